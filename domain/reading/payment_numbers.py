"""Finds card numbers and IBANs in a text, by their check digits."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from domain.languages.known import KNOWN_LANGUAGES
from domain.languages.parts.numbers import NumberWords
from domain.reading.folding import folded

_CARD_LENGTHS = range(19, 12, -1)
_SPOKEN_DIGITS = 13
_LONGEST_DIGIT_WORD = 30
_DIGIT_RUN = re.compile(r"(?<!\d)\d(?:[ .,\-\u2010-\u2015]{0,2}\d){12,}")
_IBAN_START = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]{2}[ \-.]?\d[ \-.]?\d")
_LENGTHS_OF_IBANS = {
    country: length
    for length, countries in {
        15: "NO", 16: "BE", 18: "DK FI FO GL NL SD", 19: "MK SI", 20: "AT BA EE KZ LT LU XK", 21: "CH HR LI LV",
        22: "BG BH CR DE GB GE IE ME RS VA", 23: "AE GI IL IQ OM SO TL", 24: "AD CZ ES MD PK RO SA SE SK TN VG",
        25: "LY PT ST", 26: "IS TR", 27: "BI DJ FR GR IT MC MR SM", 28: "AL AZ BY CY DO GT HU LB NI PL SV",
        29: "BR EG PS QA UA", 30: "JO KW MU", 31: "MT SC", 32: "LC", 33: "RU",
    }.items()
    for country in countries.split()
}  # fmt: skip
_WORD = re.compile(r"\w+")
_SHORT_WORD = re.compile(rf"\b\w{{1,{_LONGEST_DIGIT_WORD}}}\b")


def card_spans(text: str) -> Iterator[tuple[int, int]]:
    """Yields the start and end of each card number."""
    for run in _DIGIT_RUN.finditer(text):
        for start, end in _cards_in(run.group()):
            yield run.start() + start, run.start() + end


def spoken_card_spans(text: str) -> Iterator[tuple[int, int]]:
    """Yields the start and end of each run of thirteen or more digits that are read out as words. People read out so
    many digits only for cards.
    """
    words = _SHORT_WORD.findall(text)
    if len(words) < _SPOKEN_DIGITS or sum(map(_short_reads_as_digit, words)) < _SPOKEN_DIGITS:
        return
    run: list[re.Match[str]] = []
    for word in _WORD.finditer(text):
        was_digit = _reads_as_digit(word.group())
        gap = text[run[-1].end() : word.start()] if run else ""
        if was_digit and (not run or not re.search(r"[.!?\n]", gap)):
            run.append(word)
            continue
        if len(run) >= _SPOKEN_DIGITS:
            yield run[0].start(), run[-1].end()
        run = [word] if was_digit else []
    if len(run) >= _SPOKEN_DIGITS:
        yield run[0].start(), run[-1].end()


def iban_spans(text: str) -> Iterator[tuple[int, int]]:
    """Yields the start and end of each IBAN."""
    end = 0
    for start in _IBAN_START.finditer(text):
        if start.start() >= end and (stop := _end_of_iban(text, start.start())) is not None:
            yield start.start(), stop
            end = stop


def _reads_as_digit(word: str) -> bool:
    return len(word) <= _LONGEST_DIGIT_WORD and _short_reads_as_digit(word)


@lru_cache(maxsize=16_384)
def _short_reads_as_digit(word: str) -> bool:
    return is_digit(folded(word))


def is_digit(word: str) -> bool:
    """Whether a folded word is one digit, as a figure or as a word of any known language."""
    return word in _digit_words() or (len(word) == 1 and word.isdecimal())


@cache
def _digit_words() -> frozenset[str]:
    return frozenset().union(*(_digits_in(one.numbers) for one in KNOWN_LANGUAGES))


def _digits_in(words: NumberWords) -> Iterator[str]:
    """The words for single digits in one language."""
    yield from words.small.split()[:9]
    for table in (words.large, words.repeats):
        parts = table.split()
        yield from (
            word for number, word in zip(parts[::2], parts[1::2], strict=True) if len(number) == 1
        )
    yield from words.zero_among_digits.split()
    yield from words.said_digits.split()


def _end_of_iban(text: str, start: int) -> int | None:
    length = _LENGTHS_OF_IBANS.get(text[start : start + 2].upper())
    if length is None:
        return None
    taken = ""
    for position in range(start, min(len(text), start + 2 * length)):
        character = text[position]
        if character.isascii() and character.isalnum():
            taken += character
        elif character not in " -.":
            return None
        if len(taken) == length:
            inside_word = text[position + 1 : position + 2].isalnum()
            return position + 1 if not inside_word and _divides_to_one(taken.upper()) else None
    return None


def _divides_to_one(iban: str) -> bool:
    turned = iban[4:] + iban[:4]
    return int("".join(str(int(character, 36)) for character in turned)) % 97 == 1


def _cards_in(run: str) -> Iterator[tuple[int, int]]:
    """Yields the start and end of each card number in a run of digits. Other digits may stand beside it, such as an
    order number before it or the expiry date after it.
    """
    places = [place for place, character in enumerate(run) if character.isdecimal()]
    digits = [int(run[place]) for place in places]
    # Digits that are written without a gap belong together: a card number never begins or ends inside them.
    starts = {index for index, place in enumerate(places) if not run[place - 1 : place].isdecimal()}
    bounds = starts | {len(digits)}
    index = 0
    while index <= len(digits) - _CARD_LENGTHS[-1]:
        length = _card_length(digits, index, bounds) if index in bounds else None
        if length is None:
            index += 1
            continue
        yield places[index], places[index + length - 1] + 1
        index += length


def _card_length(digits: list[int], index: int, bounds: set[int]) -> int | None:
    for length in _CARD_LENGTHS:
        after = index + length
        candidate = digits[index:after]
        alone = index == 0 and after == len(digits)
        if after in bounds and (alone or _looks_issued(candidate)) and _passes_luhn(candidate):
            return length
    return None


def _looks_issued(digits: list[int]) -> bool:
    """Whether a known card network issues numbers with this beginning and length. The Luhn check alone is not enough,
    because one number in ten passes it by chance.
    """
    length, two, four = len(digits), digits[0] * 10 + digits[1], int("".join(map(str, digits[:4])))
    if digits[0] == 4:
        return length in {13, 16, 19}
    if 51 <= two <= 55 or 2221 <= four <= 2720 or four == 6011 or two == 65:
        return length == 16
    if two in {34, 37}:
        return length == 15
    if two in {36, 38, 39} or 3000 <= four <= 3059:
        return length == 14
    return two in {35, 50, 56, 57, 58, 62, 63, 67} and length >= 16


def _passes_luhn(digits: list[int]) -> bool:
    doubled = (sum(divmod(2 * digit, 10)) for digit in digits[-2::-2])
    return any(digits) and (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0
