"""What the system is told of the program on macOS: the Info.plist beyond what PyInstaller writes itself."""

from typing import Any, Final

APP: Final = "Voice Studio.app"
_TYPE: Final = "io.github.voicestudio.bundle"


def info_plist(version: str) -> dict[str, Any]:
    """The keys of Info.plist.

    Args:
        version: Of the program, as three numbers.
    """
    return {
        "CFBundleName": "Voice Studio",
        "CFBundleDisplayName": "Voice Studio",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "LSApplicationCategoryType": "public.app-category.music",
        "LSMinimumSystemVersion": "13.0",  # the oldest that PySide6's wheels are built for
        "NSHighResolutionCapable": True,
        "NSPrincipalClass": "NSApplication",
        "NSRequiresAquaSystemAppearance": False,  # dark mode
        # Without it the system ends the program at the first look at a microphone.
        "NSMicrophoneUsageDescription": "Voice Studio records your voice when you press Record.",
        "NSHumanReadableCopyright": "GPL-3.0-or-later as a whole; source MIT.",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Voices of Voice Studio",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [_TYPE],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": _TYPE,
                "UTTypeDescription": "Voices of Voice Studio",
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {"public.filename-extension": ["voicestudio"]},
            }
        ],
    }
