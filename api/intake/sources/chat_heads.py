"""The head of a message in an exported chat: when it was sent, and who sent it.

Each phone writes heads in the form of its own language, and puts invisible marks into them. So a head is looked for in
a plain copy of the line. The text is taken from the line itself.
"""

import re
from dataclasses import dataclass

from api.intake.sources.written_times import TIME, WrittenTime, plain, time_in

_HEAD = re.compile(
    rf"(?P<bracket>\[)?\s*{TIME}(?(bracket)\s?\](?:\s|$)|(?:\s-\s|,\s))", re.VERBOSE | re.IGNORECASE
)
_AUTHOR = re.compile(r"(?P<author>\S[^:]{0,99}?)\s?:(?:\s|$)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """`author` is `None` if the phone itself wrote the line. `form` is that of all heads of one file, which tells them
    apart from a text that begins with a time.
    """

    time: WrittenTime
    author: str | None
    text: str
    form: tuple[bool, str, bool, bool, bool]


def head_of(line: str) -> Head | None:
    """The head with which the line begins, or `None` if the line goes on with a message."""
    written, places = plain(line)
    match = _HEAD.match(written)
    time = match and time_in(match)
    if match is None or time is None:
        return None
    author = _AUTHOR.match(written, match.end())
    end = (author or match).end()
    return Head(
        time=time,
        author=None if author is None else plain_name(author["author"]),
        text=line[places[end - 1] + 1 :],
        form=(
            match["bracket"] is not None,
            match["mark"],
            match["comma"] is not None,
            time.has_year_first,
            match["second"] is not None,
        ),
    )


def plain_name(name: str) -> str:
    """The name as it can be compared. The phone writes a tilde before a name that it does not know."""
    return " ".join(plain(name)[0].strip().removeprefix("~").split())
