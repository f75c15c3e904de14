"""The options of `import --from`, by which the command asks for what the files do not tell."""

import argparse
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, dataclass, field, fields
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar
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


@dataclass(frozen=True, slots=True, kw_only=True)
class FileOptions:
    """The names of the fields are those of the command's options. A field without a default must be given."""

    file: Path
    organization_id: OrganizationId
    line_id: LineId


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatOptions(FileOptions):
    """`me` is the name under which the team writes."""

    time_zone: ZoneInfo
    me: str | None = None
    phone: str | None = None
    agent: str | None = None
    dates: DateOrder | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechOptions(FileOptions):
    """`agent_speaker` is the speaker or the channel of the transcript that is the agent."""

    phone: str
    at: datetime
    direction: InteractionDirection
    channel: Channel = Channel.CALL
    agent: str | None = None
    agent_speaker: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TableOptions(FileOptions):
    """`columns` gives the table's header for names of `COLUMNS`. `channel` is that of rows that name none."""

    channel: Channel | None = None
    time_zone: ZoneInfo | None = None
    dates: DateOrder | None = None
    columns: Mapping[str, str] = field(default_factory=dict)


Options = ChatOptions | SpeechOptions | TableOptions
_SOURCES: Mapping[str, type[Options]] = {
    "whatsapp": ChatOptions,
    "whisper": SpeechOptions,
    "csv": TableOptions,
}
_FLAGS = {"organization_id": "--org", "line_id": "--line"}
"""The options that are not called like their field."""


def add_options(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("files of other products")
    group.add_argument("--from", dest="source", choices=list(_SOURCES), help="what wrote the file")
    group.add_argument(
        "--org", dest="organization_id", metavar="ORG", help="the id of the organization"
    )
    group.add_argument(
        "--line", dest="line_id", metavar="LINE", help="the id of the line that was used"
    )
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
        metavar="OURS=THEIRS,...",
        help=f"csv: the names of the columns; ours are {', '.join(COLUMNS)}",
    )


def has_options(chosen: argparse.Namespace) -> bool:
    return bool(_given(chosen))


def options_in(chosen: argparse.Namespace) -> Options:
    """Raises `Unreadable` if an option is missing, or does not belong to the source."""
    source, given = chosen.source, _given(chosen)
    if source is None:
        *others, last = _SOURCES
        raise Unreadable(f"say what wrote it with --from {', '.join(others)} or {last}")
    if chosen.from_line > 1:
        raise Unreadable(
            "--from-line is for files in the import format; import the whole file again"
        )
    taken = [one for one in fields(_SOURCES[source]) if one.name != "file"]
    foreign = sorted(given.keys() - {one.name for one in taken})
    missing = [_flag(one.name) for one in taken if _is_needed(one) and one.name not in given]
    if foreign:
        raise Unreadable(f"{_flag(foreign[0])} says nothing about a file from {source}")
    if missing:
        raise Unreadable(f"--from {source} needs {', '.join(missing)}")
    return _SOURCES[source](file=Path(chosen.file), **given)


def _given(chosen: argparse.Namespace) -> dict[str, Any]:
    names = {one.name for options in _SOURCES.values() for one in fields(options)} - {"file"}
    return {name: value for name in names if (value := getattr(chosen, name))}


def _is_needed(option: Field[Any]) -> bool:
    return option.default is MISSING and option.default_factory is MISSING


def _flag(name: str) -> str:
    return _FLAGS.get(name, f"--{name.replace('_', '-')}")


def _member_of(kind: type[E]) -> Callable[[str], E]:
    def read(text: str) -> E:
        for member in kind:
            if member.value.casefold() == text.casefold():
                return member
        known = ", ".join(kind)
        raise argparse.ArgumentTypeError(f"{text!r} must be one of {known}")

    return read


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
