"""The only record of paid voices: a database, its migrations, and the audio beside it."""
