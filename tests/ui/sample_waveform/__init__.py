"""The waveform of a sample: looked at, zoomed, selected and heard, by mouse, by keyboard and by ear."""
