"""In which language a text is, told by the statistics of 138 of them."""

from collections.abc import Mapping
from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING

from domain.languages.tags import primary_subtag

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_CALLED: Mapping[str, str] = {"nb": "no", "iw": "he", "in": "id", "fil": "tl", "cmn": "zh"}
"""What the statistics call a language that has several codes."""
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
"""Languages whose words are for the greater part the same."""


class Languages:
    """`domain.language_teller.LanguageTeller` over py3langid.

    All its languages compete: without those that are not asked for, a text in one of them would be taken for its
    nearest kin. They are loaded once, when first asked for: that takes a second, and a hundred megabytes.
    """

    def __init__(self) -> None:
        self._lock = Lock()

    def is_in(self, text: str, language: str) -> bool | None:
        subtag = primary_subtag(language)
        name = _CALLED.get(subtag, subtag)
        with self._lock:
            identifier = self._identifier
        if name not in identifier.labels:
            return None
        found, _ = identifier.classify(text)
        return found == name or found in _WRITTEN_ALIKE.get(name, ())

    @cached_property
    def _identifier(self) -> "LanguageIdentifier":
        from py3langid.langid import (  # noqa: PLC0415  only a service that checks a model's words pays for it
            MODEL_FILE,
            LanguageIdentifier,
        )

        return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
