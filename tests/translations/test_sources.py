"""Which sentences of a source are found, and what is refused."""

from pathlib import Path

import pytest

from translation_sources import NotASentenceError, Source, sources


def package(folder: Path, *, ui: str = "", texts: str = "", wording: str = "") -> Path:
    """A package with one file of the window, and one beside the wording."""
    for name, text in (("ui/page.py", ui), ("texts/some.py", texts), ("texts/wording.py", wording)):
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def test_the_window_s_context_is_the_class_that_asks(tmp_path: Path) -> None:
    ui = """
class Outer:
    def words(self):
        return self.tr("a") + self.tr("b" if self else "c")
    class Inner:
        def words(self):
            return self.tr("d", "a note")
class Other:
    def words(self, n):
        return self.tr("%n", "", n), self.tr("%n", "", n)
"""
    assert sources(package(tmp_path, ui=ui)) == [
        Source("Outer", "a"),
        Source("Outer", "b"),
        Source("Outer", "c"),
        Source("Inner", "d", "a note"),
        Source("Other", "%n", numerus=True),
    ]


@pytest.mark.parametrize("argument", ["words", 'f"{words} here"', '"a" + words', "3"])
def test_the_window_may_translate_nothing_but_plain_text(tmp_path: Path, argument: str) -> None:
    ui = f"class Page:\n    def words(self, words):\n        return self.tr({argument})\n"
    with pytest.raises(NotASentenceError, match=r"page\.py:3"):
        sources(package(tmp_path, ui=ui))


def test_texts_are_found_in_calls_and_tables(tmp_path: Path) -> None:
    texts = """
A = Sentences({"code": "in a table", "other": "and " "another"}, note="of a table")
B = {"code": Words("what", "remedy", "only in the terminal")}
C = Passages({"code": Said("found", f"to do. {SHARED}")})
D = mark_many("{count} made")
def words(n):
    return say("said", note="a note"), say_many("1 voice", "{count} voices", n), say_many(D, D, n)
"""
    found = sources(package(tmp_path, texts=texts, wording='SHARED: Final = "Shared."\n'))
    assert found == [
        Source("texts", "in a table", "of a table"),
        Source("texts", "and another", "of a table"),
        Source("texts", "what"),
        Source("texts", "remedy"),
        Source("texts", "found"),
        Source("texts", "to do. Shared."),
        Source("texts", "{count} made", numerus=True),
        Source("texts", "said", "a note"),
        Source("texts", "{count} voices", numerus=True),
    ]
    assert [one.hint for one in found if one.numerus] == ["", "1 voice"]


def test_what_only_hands_on_is_no_sentence(tmp_path: Path) -> None:
    texts = 'Words(found.what, say(remedy))\nWords("{finding}", "Mend it.")\n'
    assert sources(package(tmp_path, texts=texts)) == [Source("texts", "Mend it.")]


@pytest.mark.parametrize("argument", ['f"{count} voices"', '"a" + words', '"a".format(b=1)'])
def test_texts_may_not_be_put_together(tmp_path: Path, argument: str) -> None:
    with pytest.raises(NotASentenceError, match=r"some\.py:1"):
        sources(package(tmp_path, texts=f"x = say({argument})\n"))
