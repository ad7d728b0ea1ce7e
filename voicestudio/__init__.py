"""Voice Studio: clone a voice, keep its id, speak with it."""

__version__ = "0.1.0"
