"""What a page shows in pictures, bars, style sheets and scripts, set among its lines."""
