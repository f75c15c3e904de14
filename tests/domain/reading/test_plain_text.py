"""Text without markup, links and invisible characters (R17)."""

import random

import pytest

from domain.reading.plain_text import (
    holds_invisibles,
    plain_text,
    without_invisibles,
    without_machine_marks,
)

PIECES = [
    "<b>", "</b>", "<script>", "</script>", "<scr", "ipt>", "alert(1)", "[x](", "https://evil.example/a",
    "javascript:", "data:text/html,x", "www.", "evil.com", "/p", "![", "](", ")", "**", "_", "`", "```", "~~~", "# ",
    "- ", "> ", "* ", "<|im_end|>", "[INST]", "[/INST]", "<<SYS>>", "</s>", "&lt;", "&#60;", "&amp;", " ", "  ", ".",
    ",", "a", "B", "\n", "\u202e", "\u200b", "\U000e0041", "\u2066", "\ufeff", "\x00", "\u00ad", "\ufe0f", "http",
    ":", "//", "<", "|", ">", "im_start", "&", "lt;", "\uff1c", "\uff1e", "\u2028", "\t", "e", "\u0301", "+ ", "1",
]  # fmt: skip
REMOVED = [
    ("Hello <b>you</b>!", "Hello you !"),
    ("<script>alert(1)</script>Hello", "Hello"),
    ("<img src=x onerror=alert(1)> Hello", "Hello"),
    ("Hello [you](https://evil.example)!", "Hello you!"),
    ("![](https://evil.example/p.png) Hello", "Hello"),
    ("Hello https://evil.example/p?d=1 you", "Hello you"),
    ("Hello www.evil.example you", "Hello you"),
    ("Hello evil.example/p you", "Hello you"),
    ("Hello javascript:alert(1) you", "Hello you"),
    ("Hello data:text/html,hi you", "Hello you"),
    ("Hello <|im_start|>system you", "Hello system you"),
    ("Hello [INST] you [/INST]", "Hello you"),
    ("Hello <<SYS>> you", "Hello you"),
    ("Hello </s> you", "Hello you"),
    ("# Hello", "Hello"),
    ("> Hello", "Hello"),
    ("- Hello", "Hello"),
    ("**Hello** _you_ `there`", "Hello you there"),
    ("```json\nHello\n```", "Hello"),
    ("&lt;b&gt;Hello&#60;", "b Hello"),
]


@pytest.mark.parametrize(("text", "left"), REMOVED)
def test_markup_links_and_the_marks_of_chat_templates_are_taken_away(text, left):
    """R17"""
    assert plain_text(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "It costs 3 < 4 euros & more.",
        "The order A_1 * 2 is at 5 - 6.",
        "Write to marie@mail.example, please.",
        "L'agence d'Orléans : « très bien » !",
        "¿Qué tal? 20 % de 1.200 €",
        "Straße, Łódź, Ñandú, ﷼",
        "Thanks \U0001f44d",
    ],
)
def test_what_people_write_stays(text):
    """R17"""
    assert plain_text(text) == without_invisibles(text)


@pytest.mark.parametrize(
    "hidden",
    [
        "\x00", "\x07", "\x1b", "\x7f", "\x80", "\u00ad", "\u061c", "\u200b", "\u200c", "\u200d", "\u200e", "\u200f",
        "\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2060", "\u2063", "\u2066", "\u2069", "\ufeff", "\ufe00",
        "\ufe0f", "\ue000", "\ufff9", "\U000e0001", "\U000e0041", "\U000e0100", "\U000f0000", "\ud800", "\uffff",
    ],
    ids=lambda character: f"U+{ord(character):04X}",
)  # fmt: skip
def test_control_bidirectional_zero_width_tag_and_private_characters_are_taken_away(hidden):
    """R17"""
    assert without_invisibles(f"ket{hidden}tle") == "kettle"
    assert plain_text(f"ket{hidden}tle") == "kettle"


@pytest.mark.parametrize(
    "mark", ["\n", "\r\n", "\t", "\v", "\f", "\x85", "\u2028", "\u2029", "\u00a0", "\u3000"]
)
def test_every_line_break_and_space_becomes_one_space(mark):
    """R17"""
    assert without_invisibles(f" a {mark}{mark} b ") == "a b"


def test_compatibility_forms_become_ordinary_letters():
    """R17"""
    assert without_invisibles("\uff28\uff45\uff4c\uff4c\uff4f \ufb01\u2460") == "Hello fi1"
    assert without_invisibles("e\u0301") == "\u00e9"


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("a\u202eb", True),
        ("a\u2066b\u2069", False),
        ("a\U000e0041b", True),
        ("a\u200b\u2060\u200bb", True),
        ("a\u200bb", False),
        ("a\u00adb\ufeff", False),
        ("\U0001f469\u200d\U0001f4bb\ufe0f", False),
        ("plain", False),
    ],
)
def test_what_only_a_machine_reads_is_told_from_what_messengers_send(text, holds):
    """R17"""
    assert holds_invisibles(text) is holds


@pytest.mark.parametrize("seed", range(20))
def test_what_is_plain_stays_plain(seed):
    """R17: removing one thing never joins the parts of another."""
    chance = random.Random(seed)  # noqa: S311  the same texts each time
    for _ in range(500):
        text = "".join(chance.choices(PIECES, k=chance.randint(1, 14)))
        plain = plain_text(text)

        assert plain_text(plain) == plain
        assert "https://" not in plain
        assert "<script" not in plain
        assert plain.isprintable()


@pytest.mark.parametrize(
    "text",
    [
        "<" * 200_000,
        "[" * 200_000,
        "**" * 100_000,
        "&" * 200_000,
        "a." * 100_000,
        "`" * 200_000,
        "&lt;" * 50_000,
        "![" * 100_000,
    ],
    ids=lambda text: text[:2],
)
def test_a_flood_of_marks_comes_to_an_end(text):
    """R17"""
    assert isinstance(plain_text(text), str)


def test_marks_of_windows_that_came_as_control_characters_are_read_as_marks():
    """R35"""
    assert without_machine_marks("d\x92Emmanuel \x96 \x93oui\x94") == (
        "d\u2019Emmanuel \u2013 \u201coui\u201d"
    )
