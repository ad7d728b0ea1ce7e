"""How near the matched voice comes to real people, by judges that had no part in its making."""
