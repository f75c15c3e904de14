"""Phone numbers in the forms in which people and systems write them."""

import re

import phonenumbers

from domain.search.numbers import calling_code_of

_WITHHELD = frozenset(
    ("anonymous", "restricted", "private", "unknown", "unavailable", "withheld", "blocked")
)
_WITHHELD_NUMBERS = frozenset(("+266696687", "+7378742833", "+2562533", "+86282452253", "+8656696"))
"""The words for a withheld number, as they are dialled on the letters of a telephone."""
_SCHEME = re.compile(r"(?:tel|whatsapp|rcs|sms):", re.IGNORECASE)
_EXTENSION = re.compile(r"(?:;ext=|\s*(?:ext\.?|x)\s*)\d{1,7}$", re.IGNORECASE)
_EATEN = re.compile(r"[\d.,]+[eE]\+?\d+|\d+[.,]0+")
_LETTER = re.compile(r"[^\W\d_]")


class NoPhoneNumber(ValueError):
    """`str()` says what is wrong with the text, in a form that follows the text itself."""


def is_withheld(text: str) -> bool:
    """Whether the caller's number was withheld. Many callers withhold theirs, so they are not one contact."""
    told = text.strip().casefold()
    return any(word in told for word in _WITHHELD) or told in _WITHHELD_NUMBERS


def phone_number(text: str, *, at_home_with: str | None) -> str:
    """The number in E.164 form. A number without a country is of the same country as `at_home_with`, which is in E.164
    form.

    Numbers only have to be possible: valid ones may belong to a range that is newer than this library. Raises
    `NoPhoneNumber`.
    """
    plain = "".join(" " if character.isspace() else character for character in text)
    told = _SCHEME.sub("", plain.strip().lstrip("'"), count=1)
    told = _EXTENSION.sub("", told)
    if is_withheld(told):
        raise NoPhoneNumber("is withheld")
    if _EATEN.fullmatch(told):
        raise NoPhoneNumber("was changed by a spreadsheet; format the column as text")
    if _LETTER.search(told):
        raise NoPhoneNumber("has letters")
    home = None if at_home_with is None else _region_of(at_home_with)
    try:
        number = phonenumbers.parse(told, home)
    except phonenumbers.NumberParseException as error:
        if error.error_type == error.INVALID_COUNTRY_CODE and home is None:
            raise NoPhoneNumber("has no country; write it with + and the country's code") from None
        raise NoPhoneNumber("is not a phone number") from None
    if not phonenumbers.is_possible_number(number):
        raise NoPhoneNumber("is too short or too long for a phone number")
    found = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    if is_withheld(found):
        raise NoPhoneNumber("is withheld")
    return found


def _region_of(number: str) -> str | None:
    return phonenumbers.region_code_for_number(phonenumbers.parse(number)) or (
        phonenumbers.region_code_for_country_code(int(calling_code_of(number)))
    )
