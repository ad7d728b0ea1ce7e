"""Test servers written from published pages alone, not from the client."""
