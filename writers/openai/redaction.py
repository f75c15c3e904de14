"""Removes contact details from a model's material if the operator wants that.

Payment details and codes were masked when the sources were read.
"""

import re

PHONE = "[PHONE]"
EMAIL = "[EMAIL]"

_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_PHONE = re.compile(r"(?<![\w+])(?:\+|\(\+?)?\d(?:[ .()\-/\u2010-\u2015]{0,2}\d){6,16}(?!\w)")
_DATE = re.compile(r"\d{1,2}([./-])\d{1,2}\1\d{2,4}|\d{4}([./-])\d{1,2}\2\d{1,2}")


def without_contact_details(text: str) -> str:
    """The text without phone numbers and e-mail addresses."""
    return _PHONE.sub(_phone_or_not, _EMAIL.sub(EMAIL, text))


def _phone_or_not(match: re.Match[str]) -> str:
    written = match.group()
    digits = sum(character.isdecimal() for character in written)
    begins_as_phone = written[0] in "+(0"
    grouped = len(re.findall(r"\d+", written)) > 1
    is_phone = (
        digits >= 7 if begins_as_phone else digits in range(9, 12) or (grouped and digits == 7)
    )
    return PHONE if is_phone and not _DATE.fullmatch(written) else written
