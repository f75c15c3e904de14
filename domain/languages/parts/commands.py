"""The words of one language that commands to a machine consist of."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandWords:
    """Each field holds alternatives of a regular expression over folded text, with `|` between them. The suspicion
    rules combine them into commands.

    A command to ignore something begins with `turn_away` ("ignore"). Behind it stands one of `prompts` ("system
    prompt"), one of `all_before` ("everything above"), or one of `orders` ("instructions") that is called `earlier`
    ("previous") or `given` to the reader ("you were given"). Words that say that these have `lapsed` ("no longer
    apply") are such a command too. `voided`, `sets_role`, `announces`, `stops` and `frees` match whole commands: "you
    are now a pirate", "stop summarizing".

    A command to the reader names it as one of `machines` ("language model") that `reads` ("processes") the text. A
    command about the `summaries` ("next action") or the `proposals` ("your recommendations") says that the machine
    should `write` ("mention") or `hide` ("leave out") something, how it should `frame` them ("begin"), or what they
    `must` ("should") `contain` ("state").

    A command about the language says to `answer` ("reply") in one of `languages`, and `entirely` ("exclusively") or
    `only` from now on ("always"). A command that leaks something says to `reveal` ("print") `secrets` ("hidden
    prompt"), `orders` that were given `at_start` ("originally"), or `personal` data ("addresses") of `other_people`
    ("other customers").

    `commanded` holds words with spaces between them. By one of these words, a command that is written backwards or in
    a cipher is found.
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
