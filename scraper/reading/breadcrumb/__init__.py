"""The trail from the home of a site to the page."""
