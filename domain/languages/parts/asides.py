"""What one language brings to tell matter from what is none (R35), and to mask what must not be shown (R36)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AsideWords:
    """Regular expressions over folded text: lower case, without accents.

    `captions` are whole sentences that a speech recogniser invents. A sentence that holds one of `menus` was announced
    by a telephone system, and one that holds one of `greetings` by a mailbox. `sounds` begin a mark in brackets that
    tells of a sound. `media` are the words for what a message may hold beside text, `missing` say that it was left
    out, attached or deleted, and `deleted` are the whole texts that stand for a deleted message or a missed call.
    `reactions` lead a quoted message. A message that holds one of `automatic` was sent by a machine. `opt_outs` are the
    whole texts that ask for no further messages. `code` names a one-time code, `password` a password, `security_code`
    the code on the back of a card and `expiry` the date until which the card is good.
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
    """What stands between square brackets in the place of what is masked."""

    card_number: str
    security_code: str
    card_date: str
    account_number: str
    code: str
    sign_in: str
