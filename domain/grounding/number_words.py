"""Reads numbers that are written as words. The reading is generous: it serves for comparison, not for calculation."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from domain.grounding.number_vocabulary import number_vocabulary
from domain.languages.known import KNOWN_LANGUAGES
from domain.languages.together import words_of_all

_BEFORE_A_HUNDRED = words_of_all(lambda one: one.numbers.before_a_hundred)
_SECONDS = words_of_all(lambda one: one.numbers.seconds)
_BEFORE_SECONDS = words_of_all(lambda one: one.numbers.before_seconds)
"""Words after which `seconds` means the time, not the ordinal."""
_UNITS_FIRST = frozenset(one.code for one in KNOWN_LANGUAGES if one.numbers.units_first)
"""Languages that say "three and twenty", and never "twenty three"."""
_SCALES = frozenset({1000, 1_000_000})


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenNumber:
    """A run of number words. `first` and `last` are the indexes of its ends.

    `numbers` holds the numbers that make it up: several for "nineteen ninety-nine", or if digits are read out.
    `is_ordinal` is true for "the third" but not for "the twenty-third"; `ends_as_ordinal` is true for both.
    """

    first: int
    last: int
    numbers: tuple[int, ...]
    is_ordinal: bool
    ends_as_ordinal: bool

    @property
    def total(self) -> int:
        return sum(self.numbers)

    @property
    def read_out(self) -> str:
        """The numbers one after the other, without leading zeros. Order numbers are often said this way."""
        return "".join(map(str, self.numbers)).lstrip("0") or "0"


def spoken_numbers(
    words: Sequence[str], language: str, *, is_said: bool = False, parted: Container[int] = ()
) -> Iterator[SpokenNumber]:
    """The runs of number words among these folded words. A language that is not known is read as English.

    If `is_said`, ordinals count as numbers too: "the twenty-second". `parted` holds the indexes of words with a mark
    before them. A number ends at a mark, but a run of digits that are read out may continue after it.
    """
    reader = _Reader(words, language, is_said=is_said, parted=parted)
    numeric = set(filter(reader.may_read, set(words)))
    for at, word in enumerate(words):
        if (reader.is_open or word in numeric) and (run := reader.read(at)):
            yield run
    if run := reader.closed():
        yield run


def counted_in(language: str) -> Mapping[str, int]:
    """By folded word, the number that an ordinal or collective implies. If the language is not known, English is
    used.
    """
    return number_vocabulary(language).counted


def halves_in(words: Iterable[str], language: str) -> Iterator[int]:
    """The whole numbers in words that also hold a half: 2 in `zweieinhalb`."""
    vocabulary = number_vocabulary(language)
    for word in words:
        units = vocabulary.whole_before_half(word)
        if units:
            yield _Number(language, units).value


class _Reader:
    def __init__(
        self, words: Sequence[str], language: str, *, is_said: bool, parted: Container[int]
    ) -> None:
        self._words = words
        self._language = language
        self._vocabulary = number_vocabulary(language)
        self._is_said = is_said
        self._parted = parted
        self._numbers: list[_Number] = []
        self._first = self._last = 0
        self._is_joined = False
        self._is_ordinal = True

    @property
    def is_open(self) -> bool:
        return bool(self._numbers)

    def may_read(self, word: str) -> bool:
        """Whether the word may be a number. Most words are none, whatever stands beside them."""
        vocabulary = self._vocabulary
        return word in vocabulary.zero_among_digits or bool(
            vocabulary.units(word) or (self._is_said and vocabulary.said_ordinal(word))
        )

    def read(self, at: int) -> SpokenNumber | None:
        """The run that ends at this word, if one does."""
        units = self._units(at)
        if units:
            return self._take(at, units)
        return None if self._bridges(at) else self.closed()

    def closed(self) -> SpokenNumber | None:
        numbers, is_ordinal = tuple(one.value for one in self._numbers), self._is_ordinal
        self._numbers, self._is_joined, self._is_ordinal = [], False, True
        if not numbers:
            return None
        return SpokenNumber(
            first=self._first,
            last=self._last,
            numbers=numbers,
            is_ordinal=is_ordinal,
            ends_as_ordinal=not self._vocabulary.units(self._words[self._last]),
        )

    def _units(self, at: int) -> Sequence[int]:
        word, before = self._words[at], self._words[at - 1] if at else ""
        if word in self._vocabulary.zero_among_digits:
            return (0,) if self._numbers and self._last == at - 1 else ()
        if word in _SECONDS and before in _BEFORE_SECONDS:
            return ()
        units = self._vocabulary.units(word)
        if not units and self._is_said:
            units = self._vocabulary.said_ordinal(word)
        return () if units == (100,) and before in _BEFORE_A_HUNDRED else units

    def _bridges(self, at: int) -> bool:
        """Whether the run may continue after this word, which is not a number."""
        if not self._numbers or self._last != at - 1:
            return False
        word = self._words[at]
        self._is_joined = word == self._vocabulary.joined_by and at not in self._parted
        return self._is_joined or word in self._vocabulary.repeats

    def _take(self, at: int, units: Sequence[int]) -> SpokenNumber | None:
        repeats = 1
        if at:
            repeats = self._vocabulary.repeats.get(self._words[at - 1], 1)
        goes_on = (
            bool(self._numbers)
            and repeats == 1
            and (at not in self._parted or self._numbers[-1].is_in_thousands)
            and self._numbers[-1].takes(units, is_joined=self._is_joined)
        )
        ended = self.closed() if self._is_joined and not goes_on else None
        if not self._numbers:
            self._first = at
        if not goes_on:
            self._numbers += [_Number(self._language, units) for _ in range(repeats)]
        self._last, self._is_joined = at, False
        self._is_ordinal &= not self._vocabulary.units(self._words[at])
        return ended


class _Number:
    """A number that is read word by word. `_above` holds its thousands and millions, `_below` the part below a
    thousand.
    """

    def __init__(self, language: str, units: Sequence[int]) -> None:
        self._language = language
        self._in_twenties = number_vocabulary(language).counts_in_twenties
        self._above = self._below = 0
        for unit in units:
            self._add(unit)

    @property
    def value(self) -> int:
        return self._above + self._below

    @property
    def is_in_thousands(self) -> bool:
        """Whether the number consists of thousands so far. Only then can a mark stand within a number: "one thousand,
        two hundred".
        """
        return self._above > 0 and self._below == 0

    def takes(self, units: Sequence[int], *, is_joined: bool) -> bool:
        """Adds the next word if it continues this number, as "five" does after "twenty". Returns whether it does."""
        unit, *more = units
        number = _Number(self._language, units).value if more else unit
        goes_on = self._goes_on_with(number, is_joined=is_joined)
        if goes_on and more:
            other = _Number(self._language, units)
            self._above, self._below = self._above + other._above, self._below + other._below
        elif goes_on:
            self._add(unit)
        return goes_on

    def _goes_on_with(self, number: int, *, is_joined: bool) -> bool:
        above, below = self._above, self._below
        if number == 0 or self.value == 0:
            return False
        if number >= 1000 and number in _SCALES:
            return below > 0 and (above == 0 or above % (number * 1000) == 0)
        if number == 100:
            return below < 100 and (below > 0 or above > 0)
        if below == 0:
            return above % 1_000_000 == 0 or number < 1000
        if below % 100 == 0:
            return number < 100
        tens, ones = divmod(below % 100, 10)
        if self._language in _UNITS_FIRST:
            return is_joined and tens == 0 and number in range(20, 100, 10)
        if self._in_twenties and below % 100 == 4 and number == 20:
            return True
        if ones or (tens == 1 and not self._in_twenties and not is_joined):
            return False
        return number < (20 if self._in_twenties and tens in {6, 8} else 10)

    def _add(self, unit: int) -> None:
        if unit in _SCALES:
            self._above, self._below = self._above + max(1, self._below) * unit, 0
        elif unit >= 1000:
            self._above += unit
        elif unit == 100:
            self._below = max(1, self._below) * 100
        elif unit == 20 and self._in_twenties and self._below % 100 == 4:
            self._below += 76
        else:
            self._below += unit
