"""The language that the window speaks: its catalogue, Qt's own words, and the direction it is read in."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from voicestudio.texts.language import speak_english, speak_with

ENGLISH: Final = "en"
_OWN_NAMES: Final = {
    ENGLISH: "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "hi": "हिन्दी",
    "ja": "日本語",
    "pt_BR": "Português (Brasil)",
    "zh_CN": "简体中文",
}
_TEXTS: Final = "texts"  # the context of voicestudio/texts in the catalogues


@dataclass(frozen=True)
class Language:
    """A language that is spoken now.

    Attributes:
        code: "de" or "pt_BR", as its catalogue is called; "en" where there is none.
        translators: What is installed for it.
    """

    code: str
    translators: tuple[QTranslator, ...]

    def end(self) -> None:
        """Speak English again; what is shown already stays as it is."""
        for translator in self.translators:
            QCoreApplication.removeTranslator(translator)
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        speak_english()


def speak(application: QApplication, folder: Path, wanted: str = "") -> Language:
    """Speak a language in every widget that is made from now on, and in all sentences of ``texts``.

    Args:
        application: Owns what is installed.
        folder: Holds the catalogues, ``voicestudio_CODE.qm``.
        wanted: A code like "de", "pt_BR" or "zh-CN"; "" for the system's languages in the person's order.

    Returns:
        The first of them that has a catalogue; English where none has.
    """
    for locale in _locales(wanted):
        code = _code(folder, locale)
        if code == ENGLISH:
            break
        own = _loaded(application, "voicestudio", code, str(folder)) if code else None
        if own is not None:
            return _spoken(application, own, code, locale)
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return Language(ENGLISH, ())


def offered(folder: Path) -> dict[str, str]:
    """What can be chosen: each language by its code, in its own words, English first."""
    codes = {path.stem.partition("_")[2] for path in folder.glob("voicestudio_*.qm")}
    return {code: name for code, name in _OWN_NAMES.items() if code == ENGLISH or code in codes}


def _locales(wanted: str) -> list[QLocale]:
    return [QLocale(name) for name in (QLocale(wanted).uiLanguages() if wanted else _preferred())]


def _preferred() -> list[str]:
    """What the person has told the system to speak, best first."""
    return QLocale.system().uiLanguages()


def _code(folder: Path, locale: QLocale) -> str:
    """What the catalogue of a locale is called; "" for none."""
    name = locale.name()
    for code in (name, name.partition("_")[0]):
        if code == ENGLISH or (folder / f"voicestudio_{code}.qm").is_file():
            return code
    return ""


def _spoken(application: QApplication, own: QTranslator, code: str, locale: QLocale) -> Language:
    of_qt = _loaded(application, "qtbase", code, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    translators = tuple(one for one in (of_qt, own) if one is not None)  # Qt has none for some, as for Hindi
    for translator in translators:
        QCoreApplication.installTranslator(translator)
    QApplication.setLayoutDirection(locale.textDirection())
    speak_with(_of_texts, decimal=locale.decimalPoint(), group=locale.groupSeparator())
    return Language(code, translators)


def _loaded(application: QApplication, name: str, code: str, place: str) -> QTranslator | None:
    translator = QTranslator(application)
    return translator if translator.load(f"{name}_{code}", place) else None


def _of_texts(english: str, note: str, count: int) -> str:
    return QCoreApplication.translate(_TEXTS, english, note or None, count)
