"""The words of one language that commands to a machine consist of."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandWords:
    """Each field holds alternatives of a regular expression over folded text, with `|` between them.

    A command to ignore something begins with `turn_away` ("ignore"). Behind it stands one of `prompts` ("system
    prompt"), one of `all_before` ("everything above"), or one of `orders` ("instructions") that is called `earlier`
    ("previous") or `given` to the reader ("you were given"). Words that say that these have `lapsed` ("no longer
    apply") are such a command too. `voided`, `sets_role`, `announces`, `stops` and `frees` match whole commands: "you
    are now a pirate", "stop summarizing".

    `commanded` holds words with spaces between them. Every command that is written backwards or in a cipher is found
    by one of these words.
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
