"""How Voice Studio becomes something to install: one folder of the program, and packages around it."""
