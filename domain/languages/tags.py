"""BCP 47 language tags. Two tags with the same primary subtag are one language (R15)."""

import re

_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_NAMES_NONE = frozenset({"mis", "mul", "und", "zxx"})


def is_language_tag(text: str) -> bool:
    return _TAG.fullmatch(text) is not None


def primary_subtag(tag: str) -> str:
    """`fr` for `fr`, `fr-CA` and `FR_fr`."""
    return re.split("[-_]", tag, maxsplit=1)[0].lower()


def named_language(tag: str) -> str | None:
    """The primary subtag, or `None` if the tag names no language: `und` (R37)."""
    subtag = primary_subtag(tag)
    return None if subtag in _NAMES_NONE else subtag


def region_subtag(tag: str) -> str | None:
    """`CA` for `fr-CA`, `FR` for `fr_FR`, and `None` for `fr`."""
    found = re.search("[-_]([A-Za-z]{2})(?![A-Za-z0-9])", tag)
    return found[1].upper() if found else None
