"""The words of one language beside one-time codes and passwords, and beside codes that are not secret (R36)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretWords:
    """`of` and `states` hold words with spaces between them. The other fields hold alternatives of a regular
    expression over folded text, with `|` between them.

    Some codes are not secret: in these, one of `other_codes` stands before the word for a code ("error code"),
    perhaps with one of `of` between them, or one of `codes_of` stands behind it ("code postal"). `value_follows`
    stands between a password and its value: "is". `states` say something about a password, so they are not the
    password: "wrong". `notices` stand in a message that sends a code: "never share it".
    """

    other_codes: str
    value_follows: str
    states: str
    notices: str
    of: str = ""
    codes_of: str = ""
