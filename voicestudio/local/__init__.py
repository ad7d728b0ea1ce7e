"""This computer: where things lie, settings, keys, which programs run."""
