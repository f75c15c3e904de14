"""The search terms of a contact, which are compared as a whole.

A search for the beginning of a word is a search for one term. So is a search for the beginnings of two words. An
index of all terms can therefore answer the search and read only the contacts that it shows, however many names begin
alike.
"""

import unicodedata
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import combinations

from domain.contact import Contact
from domain.reading.folding import folded
from domain.search.numbers import beginnings, number_terms, numbers_meant, written_as

MAX_WORDS = 8
MAX_LETTERS = 16
"""The most words of a name or a search, and the most letters of a word, that count. These limits are needed because
every beginning of one word is combined with every beginning of another into a term.
"""
_MAX_TEXT = 2_000

_LATIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ħ": "h", "ŧ": "t"}
)
"""Letters that Unicode does not treat as a base letter with an accent. People without such a key on their keyboard
write the letters on the right.
"""
_IN_WORDS = frozenset("LMNS")
"""The Unicode categories of letters, marks, digits and symbols. All other characters separate words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """Finds contacts that have at least one term of `any_of` and all terms of `all_of`. If `any_of` has several
    terms, `all_of` is empty.
    """

    any_of: tuple[str, ...]
    all_of: tuple[str, ...] = ()

    def finds(self, terms: Set[str]) -> bool:
        return not terms.isdisjoint(self.any_of) and terms >= set(self.all_of)


def search_terms(contact: Contact) -> frozenset[str]:
    name = _plain(contact.name or "")
    terms = set(_name_terms(_words(name)))
    if "'" in name:  # Some people write O'Brien as Obrien.
        terms.update(_name_terms(_words(name.replace("'", ""))))
    for number in contact.phone_numbers:
        terms |= number_terms(number)
    return frozenset(terms)


def name_order(contact: Contact) -> str:
    """A key that sorts by name, then by id. A contact without a name is sorted by its number."""
    name = " ".join(_words(_plain(contact.name or ""))) or next(iter(contact.phone_numbers), "")
    return f"{name}\t{contact.id}"


def search_for(text: str) -> Search | None:
    """The search for this text, or `None` if the text is empty.

    Any two words must be the beginnings of two words of the name. With three or more words, the term of the two
    longest words is looked up first, and the terms of the other pairs must be among the terms of each contact that it
    finds.
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


def numbers_for(text: str) -> frozenset[str]:
    """The numbers in E.164 form that this text may be; none if it is not a number."""
    return numbers_meant(_plain(text))


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
    """One term for two words, the same in either order."""
    return " ".join(sorted((one, other)))
