"""What every language must contain. A new one is a folder, and a line in `known.py`."""

import ast
import re
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from pathlib import Path

import pytest
import snowballstemmer
from babel import Locale
from stop_words import get_stop_words

from domain.languages.english import ENGLISH
from domain.languages.known import KNOWN_LANGUAGES, LANGUAGES
from domain.languages.parts.asides import MaskWords
from domain.languages.parts.phrases import Phrases
from domain.reading.folding import folded
from domain.reading.suspicion_rules import rules_of
from tests.writers.stories import STORIES

ROOT = Path(__file__).parents[3]
FOLDER = ROOT / "domain" / "languages"
EACH = pytest.mark.parametrize("language", KNOWN_LANGUAGES, ids=lambda one: one.name)
READ_BY_PEOPLE = (Phrases, MaskWords)


def parts_of(value, name=""):
    """Each part with its name, also parts inside a part."""
    for field in fields(value):
        inner = getattr(value, field.name)
        if is_dataclass(inner):
            yield f"{name}{field.name}", inner
            yield from parts_of(inner, f"{name}{field.name}.")


def texts_of(part):
    """Each text of a part with the name of its field, without those of inner parts."""
    for field in fields(part):
        value = getattr(part, field.name)
        values = (value,) if isinstance(value, str) else value
        if isinstance(values, Mapping | tuple | frozenset):
            yield from ((field.name, one) for one in values if isinstance(one, str))


def test_each_folder_is_a_known_language():
    folders = {path.parent.name for path in FOLDER.glob("*/__init__.py")} - {"parts"}

    assert folders == {language.name for language in KNOWN_LANGUAGES}


def test_the_page_names_each_file_of_a_language():
    page = (ROOT / "docs" / "languages.md").read_text()

    files = {path.name for path in (FOLDER / "english").glob("*.py")}

    assert {name for name in files if f"`{name}`" not in page} == set()


@EACH
def test_each_folder_has_the_same_files_and_names_its_own_language(language):
    files = {path.name: path.read_text() for path in (FOLDER / language.name).glob("*.py")}

    assert files.keys() == {path.name for path in (FOLDER / "english").glob("*.py")}
    assert [
        name for name, text in files.items() if not text.startswith(f'"""{language.name.title()}')
    ] == []


@EACH
def test_the_stemmers_the_stop_words_and_the_locale_data_know_it(language):
    assert snowballstemmer.stemmer(language.name).stemWord("a") == "a"
    assert get_stop_words(language.name)
    assert Locale(language.code).english_name.lower() == language.name


@EACH
def test_no_field_is_empty_but_what_a_language_may_lack(language):
    empty = [
        f"{name}.{field.name}"
        for name, part in parts_of(language)
        for field in fields(part)
        if getattr(part, field.name) in ("", (), frozenset())
        and field.default is MISSING
        and f"{name}.{field.name}" not in MAY_BE_EMPTY
    ]

    assert empty == []


MAY_BE_EMPTY = {
    "due_days.days.doubtful_months",
    "due_days.days.day_first_regions",
    "due_days.days.month_first_regions",
    "due_days.spans.inclusive",
}
"""Fields that are empty in some languages. A language must still set them."""


@EACH
def test_every_pattern_can_be_compiled_and_finds_something(language):
    """A pattern that matches the empty text would match everywhere."""
    everywhere = [
        f"{name}.{field}"
        for name, part in parts_of(language)
        if not isinstance(part, READ_BY_PEOPLE)
        for field, text in texts_of(part)
        if text
        and re.search(rf"(?:{text.replace('<weekday>', 'day')})", "") is not None
        and f"{name}.{field}" not in MAY_FIND_NOTHING
    ]

    assert everywhere == []


MAY_FIND_NOTHING = {"due_days.days.ordinal"}
"""Patterns for words that may also be missing."""


@EACH
def test_every_number_of_a_table_has_its_word(language):
    words = language.numbers
    tables = (words.large, words.counted, words.said_ordinals, language.calendar.short_months)

    assert all(re.fullmatch(r"(?:\d+ [^\W\d]+ ?)+", table) for table in tables)
    assert len(words.small.split()) >= 16
    assert len(language.calendar.months.split()) == 12
    assert len(language.calendar.weekdays.split()) == 7
    assert {*language.calendar.days_away} >= {-2, -1, 0, 1, 2}


@EACH
def test_every_phrase_is_filled_with_what_the_english_one_is(language):
    names = re.compile(r"{(\w+)}")
    phrases = {
        field.name: sorted(names.findall(getattr(language.phrases, field.name)))
        for field in fields(Phrases)
    }

    assert phrases == {
        field.name: sorted(names.findall(getattr(ENGLISH.phrases, field.name)))
        for field in fields(Phrases)
    }


@EACH
def test_the_rules_against_commands_can_be_made_of_its_words(language):
    """R17"""
    assert len([*rules_of(language.commands)]) > 20


@EACH
def test_its_story_is_told_in_the_tests_of_the_writer(language):
    assert {*STORIES} >= {language.code}


@EACH
def test_its_months_and_weekdays_are_those_of_the_unicode_locale_data(language):
    months, days = (
        [
            folded(name)
            for _, name in sorted(getattr(Locale(language.code), names)["format"]["wide"].items())
        ]
        for names in ("months", "days")
    )

    assert language.calendar.months.split() == months
    assert [one.split("-")[0] for one in days] == language.calendar.weekdays.split()


@EACH
def test_each_phrase_has_words_of_its_own(language):
    """A phrase that was copied but not translated is in another language."""
    copied = [
        f"{field.name} ({other.name})"
        for other in KNOWN_LANGUAGES
        if other is not language
        for field in fields(Phrases)
        if len(
            re.findall(
                r"[^\W\d_]{2,}", re.sub(r"{\w+}", "", text := getattr(language.phrases, field.name))
            )
        )
        > 2
        and text == getattr(other.phrases, field.name)
    ]

    assert copied == []


def test_nowhere_else_is_a_table_by_languages():
    """A new language would have to be added there too."""
    tables = [
        str(path.relative_to(ROOT))
        for room in ("domain", "storage", "writers")
        for path in (ROOT / room).rglob("*.py")
        if any(map(_is_by_languages, ast.walk(ast.parse(path.read_text()))))
    ]

    assert tables == []


def _is_by_languages(node):
    keys = node.keys if isinstance(node, ast.Dict) else []
    return len({key.value for key in keys if isinstance(key, ast.Constant)} & {*LANGUAGES}) > 1
