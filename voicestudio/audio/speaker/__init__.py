"""Who speaks: a voice as 256 numbers, computed with numpy alone."""
