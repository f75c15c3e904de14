"""Decides the language of a text by the statistics of 138 languages (R15, R37)."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING

from domain.languages.tags import primary_subtag

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_CALLED: Mapping[str, str] = {"nb": "no", "iw": "he", "in": "id", "fil": "tl", "cmn": "zh"}
"""The statistics' name for a language that has several codes."""
_WRITTEN_ALIKE: Mapping[str, frozenset[str]] = {
    "en": frozenset({"pcm"}),
    "no": frozenset({"nn"}),
    "nn": frozenset({"no"}),
    "sr": frozenset({"hr", "bs"}),
    "hr": frozenset({"sr", "bs"}),
    "bs": frozenset({"sr", "hr"}),
    "id": frozenset({"ms"}),
    "ms": frozenset({"id"}),
    "zh": frozenset({"yue", "wuu"}),
}
"""Languages that share most of their words."""

_SURE = 0.5
"""With this value, one in 2,618 turns of four or more words was taken for another language."""
_NONE = "zxx"


_loading = Lock()


class Languages:
    """Implements `domain.language_teller.LanguageTeller` with py3langid.

    All its languages compete. If some were left out, a text in one of them would be taken for its nearest relative. A
    process loads the statistics at the first call, which takes a second and a hundred megabytes.
    """

    def is_in(self, text: str, language: str) -> bool | None:
        subtag = primary_subtag(language)
        name = _CALLED.get(subtag, subtag)
        identifier = _loaded()
        if name not in identifier.labels:
            return None
        found, _ = identifier.classify(text)
        return found == name or found in _WRITTEN_ALIKE.get(name, ())

    def language_of(self, text: str) -> str | None:
        found, certainty = _loaded().classify(text)
        return found if certainty >= _SURE and found != _NONE else None


@asynccontextmanager
async def open_languages(*, at_once: bool) -> AsyncIterator[Languages]:
    """With `at_once`, a thread loads the statistics at the start, so that no generation waits for them."""
    loading = [asyncio.ensure_future(asyncio.to_thread(_loaded))] if at_once else []
    try:
        yield Languages()
    finally:
        for one in loading:
            await asyncio.wait([one])


def _loaded() -> "LanguageIdentifier":
    """Threads that call this during the load wait for it."""
    with _loading:
        return _identifier()


@cache
def _identifier() -> "LanguageIdentifier":
    from py3langid.langid import (  # noqa: PLC0415  only a service that has to tell languages apart pays for it
        MODEL_FILE,
        LanguageIdentifier,
    )

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
