"""Where the bundled program begins: the same door as ``python -m voicestudio``."""

from voicestudio.__main__ import main

if __name__ == "__main__":
    main()
