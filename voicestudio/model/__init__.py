"""Nouns. Standard library only, frozen, no input or output."""
