"""The head of a message, as phones of many languages write it."""

import pytest

from api.intake.sources.chat_heads import head_of, plain_name

NARROW, MARK, EMBEDDED, ENDED = "\u202f", "\u200e", "\u202a", "\u202c"
DAY_FIRST = [
    f"4/2/26, 10:02{NARROW}PM - Ana: ok",
    f"4/2/26, 10:02{NARROW}pm - Ana: ok",
    "04.02.26, 22:02 - Ana: ok",
    "4/2/26, 22:02 - Ana: ok",
    "4/2/2026 10:02 p.\u00a0m. - Ana: ok",
    "[04.02.26, 22:02:03] Ana: ok",
    "[4.2.2026 klo 22.02.03] Ana: ok",
    f"[4/2/2026, 10:02:03{NARROW}PM] Ana: ok",
    f"{MARK}[04/02/2026, 22:02:03] ~{NARROW}Ana: ok",
    "04/02/2026 à 22:02 - Ana : ok",
    "04-02-2026 22:02 - Ana: ok",
    "\u0664/\u0662/\u0662\u0660\u0662\u0666\u060c \u0661\u0660:\u0660\u0662 \u0645 - Ana: ok",
    "\u0660\u0664\u200f/\u0660\u0662\u200f/\u0662\u0660\u0662\u0666\u060c \u0661\u0660:\u0660\u0662 \u0645 - Ana: ok",
]
YEAR_FIRST = [
    "2026-02-04, 10:02 p.m. - Ana: ok",
    "2026-02-04 22:02 - Ana: ok",
    "2026/02/04, 10:02 pm - Ana: ok",
    "[2026/2/4 22:02:03] Ana: ok",
    "[2026/2/4 下午10:02:03] Ana: ok",
    "2026. 02. 04. 22:02 - Ana: ok",
    "2026. 2. 4. 오후 10:02, Ana : ok",
]


@pytest.mark.parametrize("numbers", [DAY_FIRST, YEAR_FIRST], ids=["day first", "year first"])
def test_a_head_is_read_in_each_form(numbers):
    expected = (4, 2, 2026) if numbers is DAY_FIRST else (2026, 2, 4)
    for line in numbers:
        head = head_of(line)

        assert head is not None, line
        first, second, third = head.time.numbers
        read = first, second, third + 2000 if third == 26 else third
        assert (read, head.time.hour, head.time.minute) == (expected, 22, 2), line
        assert (head.author, head.text) == ("Ana", "ok"), line
        assert head.time.has_year_first is (numbers is YEAR_FIRST), line


@pytest.mark.parametrize(
    ("line", "hour"),
    [
        ("4/2/26, 12:05 AM - Ana: ok", 0),
        ("4/2/26, 12:05 PM - Ana: ok", 12),
        ("4/2/26, 1:05 a. m. - Ana: ok", 1),
        ("[2026/2/4 上午12:05:03] Ana: ok", 0),
    ],
)
def test_noon_and_midnight_are_told_apart(line, hour):
    head = head_of(line)

    assert head is not None
    assert head.time.hour == hour


@pytest.mark.parametrize(
    "line",
    [
        "and call me at 10:30",
        "4/2/26",
        "25:70 - Ana: ok",
        "4/2/26, 25:02 - Ana: ok",
        "4/2/26, 22:75 - Ana: ok",
        "",
    ],
)
def test_a_line_of_text_is_no_head(line):
    assert head_of(line) is None


def test_the_first_colon_ends_the_name_and_the_text_stays_as_it_is():
    head = head_of(f"[04/02/2026, 22:02:03] {EMBEDDED}+33\u00a06 39 98 01 12{ENDED}: {MARK}at: 9")

    assert head is not None
    assert (head.author, head.text) == ("+33 6 39 98 01 12", f"{MARK}at: 9")


def test_a_line_of_the_phone_has_no_author():
    head = head_of("04/02/26, 22:02 - Messages and calls are end-to-end encrypted.")

    assert head is not None
    assert (head.author, head.text) == (None, "Messages and calls are end-to-end encrypted.")


def test_a_name_is_compared_without_marks():
    assert plain_name(f"~{NARROW}Ana\u00a0 Diaz{ENDED}") == "Ana Diaz"
