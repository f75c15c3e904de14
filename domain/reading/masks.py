"""Masks what insights never show: payment details, one-time codes and passwords (R36).

A mask is a word in square brackets in the insights' language. Phone numbers and addresses are not masked, because an
agent needs them.
"""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cache

from domain.languages.parts.asides import MaskWords
from domain.languages.patterns import whole_words
from domain.languages.together import aside_patterns, patterns_of_all, words_of_all
from domain.reading.folding import folded
from domain.reading.payment_numbers import card_spans, iban_spans, spoken_card_spans
from domain.reading.rule import pieces_of

_DIGIT = re.compile(r"\d")
_CARD_DATE = re.compile(r"(?<![\d/.-])(?:0[1-9]|1[0-2])\s?[/.-]\s?(?:20)?\d{2}(?![\d/.-]\d|\d)")
_SECURITY_DIGITS = re.compile(r"(?<![\w/.,+-])\d{3,4}(?![\w/]|[.,]\d|-\d)")
_CODE = (
    r"(?<![\w+.,/-])(?:[A-Z]{1,3}-)?(?:\d{3,4}[ -]\d{3,4}|\d{4,10}"
    r"|(?=[A-Z0-9]*\d)(?=[A-Z0-9]*[A-Z])[A-Z0-9]{5,10})(?![\w/]|[.,]\d|-\d)"
)
_CODE_TOKEN = re.compile(_CODE)
_ONLY_CODE = re.compile(rf"\W*(?P<code>{_CODE})\W*")
_ABBREVIATIONS = r"qr|swift|bic"
_CODES_OF = "|".join(sorted(words_of_all(lambda one: one.secrets.of)))
_NO_CODES = re.compile(
    rf"(?:{_ABBREVIATIONS}|{patterns_of_all(lambda one: one.secrets.other_codes)})[ -]?(?:(?:{_CODES_OF}) )?$"
)
_NO_CODES_AFTER = re.compile(
    rf"^[ -]?(?:{_ABBREVIATIONS}|{patterns_of_all(lambda one: one.secrets.codes_of)})\b"
)
_SAID_IS = rf"(?:\s+(?:\w+\s+){{0,2}}?(?:{patterns_of_all(lambda one: one.secrets.value_follows)})\b\s*:?|\s*[:=])\s*"
_PASSWORD_VALUE = re.compile(
    r"[\"'\u2018\u2019\u201c-\u201e\u00ab]?(?P<value>[^\s\"'\u2019\u201c-\u201e\u00bb]{3,64})"
)
_STATES = words_of_all(lambda one: one.secrets.states)
_NEAR = 60
_AFTER_CARD = 80
_ANSWER_WORDS = 8
"""A turn with more words is not a bare answer: it names what its numbers are."""
_NOTICE = re.compile(patterns_of_all(lambda one: one.secrets.notices))
_NOTICE_WORDS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The secrets that the turn before asks for. The answer to such a question may be a bare number."""

    security_code: bool = False
    card_date: bool = False
    code: bool = False
    password: bool = False


@cache
def _named(name: str) -> re.Pattern[str]:
    return whole_words("|".join(aside_patterns(name)))


@cache
def _pieces(name: str) -> frozenset[str]:
    return pieces_of("|".join(aside_patterns(name)))


def _may_name(name: str, folded_text: str) -> bool:
    """Whether the words of this kind may be in the text. This is much faster than to search them."""
    return any(map(folded_text.__contains__, _pieces(name)))


def holds_digit(text: str) -> bool:
    """Whether the text holds a digit. Most turns hold none, so nothing that consists of digits is searched in them."""
    return _DIGIT.search(text) is not None


def asked_in(text: str) -> Asked:
    """The secrets that a turn asks for or mentions."""
    line = folded(text)
    return Asked(
        security_code=_names("security_code", line),
        card_date=_names("expiry", line),
        code=any(True for _ in _code_words(line)),
        password=_names("password", line),
    )


def _names(name: str, line: str) -> bool:
    return any(True for _ in _found(name, line))


def _found(name: str, line: str) -> Iterable[re.Match[str]]:
    return _named(name).finditer(line) if _may_name(name, line) else ()


def codes_in(text: str) -> set[str]:
    """The one-time codes that stand near a word for a code."""
    if not holds_digit(text):
        return set()
    line = _same_length(text)
    found: set[str] = set()
    for word in _code_words(line):
        start = max(0, word.start() - _NEAR)
        for token in _CODE_TOKEN.finditer(text, start, min(len(text), word.end() + _NEAR)):
            if any(map(str.isdigit, token.group())):
                found.add(token.group())
    return found


def is_code_alone(text: str, codes: Collection[str]) -> bool:
    """Whether a message does nothing but send a one-time code."""
    line = folded(text)
    named = codes_in(text)
    if named and _NOTICE.search(line):
        return True
    rest = _CODE_TOKEN.sub(" ", text)
    holds = any(code in text for code in codes)
    return holds and sum(word.isalpha() for word in rest.split()) <= _NOTICE_WORDS


def masked(
    text: str, words: MaskWords, *, asked: Asked = Asked(), codes: Collection[str] = ()
) -> str:
    """The text with each secret replaced by a mask. `asked` holds what the turn before asked for; `codes` holds the
    known one-time codes.
    """
    spans: list[tuple[int, int, str]] = []
    cards = [*card_spans(text), *spoken_card_spans(text)]
    spans += [(start, end, words.card_number) for start, end in cards]
    spans += [(start, end, words.account_number) for start, end in iban_spans(text)]
    spans += _card_details(text, words, asked, cards)
    spans += _codes(text, words, asked, codes)
    spans += _passwords(text, words, asked)
    return _replaced(text, spans)


def _card_details(
    text: str, words: MaskWords, asked: Asked, cards: Iterable[tuple[int, int]]
) -> Iterable[tuple[int, int, str]]:
    if not holds_digit(text):
        return
    line = _same_length(text)
    for _, end in cards:
        for date in _CARD_DATE.finditer(text, end, min(len(text), end + _AFTER_CARD)):
            yield *date.span(), words.card_date
            if beside := _SECURITY_DIGITS.match(text, date.end() + 1):
                yield *beside.span(), words.security_code
    for name in _found("expiry", line):
        for date in _CARD_DATE.finditer(text, name.end(), min(len(text), name.end() + 20)):
            yield *date.span(), words.card_date
    for name in _found("security_code", line):
        for digits in _SECURITY_DIGITS.finditer(text, name.end(), min(len(text), name.end() + 30)):
            yield *digits.span(), words.security_code
    if len(text.split()) <= _ANSWER_WORDS:
        yield from _answers(text, words, asked)


def _answers(text: str, words: MaskWords, asked: Asked) -> Iterable[tuple[int, int, str]]:
    """Bare numbers in an answer: only the question before shows what they are."""
    if asked.security_code and (alone := _SECURITY_DIGITS.search(text)):
        yield *alone.span(), words.security_code
    if asked.card_date and (dated := _CARD_DATE.search(text)):
        yield *dated.span(), words.card_date


def _codes(
    text: str, words: MaskWords, asked: Asked, codes: Collection[str]
) -> Iterable[tuple[int, int, str]]:
    known = set(codes) | codes_in(text)
    for code in known:
        for found in re.finditer(rf"(?<!\w){re.escape(code)}(?!\w)", text):
            yield *found.span(), words.code
    if asked.code and (alone := _ONLY_CODE.fullmatch(text)):
        yield *alone.span("code"), words.code


def _passwords(text: str, words: MaskWords, asked: Asked) -> Iterable[tuple[int, int, str]]:
    if _may_name("password", folded(text)):
        yield from _named_passwords(text, words)
    bare = text.strip(" .!,")
    if asked.password and " " not in bare and any(map(str.isdigit, bare)):
        start = text.index(bare)
        yield start, start + len(bare), words.sign_in


def _named_passwords(text: str, words: MaskWords) -> Iterable[tuple[int, int, str]]:
    line = _same_length(text)
    for name in _named("password").finditer(line):
        said = re.compile(_SAID_IS).match(line, name.end())
        value = said and _PASSWORD_VALUE.match(text, said.end())
        if value and folded(value["value"].strip(".,;!?")) not in _STATES:
            yield *value.span("value"), words.sign_in


def _code_words(line: str) -> Iterable[re.Match[str]]:
    for word in _found("code", line):
        before, after = line[: word.start()][-20:], line[word.end() :][:30]
        if not _NO_CODES.search(before) and not _NO_CODES_AFTER.match(after):
            yield word


def _same_length(text: str) -> str:
    """The text folded character by character, so that an index in the result is the same index in the text."""
    if text.isascii():
        return text.lower()
    return text.translate(_FOLDED_ALONE)


class _FoldedAlone(dict[int, str]):
    """Each character that was folded, by its code."""

    def __missing__(self, code: int) -> str:
        one = folded(chr(code))
        alone = one if len(one) == 1 else chr(code)
        if len(self) < _CHARACTERS_KEPT:
            self[code] = alone
        return alone


_CHARACTERS_KEPT = 4_096
_FOLDED_ALONE = _FoldedAlone()


def _replaced(text: str, spans: Iterable[tuple[int, int, str]]) -> str:
    kept, end = [], 0
    for start, stop, word in sorted(spans, key=lambda span: (span[0], -span[1])):
        if start >= end:
            kept += [text[end:start], f"[{word}]"]
            end = stop
    return "".join([*kept, text[end:]])
