"""What the window shows beside the list of voices."""
