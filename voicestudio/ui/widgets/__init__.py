"""Pieces of pages; own drawing only where it says something."""
