"""Tells what a person wrote in an exported chat from what the phone put in its place."""

import re

from domain.reading.aside import Aside
from domain.reading.asides import aside_in_message, replaces_message

_MARK = "\u200e"
"""Phones of one make write this before their own words, but it was seen before a person's words as well."""
_MOST_BY_PHONE = 60
_BLANK = " \n\r\t" + _MARK
_FILE = re.compile(r"\S+(?: \S+){0,5}\.[0-9A-Za-z]{2,5} \([^()]{3,30}\)")
"""The first line of a message with a file, such as `IMG-20260204-WA0001.jpg (file attached)`. The caption follows."""
_EDITED = re.compile(rf"\s*(?:{_MARK}<[^<>]{{1,60}}>|<[^\W\d_]+(?: [^\W\d_]+)+\.?>)\s*$")
"""The phone's own remark behind a message that was edited. A person does not end with words in angle brackets."""


def is_by_phone(text: str) -> bool:
    """Whether the phone may have written the whole text, as at the beginning of each chat."""
    return text.lstrip(" ").startswith(_MARK)


def is_gone(text: str) -> bool:
    """Whether the text stands in place of a deleted message, or of a call."""
    return replaces_message(text)


def words_in(text: str) -> str | None:
    """What the person wrote, with captions. `None` if the person wrote nothing."""
    first, *others = text.split("\n")
    if others and (_FILE.fullmatch(first.strip(_BLANK)) or _is_placeholder(first)):
        return words_in("\n".join(others))
    bare = _EDITED.sub("", text).strip(_BLANK)
    if not bare or _is_placeholder(text) or _FILE.fullmatch(bare):
        return None
    if is_by_phone(text) and len(bare) <= _MOST_BY_PHONE and not others:
        return None
    return bare


def _is_placeholder(text: str) -> bool:
    """Also behind the name of a file, from which the phone sets it apart with its mark."""
    bare = text.strip(_BLANK)
    return any(
        aside_in_message(one.strip(), earlier=()) is Aside.PLACEHOLDER
        for one in {bare, bare.rpartition(_MARK)[2]}
        if one.strip()
    )
