"""Verbs. One file a step; a step asks for what it needs through the protocols of ``tools.py``."""
