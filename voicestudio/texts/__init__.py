"""Every sentence a person reads, by code: the window and the terminal print the same ones."""
