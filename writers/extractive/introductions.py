"""How calls begin: who is speaking, and with whom."""

import re
from collections.abc import Collection, Mapping
from functools import cache

from domain.languages.known import worded_language
from writers.extractive.vocabulary import words_of

LAST_TURN = 2
"""What is said in later turns is no introduction."""

_MAX_WORDS = 10
_MAX_WORDS_AFTER_A_NAME = 3
_NAME = r"(?-i:[A-Z\u00c0-\u00de])[\w'\u2019-]*"
_NAMES = (
    rf"(?:{_NAME}|&|(?:of|at|from|in|the|and|de|du|des|d|la|le|l|del|el|di|da|do|von|vom|der|aus|bei|van|het|uit|te|en|hier|here"
    r"|\u00e0|chez)\b|[\s,.'\u2019-]+)+!?"
)


def is_introduction(sentence: str, language: str, known: Collection[str]) -> bool:
    """Whether it only greets by name or tells a name that is known: "Acme, Ben speaking", "it's Marie from Lyon".

    `known` are names as `words_of` gives them. Who is not known may be somebody else, which matters.
    """
    if len(sentence.split()) > _MAX_WORDS:
        return False
    greeting, *introductions = _patterns_in(language)
    if greeting.fullmatch(sentence):
        return True
    names_known = not set(known).isdisjoint(words_of(sentence))
    return names_known and any(pattern.fullmatch(sentence) for pattern in introductions)


@cache
def _patterns_in(language: str) -> tuple[re.Pattern[str], ...]:
    greeting, introducer = _WORDS[worded_language(language).code]
    called = rf"(?:{_NAME}(?: \w+){{0,3}}, )?"
    return tuple(
        re.compile(pattern, re.IGNORECASE)
        for pattern in (
            rf"(?:[^?]*\b)?(?:{greeting})\b[^?]*",
            _NAMES,
            rf"{called}{introducer} {_NAMES}",
            rf"{called}{introducer} {_NAME}(?:\W+\w+){{0,{_MAX_WORDS_AFTER_A_NAME}}}[.!]?",
        )
    )


_WORDS: Mapping[str, tuple[str, str]] = {
    "en": (
        r"hello|hi|good (?:morning|afternoon|evening)|(?<!.)morning|speaking",
        r"(?:it's|this is|my name is|i'm|i am)",
    ),
    "fr": (
        r"bonjour|bonsoir|allô|à votre écoute|à l'appareil",
        r"(?:c'est|je suis|je m'appelle|ici)",
    ),
    "de": (
        r"hallo|guten (?:tag|morgen|abend)|(?<!.)morgen|grüß gott|moin|am apparat",
        r"(?:hier ist|hier spricht|hier|mein name ist)",
    ),
    "es": (
        r"hola|buenos días|buenas (?:tardes|noches)|buenas|dígame|le atiende",
        r"(?:soy|me llamo|le habla|habla)",
    ),
    "it": (r"pronto|buongiorno|buonasera|salve", r"(?:sono|mi chiamo|parla)"),
    "pt": (
        r"olá|alô|bom dia|boa (?:tarde|noite)",
        r"(?:sou [oa]|sou|o meu nome é|meu nome é|aqui é|aqui fala|fala)",
    ),
    "nl": (
        r"hallo|hoi|goede(?:morgen|middag|navond)",
        r"(?:met|u spreekt met|mijn naam is|ik ben|hier)",
    ),
}
