"""Search terms for phone numbers, in the forms in which people write them."""

import re
from collections.abc import Iterator

MIN_END = 3
"""The least number of digits by which the end of a phone number can be searched."""

_CALLING_CODE = re.compile(
    r"[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{1,3}", re.ASCII
)
"""The country codes of ITU-T E.164. Codes that are not listed here have three digits."""
_AS_IT_IS = re.compile(
    r"1|2(16|2[1235-9]|37)|3([049]|5[012467]|7[12678])|4([578]|20)|5([267]|0[2-7])|65|85[23]|96[58]|97[34]"
)
"""The codes of countries in which no digit is dialled before a national number. In Italy, the zero is part of the
number itself.
"""
_BEFORE_IT = {"7": "8", "36": "06"}
"""By country code: the digits dialled before a national number, if they are not a zero."""

_NUMBER = re.compile(r"[\s(]*\+?[\d\s().\-/]*\d[\d\s().\-/]*", re.ASCII)
_ZERO_BETWEEN = re.compile(r"(?<=\d)\s*\(0\)", re.ASCII)
"""The zero in +33 (0)6 39. A caller from abroad does not dial it."""
_NO_DIGIT = re.compile(r"\D", re.ASCII)


def beginnings(text: str) -> Iterator[str]:
    """All beginnings of the text, including the whole text but not the empty one."""
    return (text[:end] for end in range(1, len(text) + 1))


def number_terms(number: str) -> set[str]:
    """The search terms for a number in E.164 form: its beginnings as dialled from abroad, with the plus; its
    beginnings as dialled within the country; and its ends.
    """
    digits = number[1:]
    code = calling_code_of(number)
    own = digits[len(code) :]
    before = _before(code)
    return {
        *(f"+{beginning}" for beginning in beginnings(digits)),
        *beginnings(before + own),
        *(own[-length:] for length in range(MIN_END, len(own) + 1)),
    }


def calling_code_of(number: str) -> str:
    """The country code of a number in E.164 form, or an empty text if there is no such code."""
    match = _CALLING_CODE.match(number[1:])
    return match.group() if match else ""


def written_as(text: str) -> tuple[str, ...]:
    """The terms that a search for a number may mean. Empty if the text is not a number."""
    if not _NUMBER.fullmatch(text):
        return ()
    digits = _NO_DIGIT.sub("", _ZERO_BETWEEN.sub("", text))
    if "+" in text:
        return (f"+{digits}",)
    abroad = (f"+{digits[2:]}",) if digits.startswith("00") and len(digits) > 2 else ()
    return (digits, f"+{digits}", *abroad)


def numbers_meant(text: str) -> frozenset[str]:
    """The numbers in E.164 form that are written like this, at home in some country or abroad."""
    written = written_as(text)
    abroad = (one for one in written if one.startswith("+"))
    at_home = (
        f"+{code}{digits.removeprefix(_before(code))}"
        for digits in written
        if not digits.startswith("+")
        for code in _CALLING_CODES
        if digits.startswith(_before(code))
    )
    return frozenset((*abroad, *at_home))


def _before(code: str) -> str:
    """The digits dialled before a national number of that country."""
    return "" if _AS_IT_IS.fullmatch(code) else _BEFORE_IT.get(code, "0")


_CALLING_CODES = tuple(
    code
    for code in map(str, range(1, 1_000))
    if (match := _CALLING_CODE.match(f"{code}00")) and match.group() == code
)
