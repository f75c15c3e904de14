"""contact-insights serve | demo | import | export | records | token | key | org | ... | inbox | connect | schema"""

import argparse
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import NoReturn

from api.administering.connecting import add_connect
from api.administering.erasing import add_erasing
from api.administering.inbox import add_inbox
from api.administering.options import add_administering, add_contacts, add_organization
from api.intake.sources.options import add_options


def chosen_in(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The command and its options. Ends the process with status 2 and one line if they cannot be read."""
    return _parser().parse_args(arguments)


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Prints one line, without the usage."""
        self.exit(2, f"contact-insights: {message}; see {self.prog} --help\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="contact-insights",
        description="What to know before calling a contact back. Settings come from the environment.",
    )
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("serve", help="serve")
    commands.add_parser("demo", help="serve, with sample data when the database is empty")
    importing = commands.add_parser(
        "import", help="load a JSON Lines file, or a file of another product, into the database"
    )
    importing.add_argument("file", help="the file; - is standard input")
    importing.add_argument(
        "--from-line",
        type=_line_number,
        default=1,
        metavar="N",
        help="skip the lines before this one (1): they are loaded already",
    )
    add_options(importing)
    exporting = commands.add_parser(
        "export", help="write the database in the form that import reads"
    )
    exporting.add_argument(
        "file", nargs="?", default="-", help="the file; - is standard output (-)"
    )
    add_organization(exporting, is_needed=False, explained="only the organization with this id")
    exporting.add_argument(
        "--with-insights",
        action="store_true",
        help="also write the current insights, which import skips",
    )
    records = commands.add_parser(
        "records",
        help="print who generated insights and who switched them on or off, as JSON lines",
    )
    records.add_argument("--since", type=_day, help="the first day, in UTC (30 days ago)")
    records.add_argument("--until", type=_day, help="the day after the last (tomorrow)")
    add_organization(records, is_needed=False, explained="only those of this organization")
    _add_usage(commands.add_parser("usage", help="tell what each organization used in a month"))
    token = commands.add_parser("token", help="print a bearer token for an agent")
    token.add_argument("agent", help="the agent's id or e-mail address")
    token.add_argument("--hours", type=_hours, default=12.0, help="how long it lasts (12)")
    _add_keys(commands.add_parser("key", help="make, list or withdraw keys that bring in calls"))
    add_inbox(commands.add_parser("inbox", help="look at events that wait, or are dead"))
    add_connect(commands.add_parser("connect", help="connect an organization with a product"))
    add_administering(commands)
    add_erasing(
        commands.add_parser("erase", help="erase people and what they said, and keep it away")
    )
    add_contacts(commands.add_parser("contact", help="merge a contact into another"))
    schema = commands.add_parser("schema", help="print the schema")
    schema.add_argument(
        "--possible-types",
        action="store_true",
        help="print the types of each union and interface instead, as JSON",
    )
    return parser


def _add_keys(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True)
    make = actions.add_parser("make", help="print a new key, which is shown only once")
    add_organization(make)
    make.add_argument("--name", default="", help="what the key is for")
    listing = actions.add_parser("list", help="list the keys of an organization")
    add_organization(listing)
    withdrawing = actions.add_parser("withdraw", help="withdraw a key at once")
    withdrawing.add_argument("key", help="its id, the middle part of ci_ID_...")


def _add_usage(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--month", type=_month, help="such as 2026-11, in UTC (this month)")
    add_organization(parser, is_needed=False, explained="only that of this organization")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print one JSON object a line")
    form.add_argument("--csv", action="store_true", help="print CSV with a heading")


def _month(text: str) -> datetime:
    try:
        return datetime.strptime(text, "%Y-%m").replace(tzinfo=UTC)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a month such as 2026-11") from None


def _day(text: str) -> datetime:
    try:
        return datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day such as 2026-11-01") from None


def _line_number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) > 0):
        raise argparse.ArgumentTypeError(f"{text!r} is not a line number")
    return int(text)


def _hours(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of hours") from None
