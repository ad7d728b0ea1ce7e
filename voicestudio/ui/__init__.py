"""The window: PySide6, thin over ``flow``."""
