"""The words of one language that show what is not matter (R35), and what must be masked (R36)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AsideWords:
    """Regular expressions over folded text, which is in lower case and without accents.

    `captions` match whole sentences that a speech recogniser invents: "thanks for watching". `menus` match a part of
    what a telephone system says: "press one". `greetings` match a part of what a mailbox says: "leave a message".
    `sounds` match the beginning of a bracketed mark for a sound: "laughs".

    `media` match what a message may hold besides text: "image". `missing` match words that say that it was left out,
    attached or deleted: "omitted". `deleted` match the whole text that replaces a deleted message or a missed call.
    `reactions` match the words before a quoted message: "liked". `automatic` match a part of what a machine sends:
    "out of office". `opt_outs` match the whole text of a message that asks for no further messages: "stop".

    `code` matches words for a one-time code: "pin". `password` matches words for a password. `security_code` matches
    words for the code on the back of a card: "cvc". `expiry` matches words before the date on which a card expires:
    "valid thru".
    """

    captions: tuple[str, ...]
    menus: tuple[str, ...]
    greetings: tuple[str, ...]
    sounds: tuple[str, ...]
    media: tuple[str, ...]
    missing: tuple[str, ...]
    deleted: tuple[str, ...]
    reactions: tuple[str, ...]
    automatic: tuple[str, ...]
    opt_outs: tuple[str, ...]
    code: tuple[str, ...]
    password: tuple[str, ...]
    security_code: tuple[str, ...]
    expiry: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MaskWords:
    """The words that stand in square brackets in place of a secret."""

    card_number: str
    security_code: str
    card_date: str
    account_number: str
    code: str
    sign_in: str
