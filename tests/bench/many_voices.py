"""A library of very many voices, with texts as people write them, made as fast as a disk takes them."""

# ruff: noqa: RUF001 - texts of many scripts

import json
import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from voicestudio.library.database import FILE_NAME, Database
from voicestudio.library.local_library import LocalLibrary
from voicestudio.library.search import folded, refresh

NOW: Final = datetime(2026, 6, 1, 12, tzinfo=UTC)
COMMON: Final = "Annabelle"
"""First name of every twentieth voice; "Anna" begins many more."""
RARE: Final = "Quastenflosser"
"""Stands in the notes of one voice."""

_FIRST: Final = (
    *(
        "Anna",
        "Anne",
        "Anton",
        "Ben",
        "Clara",
        "David",
        "Emil",
        "Ella",
        "Eva",
        "Felix",
        "Greta",
        "Hannah",
        "Ida",
    ),
    *("Jonas", "Klara", "Lukas", "Mia", "Noah", "Olga", "Paul", "Zoë", "José", "Łukasz", "Søren", "Jürgen"),
    *(
        "Анна",
        "Иван",
        "Ольга",
        "Γιώργος",
        "Ελένη",
        "李伟",
        "王芳",
        "田中さくら",
        "佐々木健",
        "김민수",
        "이서연",
    ),
    *("محمد", "فاطمة", "प्रिया", "राहुल", "สมชาย", "ศิริพร"),
)
_LAST: Final = (
    *(
        "Weber",
        "Schmidt",
        "Müller",
        "Smith",
        "Jones",
        "Brown",
        "García",
        "Rossi",
        "Dupont",
        "Novák",
        "Kowalski",
    ),
    *("Nielsen", "Иванов", "Παπαδόπουλος", "刘", "鈴木", "박", "حسن", "शर्मा", "ใจดี"),
)
_TEXTS: Final = (
    "Good morning, and thank you for calling. How may I help you today?",
    "The quick brown fox jumps over the lazy dog, again and again, until the evening comes.",
    "Guten Abend, meine Damen und Herren, hier ist das Erste Deutsche Fernsehen mit der Tagesschau.",
    "Es war einmal eine alte Geiß, die hatte sieben junge Geißlein und hatte sie lieb.",
    "Bonjour et bienvenue à bord; nous partirons dans quelques minutes pour Marseille.",
    "Добрый день! Сегодня мы поговорим о погоде и о последних новостях.",
    "Καλημέρα σας, ο καιρός σήμερα θα είναι ηλιόφαστος σε όλη τη χώρα.",
    "大家好，欢迎收听今天的节目，我们来谈谈天气和新闻。",
    "こんにちは、今日は天気がいいので散歩に行きましょう。",
    "안녕하세요, 오늘의 뉴스를 전해 드리겠습니다.",
    "مرحبا بكم في نشرة الأخبار، اليوم سنتحدث عن الطقس.",
    "नमस्ते, आज हम मौसम और समाचार के बारे में बात करेंगे।",
    "สวัสดีครับ วันนี้เราจะพูดถึงสภาพอากาศและข่าว",
)
_NOTES: Final = (
    *(
        "",
        "",
        "for the audio guide",
        "Hörspiel, zweite Szene",
        "client wants it warmer",
        "旁白",
        "для рекламы",
    ),
)
_TAGS: Final = ("Audio guide", "Game", "Hörspiel", "Advertising", "Client A", "Client B", "旁白", "Archive")
_ATTEMPT: Final = """
INSERT INTO attempts (key, kind, name, settings, planned_at, source_sha256, voice_key, state, owner, profile,
    base_url, sample_sha256, sample_file, prompt_file, prompt_text, error_code, reply_type, reply_trace)
VALUES (?, ?, ?, ?, ?, ?, ?, 'done', '', 'studio', 'https://a.example', '', 'sample.wav', '', '', '', '', '')
"""
_VOICE: Final = """
INSERT INTO voices (key, voice_id, name, made_at, used_at, settings, sample_sha256, source_sha256, number,
    name_order, notes, binned_at, profile, base_url, sample_file, demo_file, prompt_file, prompt_text)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'studio', 'https://a.example', 'sample.wav', 'demo.mp3', '', '')
"""


def fill(folder: Path, count: int) -> None:
    """Make a library with a number of voices, two in five of which have spoken, in a folder of its own."""
    LocalLibrary(folder, "a" * 32, lambda _token: True).close()
    chance = random.Random(count)  # noqa: S311 - the same library every time
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
        connection.execute("PRAGMA synchronous = OFF")
        voices = [_voice(chance, number) for number in range(1, count + 1)]
        connection.executemany(_ATTEMPT, _attempts(chance, voices))
        connection.executemany(_VOICE, voices)
        connection.executemany("INSERT INTO tags (key, name) VALUES (?, ?)", enumerate(_TAGS, 1))
        connection.executemany("INSERT INTO voice_tags VALUES (?, ?)", _tags(chance, count))
    database = Database(folder)
    with database.writing() as session:
        refresh(session, [key_of(number) for number in range(1, count + 1)])
    database.close()


def key_of(number: int) -> str:
    """Key of the voice of a number, from 1 on."""
    return f"{number:032x}"


def _voice(chance: random.Random, number: int) -> tuple[Any, ...]:
    first = COMMON if number % 20 == 0 else chance.choice(_FIRST)
    name = f"{first} {chance.choice(_LAST)} {chance.randint(1, 99)}"
    made = NOW - timedelta(minutes=chance.randint(0, 600_000))
    used = made + timedelta(hours=5) if chance.random() < 0.7 else None
    binned = NOW - timedelta(days=3) if number % 50 == 0 else None
    settings = json.dumps({"text": _text(chance), "model": "speech-2.8-hd"}, ensure_ascii=False)
    notes = RARE if number == 77_777 else chance.choice(_NOTES)
    voice_id = f"vc_{chance.getrandbits(64):016x}"
    return (
        *(key_of(number), voice_id, name, _moment(made), used and _moment(used), settings),
        *(f"{number:064x}", f"{number:064x}", number, folded(name), notes, binned and _moment(binned)),
    )


def _attempts(chance: random.Random, voices: list[tuple[Any, ...]]) -> Iterator[tuple[str, ...]]:
    for key, _id, name, made, _used, settings, *_others in voices:
        yield key, "clone", name, settings, made, key, ""
        if chance.random() < 0.4:
            spoken = json.dumps({"text": _text(chance), "model": "speech-02-hd"}, ensure_ascii=False)
            yield f"f{key[1:]}", "speech", "speech", spoken, made, "", key


def _tags(chance: random.Random, count: int) -> Iterator[tuple[int, int]]:
    for number in range(1, count + 1):
        for tag in chance.sample(range(1, len(_TAGS) + 1), chance.choice((0, 0, 1, 1, 2, 3))):
            yield number, tag


def _text(chance: random.Random) -> str:
    return " ".join(chance.sample(_TEXTS, chance.choice((1, 1, 2, 3))))


def _moment(at: datetime) -> str:
    """As SQLAlchemy writes it."""
    return at.strftime("%Y-%m-%d %H:%M:%S.%f")
