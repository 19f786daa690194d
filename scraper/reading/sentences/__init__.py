"""Figures that sentences tell, and what tells them from all the other numbers of sentences."""
