"""What does not leave for a model: payment details never, contact details where the operator says so.

Digits that were spoken and transcribed as words ("four one one one") are not found.
"""

import re

CARD = "[CARD]"
IBAN = "[IBAN]"
PHONE = "[PHONE]"
EMAIL = "[EMAIL]"

_CARD_LENGTHS = range(19, 12, -1)
_DIGIT_RUN = re.compile(r"(?<!\d)\d(?:[ .\-\u2010-\u2015]{0,2}\d){12,}")
_IBAN_START = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]{2}[ \-]?\d[ \-]?\d")
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_PHONE = re.compile(r"(?<![\w+])(?:\+|\(\+?)?\d(?:[ .()\-/\u2010-\u2015]{0,2}\d){6,16}(?!\w)")
_DATE = re.compile(r"\d{1,2}([./-])\d{1,2}\1\d{2,4}|\d{4}([./-])\d{1,2}\2\d{1,2}")

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


def redacted(text: str, *, contact_details: bool = False) -> str:
    """Without card numbers and IBANs that check out; with `contact_details` without phone numbers and e-mail too."""
    text = _without_cards(_without_ibans(text))
    if contact_details:
        text = _PHONE.sub(_phone_or_not, _EMAIL.sub(EMAIL, text))
    return text


def _without_ibans(text: str) -> str:
    kept, end = [], 0
    for start in _IBAN_START.finditer(text):
        if start.start() < end:
            continue
        stop = _end_of_iban(text, start.start())
        if stop is not None:
            kept += [text[end : start.start()], IBAN]
            end = stop
    return "".join([*kept, text[end:]])


def _end_of_iban(text: str, start: int) -> int | None:
    length = _LENGTHS_OF_IBANS.get(text[start : start + 2].upper())
    if length is None:
        return None
    taken = ""
    for position in range(start, min(len(text), start + 2 * length)):
        character = text[position]
        if character.isascii() and character.isalnum():
            taken += character
        elif character not in " -":
            return None
        if len(taken) == length:
            inside_word = text[position + 1 : position + 2].isalnum()
            return position + 1 if not inside_word and _divides_to_one(taken.upper()) else None
    return None


def _divides_to_one(iban: str) -> bool:
    turned = iban[4:] + iban[:4]
    return int("".join(str(int(character, 36)) for character in turned)) % 97 == 1


def _without_cards(text: str) -> str:
    return _DIGIT_RUN.sub(lambda run: _masked_run(run.group()), text)


def _masked_run(run: str) -> str:
    """A run may hold a card between other digits: an order number before it, its expiry date after it."""
    places = [place for place, character in enumerate(run) if character.isdecimal()]
    digits = [int(run[place]) for place in places]
    # A card is never cut out of the middle of digits that are written in one.
    starts = {index for index, place in enumerate(places) if not run[place - 1 : place].isdecimal()}
    bounds = starts | {len(digits)}
    kept, end, index = [], 0, 0
    while index <= len(digits) - _CARD_LENGTHS[-1]:
        length = _card_length(digits, index, bounds) if index in bounds else None
        if length is None:
            index += 1
            continue
        kept += [run[end : places[index]], CARD]
        end = places[index + length - 1] + 1
        index += length
    return "".join([*kept, run[end:]])


def _card_length(digits: list[int], index: int, bounds: set[int]) -> int | None:
    for length in _CARD_LENGTHS:
        after = index + length
        candidate = digits[index:after]
        alone = index == 0 and after == len(digits)
        if after in bounds and (alone or _looks_issued(candidate)) and _passes_luhn(candidate):
            return length
    return None


def _looks_issued(digits: list[int]) -> bool:
    """Whether a known network issues cards that begin so at this length: one number in ten passes Luhn by chance."""
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


def _phone_or_not(match: re.Match[str]) -> str:
    written = match.group()
    digits = sum(character.isdecimal() for character in written)
    begins_as_phone = written[0] in "+(0"
    grouped = len(re.findall(r"\d+", written)) > 1
    is_phone = (
        digits >= 7 if begins_as_phone else digits in range(9, 12) or (grouped and digits == 7)
    )
    return PHONE if is_phone and not _DATE.fullmatch(written) else written
