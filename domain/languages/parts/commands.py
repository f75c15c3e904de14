"""What commands to a machine are made of in one language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandWords:
    """Alternatives of regular expressions over folded text, `|` between them.

    A command to ignore is one of `turn_away` before `prompts`, before `all_before`, or before one of `orders` that is
    told to be an earlier one or to be `given` to the reader; so is what tells that these have `lapsed`. `voided`,
    `sets_role`, `announces`, `stops` and `frees` are commands by themselves. One of the words `commanded`,
    with spaces between them, stands in whatever commands: by them a text is told that is written backwards.
    """

    turn_away: str
    earlier: str
    prompts: str
    orders: str
    all_before: str
    voided: str
    machines: str
    sets_role: str
    announces: str
    summaries: str
    write: str
    frame: str
    must: str
    contain: str
    answer: str
    only: str
    entirely: str
    languages: str
    reveal: str
    secrets: str
    other_people: str
    personal: str
    given: str
    at_start: str
    lapsed: str
    reads: str
    hide: str
    proposals: str
    stops: str
    frees: str
    commanded: str
