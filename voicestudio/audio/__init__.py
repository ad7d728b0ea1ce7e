"""Sound: what a file is, decoding and encoding it, playing it."""
