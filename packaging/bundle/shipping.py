"""What goes into a bundle and what stays out: the rules of the spec, and of the Windows folder."""

import re
from typing import Final

EXCLUDED_MODULES: Final = (
    # parts of Python that a program for people does not use; readline is GPL and Python's licence is not
    *(
        "tkinter",
        "unittest",
        "pydoc",
        "pydoc_data",
        "test",
        "readline",
        "curses",
        "idlelib",
        "lib2to3",
        "ensurepip",
    ),
    # what packages bring for their own tests and builds
    *("numpy.f2py", "numpy.testing", "numpy.distutils", "setuptools", "pkg_resources", "pip", "pytest"),
    # what packages would use if it were there, and is not asked for
    *("PIL", "matplotlib", "IPython", "greenlet", "uvloop", "httptools", "websockets", "watchfiles", "yaml"),
    # Qt that no import of ours reaches
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtPdf", "PySide6.QtWebEngineCore", "PySide6.QtDesigner"),
    *("PySide6.QtOpenGL", "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtUiTools", "PySide6.QtHelp"),
    "PySide6.QtNetwork",
)

LOCAL_VOICE_ASKS_FOR: Final = (
    *(
        "argparse",
        "gzip",
        "hashlib",
        "importlib.metadata",
        "linecache",
        "platform",
        "tempfile",
        "unicodedata",
    ),
    *("urllib.error", "urllib.request", "wave", "numpy.fft", "numpy.ma", "numpy.random", "numpy.typing"),
)
"""What the sandbox's neural voice, which comes as a second package, imports from the bundle."""

_DROPPED: Final = tuple(
    re.compile(rule)
    for rule in (
        # Qt's parts that a window of plain widgets never loads
        r"(^|/)(lib)?Qt6?(VirtualKeyboard|Quick|Qml|EglF[Ss]|EglFs|Pdf|WebEngine|3D|Charts|Designer|Shader|Labs|Test|Sql|Network)",
        r"plugins/(egldeviceintegrations|generic|virtualkeyboard|qmltooling|networkinformation|tls|sqldrivers|designer)/",
        r"plugins/platforms/(lib)?q(linuxfb|vkkhrdisplay|vnc|minimal|minimalegl|eglfs|direct2d|webgl)\.",
        r"plugins/platformthemes/libqgtk3",
        r"plugins/platforminputcontexts/(lib)?qtvirtualkeyboard",
        r"plugins/imageformats/(lib)?q(tiff|tga|wbmp|icns|pdf|webp|gif)\.",
        r"(^|/)(opengl32sw|d3dcompiler_\d+|vcamp140|vccorlib140)\.dll$",
        r"PySide6/.*/translations/|PySide6/translations/",
        # what translators edit: the program reads what is compiled from it
        r"_resources/translations/.*\.(ts|md)$",
        # three copies of one library: the program opens the one without a number
        r"espeakng_loader/libespeak-ng\.so\.",
        # the descriptions of every service of a cloud, 29 MB: only botocore's signers are used
        r"(^|/)botocore/.*\.(json|gz|pem)$|(^|/)botocore/data/",
        # for compilers and type checkers
        r"\.(pyi|pxd|pyx|h|hpp|c|cpp|lib|a|pdb)$",
        r"(^|/)(tests?|_tests|testing)/",
        r"\.dist-info/(RECORD|INSTALLER|REQUESTED|direct_url\.json|uv_cache\.json|WHEEL|sboms?/)",
    )
)

_HOST_LIBRARIES: Final = re.compile(
    # sound: PortAudio, and JACK with its database, which Debian's PortAudio is linked with
    r"lib(portaudio|jack|db-5\.3"
    # what Qt asks of X11 and a desktop without Qt programs lacks
    r"|xcb-(cursor|icccm|image|keysyms|render-util|util|xinerama|xkb)|xkbcommon(-x11)?"
    # what Python's own modules are linked with, and whose numbers differ between distributions
    r"|ssl|crypto|ffi|bz2|lzma|sqlite3|uuid|expat|mpdec)\.so"
)
"""Of the system that builds, the only libraries that a portable folder carries.

All others (C library, OpenGL, X11, fonts, D-Bus, ALSA) belong to the system that runs: a copy of theirs would
not fit its drivers and settings. A list of what may come, not of what may not: whatever happens to be
installed where the bundle is built stays out.
"""


def ships(destination: str) -> bool:
    """Whether a file that was found belongs into the bundle.

    Args:
        destination: Where it would lie inside, with ``/`` or the system's own separator.
    """
    place = destination.replace("\\", "/")
    return not any(rule.search(place) for rule in _DROPPED)


def is_host_library(source: str) -> bool:
    """Whether a library comes from the system that builds, and not from Python or a wheel."""
    is_python = re.search(r"/python3(\.\d+)?/|/libpython3", source) is not None
    return not is_python and source.startswith(("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/"))


def portable(name: str) -> bool:
    """Whether a library of the system that builds goes into the portable folder; by its file's name."""
    return _HOST_LIBRARIES.match(name) is not None
