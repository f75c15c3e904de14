"""The words of one language around a command to a machine."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressingWords:
    """Each field holds alternatives of a regular expression over folded text, with `|` between them. The suspicion
    rules use those of all languages together: commands mix languages.

    A command begins a sentence, or it stands after one of `begins` ("please", "and"). A second command is joined to
    it by one of `joins` ("and then"). Something is written `into` the summary, or left `out_of` it; `our` ("your")
    may stand before the summary, and `that` before the words that should be written. Instructions are called
    `previous`, and a text `written_above`. `own` ("my") shows that they are the speaker's.

    A command to the reader begins with one of `hails` ("hello"), or with one of `notes` ("message") and `to`
    ("for"). Behind it stands one of the machines, which may have one of `articles`; one of `assistants` or `models`;
    or one of `whoever` ("anyone who") and `who_reads` ("reads"). It may also begin with one of `since` ("as you
    are"). A note may be for one of `records` ("the file"). `asking` ("please") stands before a command in a sentence,
    and `is_only` between the summary and its words: "is just".

    One of `listeners` ("the software that listens") may `notes_down` ("put down") something, and so may one of
    `whoever` who `writes_up` ("summarizes") what was said.

    The name of a language stands behind one of `in_a_language` ("into"). An answer to one of `me` ("us") is meant for
    a person, and so is one that one of `reasons` ("my French is poor") follows. In some languages `only_you` ("du")
    stands before "only". `next_message` ("my next text") together with one of `inputs` ("a setting") announces a
    command. `writes_only` ("write only") stands before the colon and the words that should be written.
    """

    begins: str
    joins: str
    into: str
    out_of: str
    previous: str
    written_above: str
    assistants: str
    our: str
    that: str
    hails: str
    notes: str
    to: str
    whoever: str
    who_reads: str
    since: str
    models: str
    articles: str
    asking: str
    own: str
    me: str
    is_only: str
    in_a_language: str
    records: str
    next_message: str
    inputs: str
    writes_only: str
    reasons: str
    listeners: str
    writes_up: str
    notes_down: str
    only_you: str = ""
