"""The options of `import --from`, by which the command asks for what the files do not tell."""

import argparse
from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

from api.intake.sources.unreadable import Unreadable
from api.intake.sources.written_times import DateOrder
from domain.ids import LineId, OrganizationId
from domain.interaction import Channel, InteractionDirection
from domain.languages.tags import is_language_tag
from domain.time_zones import is_time_zone_name

E = TypeVar("E", bound=StrEnum)

COLUMNS = (
    "time",
    "phone",
    "direction",
    "text",
    "channel",
    "name",
    "agent",
    "duration",
    "language",
    "id",
)
"""The names of a table's columns, if --columns gives no others."""
WHATSAPP, WHISPER, CSV = "whatsapp", "whisper", "csv"
_ALL = "org line"
_TAKES = {
    WHATSAPP: "me phone agent time_zone dates",
    WHISPER: "phone at direction channel agent agent_speaker language",
    CSV: "channel time_zone dates columns",
}
_NEEDS = {
    WHATSAPP: "org line time_zone",
    WHISPER: "org line phone at direction",
    CSV: "org line",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FileOptions:
    file: Path
    organization_id: OrganizationId
    line_id: LineId


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatOptions(FileOptions):
    """`me` is the name under which the team writes."""

    me: str | None
    phone: str | None
    agent: str | None
    time_zone: ZoneInfo
    dates: DateOrder | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechOptions(FileOptions):
    """`agent_speaker` is the speaker or the channel of the transcript that is the agent."""

    phone: str
    at: datetime
    direction: InteractionDirection
    channel: Channel
    agent: str | None
    agent_speaker: str | None
    language: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TableOptions(FileOptions):
    """`columns` gives the table's header for names of `COLUMNS`. `channel` is that of rows that name none."""

    channel: Channel | None
    time_zone: ZoneInfo | None
    dates: DateOrder | None
    columns: Mapping[str, str]


def add_options(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("files of other products")
    group.add_argument(
        "--from", dest="source", choices=(WHATSAPP, WHISPER, CSV), help="what wrote the file"
    )
    group.add_argument("--org", help="the id of the organization")
    group.add_argument("--line", help="the id of the line that was used")
    group.add_argument("--phone", help="the contact's number")
    group.add_argument("--agent", help="the id or e-mail address of the agent who talked or wrote")
    group.add_argument(
        "--me", metavar="NAME", help="whatsapp: the name under which the team writes"
    )
    group.add_argument(
        "--time-zone",
        type=_zone,
        metavar="ZONE",
        help="such as Europe/Paris: that of the phone or the table",
    )
    group.add_argument(
        "--dates",
        type=_member_of(DateOrder),
        metavar="dmy|mdy",
        help="whether day or month comes first",
    )
    group.add_argument(
        "--at",
        type=_moment,
        metavar="TIME",
        help="whisper: when the call began, such as 2026-11-20T09:15:00+01:00",
    )
    group.add_argument(
        "--direction", type=_member_of(InteractionDirection), help="whisper: who called"
    )
    group.add_argument(
        "--channel",
        type=_member_of(Channel),
        help="whisper: CALL or VOICEMAIL (CALL); csv: the channel of rows that name none",
    )
    group.add_argument(
        "--agent-speaker",
        metavar="LABEL",
        help="whisper: the speaker or channel that is the agent, such as SPEAKER_00",
    )
    group.add_argument(
        "--language",
        type=_language,
        metavar="TAG",
        help="whisper: the language, if the file does not tell the right one",
    )
    group.add_argument(
        "--columns",
        type=_columns,
        default={},
        metavar="OURS=THEIRS,...",
        help=f"csv: the names of the columns; ours are {', '.join(COLUMNS)}",
    )


def has_options(chosen: argparse.Namespace) -> bool:
    return any(getattr(chosen, name) for name in _every_option())


def options_in(chosen: argparse.Namespace) -> ChatOptions | SpeechOptions | TableOptions:
    """Raises `Unreadable` if an option is missing, or does not belong to the source."""
    source = chosen.source
    if source is None:
        raise Unreadable(f"say what wrote it with --from {WHATSAPP}, {WHISPER} or {CSV}")
    if chosen.from_line > 1:
        raise Unreadable(
            "--from-line is for files in the import format; import the whole file again"
        )
    _check(source, {name for name in _every_option() if getattr(chosen, name)})
    options: type[ChatOptions | SpeechOptions | TableOptions] = _OPTIONS[source]
    if source == WHISPER and chosen.channel is None:
        chosen.channel = Channel.CALL
    return options(
        file=Path(chosen.file),
        organization_id=OrganizationId(chosen.org),
        line_id=LineId(chosen.line),
        **{name: getattr(chosen, name) for name in _TAKES[source].split()},
    )


def _check(source: str, given: Set[str]) -> None:
    foreign = sorted(given - set(f"{_ALL} {_TAKES[source]}".split()))
    missing = [_flag(name) for name in _NEEDS[source].split() if name not in given]
    if foreign:
        raise Unreadable(f"{_flag(foreign[0])} says nothing about a file from {source}")
    if missing:
        raise Unreadable(f"--from {source} needs {', '.join(missing)}")


def _every_option() -> set[str]:
    return set(" ".join((_ALL, *_TAKES.values())).split())


def _flag(name: str) -> str:
    return f"--{name.replace('_', '-')}"


def _member_of(kind: type[E]) -> Callable[[str], E]:
    def read(text: str) -> E:
        for member in kind:
            if member.value.casefold() == text.casefold():
                return member
        known = ", ".join(kind)
        raise argparse.ArgumentTypeError(f"{text!r} must be one of {known}")

    return read


_OPTIONS = {WHATSAPP: ChatOptions, WHISPER: SpeechOptions, CSV: TableOptions}


def _zone(text: str) -> ZoneInfo:
    if not is_time_zone_name(text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a time zone such as Europe/Paris")
    return ZoneInfo(text)


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not a time with an offset, such as 2026-11-20T09:15:00+01:00"
        )
    return moment


def _language(text: str) -> str:
    if not is_language_tag(text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a language tag such as fr or fr-CA")
    return text


def _columns(text: str) -> dict[str, str]:
    pairs = [pair.partition("=") for pair in text.split(",")]
    columns = {ours.strip(): theirs.strip() for ours, _, theirs in pairs}
    wrong = sorted(set(columns) - set(COLUMNS)) or [
        ours for ours, name in columns.items() if not name
    ]
    if wrong:
        raise argparse.ArgumentTypeError(
            f"{wrong[0]!r} must be one of {', '.join(COLUMNS)}, with the file's name for it behind ="
        )
    return columns
