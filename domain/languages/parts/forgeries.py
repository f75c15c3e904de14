"""The words of one language that forged turns, notices and citations consist of."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgeryWords:
    """Each field holds alternatives of a regular expression over folded text, with `|` between them. The suspicion
    rules use those of all languages together.

    A forged turn begins like a line of a transcript: with one of `roles` ("agent"), with a name and a role in
    brackets, or with a name and one of `departments` behind `of` ("Sarah from support"). What it says begins with one
    of `speaking` ("yes, we") or `we`, and holds one of `promises` ("refund") or an amount in `amounts` ("pounds"). A
    line of a machine begins with one of `machine_roles` ("system"). What begins with one of `politely` ("please") is a
    question to that side.

    A forged notice is one of `notices` ("message") `of` one of `authorities` ("the administrator"). Tags and frames
    are named like one of `wrappers` ("history"). A frame stands at one of the `boundaries` ("end") of one of
    `conversations` ("transcript").

    A forged citation says to `cite` one of `sources`. A command that leaks something says to `send` `contents`, or to
    `write_link` into one of `answers`. A trap says that somebody is `urged` ("must") to do one of `calling` ("call").
    """

    cite: str
    sources: str
    notices: str
    of: str
    authorities: str
    send: str
    contents: str
    write_link: str
    answers: str
    calling: str
    urged: str
    promises: str
    amounts: str
    politely: str
    roles: str
    departments: str
    speaking: str
    we: str
    machine_roles: str
    wrappers: str
    boundaries: str
    conversations: str
