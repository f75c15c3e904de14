"""What a contact is found by, as terms to be compared whole.

A search for the beginning of a word is a search for one term, and for two words still for one: so an index that holds
each contact's terms answers it by reading what it shows and nothing else, however many names begin alike.
"""

import unicodedata
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import combinations

from domain.contact import Contact
from domain.reading.folding import folded
from domain.search.numbers import beginnings, number_terms, written_as

MAX_WORDS = 8
MAX_LETTERS = 16
"""So many words of a name or a search count, and so many letters of a word: two words cost a term for each of their
beginnings with each."""
_MAX_TEXT = 2_000

_LATIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ħ": "h", "ŧ": "t"}
)
"""Letters that are no base letter with an accent to Unicode, and are to whoever lacks the key."""
_IN_WORDS = frozenset("LMNS")
"""Letters, marks, digits and symbols; what is punctuation parts words and is not looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """Finds a contact that has any of `any_of` among its terms, and all of `all_of`, which is empty beside several."""

    any_of: tuple[str, ...]
    all_of: tuple[str, ...] = ()

    def finds(self, terms: Set[str]) -> bool:
        return not terms.isdisjoint(self.any_of) and terms >= set(self.all_of)


def search_terms(contact: Contact) -> frozenset[str]:
    name = _plain(contact.name or "")
    terms = set(_name_terms(_words(name)))
    if "'" in name:  # O'Brien is Obrien to some
        terms.update(_name_terms(_words(name.replace("'", ""))))
    for number in contact.phone_numbers:
        terms |= number_terms(number)
    return frozenset(terms)


def name_order(contact: Contact) -> str:
    """Sorts by name, then by id; contacts without a name come first, by their number."""
    name = " ".join(_words(_plain(contact.name or ""))) or contact.phone_numbers[0]
    return f"{name}\t{contact.id}"


def search_for(text: str) -> Search | None:
    """`None` where nothing was asked for.

    Each two words begin two words of the name. With three or more, one term has the two that are longest and the others
    are looked for in what it finds.
    """
    plain = _plain(text)
    if not plain.strip():
        return None
    words = sorted(_words(plain), key=len, reverse=True)
    pairs = tuple(_pair(*two) for two in combinations(words, 2)) or tuple(words)
    number = written_as(plain)
    if number:
        return Search(any_of=tuple(dict.fromkeys((*number, *(pairs if len(pairs) == 1 else ())))))
    return Search(any_of=pairs[:1], all_of=pairs[1:])


def _plain(text: str) -> str:
    plain = folded(text[:_MAX_TEXT]).translate(_LATIN)
    return "".join(str(unicodedata.decimal(one)) if one.isdecimal() else one for one in plain)


def _words(plain: str) -> Sequence[str]:
    parted = "".join(one if unicodedata.category(one)[0] in _IN_WORDS else " " for one in plain)
    return [word[:MAX_LETTERS] for word in parted.split()[:MAX_WORDS]]


def _name_terms(words: Sequence[str]) -> Iterator[str]:
    for word in words:
        yield from beginnings(word)
    for one, other in combinations(words, 2):
        for first in beginnings(one):
            for second in beginnings(other):
                yield _pair(first, second)


def _pair(one: str, other: str) -> str:
    """The same in whichever order they are written."""
    return " ".join(sorted((one, other)))
