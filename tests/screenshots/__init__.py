"""Pictures of every page and state of the window: ``make screenshots``."""
