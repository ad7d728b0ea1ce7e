"""Files of sound through FFmpeg's libraries: opening, decoding, examining, encoding."""
