"""What stands in one language beside one-time codes and passwords, and tells them from other codes (R36)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretWords:
    """Alternatives of regular expressions over folded text, `|` between them, but for the words of `of` and `states`.

    `other_codes` stand before the word for a code, also with one of `of` between, and `codes_of` behind it, where the
    code is no secret: "error code", "code postal". `value_follows` stands between a password and its value. `states`
    are words that tell something of a password and are not one: "wrong". `notices` stand in a message that hands a code
    over: "never share it".
    """

    other_codes: str
    value_follows: str
    states: str
    notices: str
    of: str = ""
    codes_of: str = ""
