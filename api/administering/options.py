"""The options of the commands that list, show, add and change what import lines bring in."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from domain.intake import ReferenceKind
from domain.people import AgentRole, Licence

JsonObject = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """An option that gives one field of an import line. `can_be_taken` adds one that empties it: `--no-language`."""

    field: str
    name: str
    help: str
    is_needed: bool = False
    can_be_taken: bool = False
    only_to_add: bool = False


OPTIONS = {
    ReferenceKind.ORGANIZATION: (
        Option(field="name", name="--name", help="its name", is_needed=True),
        Option(field="language", name="--language", help="such as fr or fr-CA", can_be_taken=True),
        Option(field="timeZone", name="--time-zone", help="such as Europe/Paris"),
    ),
    ReferenceKind.AGENT: (
        Option(field="name", name="--name", help="their name", is_needed=True),
        Option(field="email", name="--email", help="their e-mail address", can_be_taken=True),
        Option(field="role", name="--role", help=" or ".join(AgentRole)),
        Option(field="avatarUrl", name="--avatar-url", help="of a picture", can_be_taken=True),
    ),
    ReferenceKind.LINE: (
        Option(field="name", name="--name", help="its name", is_needed=True),
        Option(field="phoneNumber", name="--phone-number", help="in E.164 form", is_needed=True),
        Option(field="language", name="--language", help="such as fr or fr-CA", can_be_taken=True),
    ),
    ReferenceKind.CONVERSATION: (
        Option(
            field="contact",
            name="--contact",
            help="the id of its contact",
            is_needed=True,
            only_to_add=True,
        ),
        Option(
            field="line",
            name="--line",
            help="the id of its line",
            is_needed=True,
            only_to_add=True,
        ),
    ),
}
NOUNS = {
    "org": ReferenceKind.ORGANIZATION,
    "organization": ReferenceKind.ORGANIZATION,
    "agent": ReferenceKind.AGENT,
    "line": ReferenceKind.LINE,
    "conversation": ReferenceKind.CONVERSATION,
}


def add_administering(commands: "argparse._SubParsersAction[Any]") -> None:
    for noun, kind in NOUNS.items():
        parser = commands.add_parser(noun, help=f"list, show, add or change {kind}s")
        parser.set_defaults(kind=kind)
        actions = parser.add_subparsers(dest="action", required=True)
        _add_listing(actions.add_parser("list", help=f"list the {kind}s"), kind)
        _add_one(actions.add_parser("show", help=f"show one {kind}"), kind)
        adding = actions.add_parser("add", help=f"add one {kind}")
        _add_one(adding, kind)
        _add_fields(adding, kind, is_new=True)
        changing = actions.add_parser(
            "change", help=f"change fields of one {kind}; the others stay"
        )
        _add_one(changing, kind, takes_line=kind is ReferenceKind.CONVERSATION)
        _add_fields(changing, kind, is_new=False)


def add_contacts(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True)
    merging = actions.add_parser(
        "merge", help="move everything of a contact to another, under whose id it stays known"
    )
    add_organization(merging)
    merging.add_argument(
        "--from", dest="one", required=True, metavar="ID", help="the contact that ends"
    )
    merging.add_argument("--into", required=True, metavar="ID", help="the contact that stays")


def add_organization(
    parser: argparse.ArgumentParser,
    *,
    is_needed: bool = True,
    explained: str = "the id of the organization",
) -> None:
    parser.add_argument(
        "--organization", "--org", dest="org", metavar="ID", required=is_needed, help=explained
    )


def add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--json", action="store_true", help="print import lines, one JSON object a line"
    )


def _add_listing(parser: argparse.ArgumentParser, kind: ReferenceKind) -> None:
    if kind is not ReferenceKind.ORGANIZATION:
        add_organization(parser)
    if kind is ReferenceKind.CONVERSATION:
        parser.add_argument("--contact", metavar="ID", help="only those with this contact")
        parser.add_argument("--line", metavar="ID", help="only those with this line")
    add_json(parser)


def _add_one(
    parser: argparse.ArgumentParser, kind: ReferenceKind, *, takes_line: bool = False
) -> None:
    if kind is not ReferenceKind.ORGANIZATION:
        add_organization(parser)
    if takes_line:
        which = parser.add_mutually_exclusive_group(required=True)
        which.add_argument("id", nargs="?", help="its id")
        which.add_argument("--line", metavar="ID", help="all conversations of this line")
    else:
        parser.add_argument("id", help="its id")
    add_json(parser)


def _add_fields(parser: argparse.ArgumentParser, kind: ReferenceKind, *, is_new: bool) -> None:
    for one in OPTIONS[kind]:
        if is_new:
            parser.add_argument(one.name, dest=one.field, required=one.is_needed, help=one.help)
        elif not one.only_to_add:
            which = parser.add_mutually_exclusive_group() if one.can_be_taken else parser
            which.add_argument(one.name, dest=one.field, help=one.help)
            if one.can_be_taken:
                which.add_argument(
                    f"--no-{one.name.removeprefix('--')}",
                    dest=f"no_{one.field}",
                    action="store_true",
                    help="take it away",
                )
    match kind:
        case ReferenceKind.ORGANIZATION:
            parser.add_argument(
                "--contact-insights", choices=("on", "off"), help="the switch (off if new)"
            )
        case ReferenceKind.AGENT:
            parser.add_argument(
                "--give-licence", action="append", default=[], help=", ".join(Licence)
            )
            if not is_new:
                parser.add_argument(
                    "--take-licence", action="append", default=[], help=", ".join(Licence)
                )
        case ReferenceKind.CONVERSATION:
            _add_visibility(parser, is_needed=not is_new)


def _add_visibility(parser: argparse.ArgumentParser, *, is_needed: bool) -> None:
    who = parser.add_mutually_exclusive_group(required=is_needed)
    who.add_argument(
        "--visible-to", action="append", metavar="AGENT", help="the id of an agent; repeat it"
    )
    who.add_argument("--visible-to-everybody", action="store_true", help="in the organization")
    who.add_argument("--visible-to-nobody", action="store_true", help="not even to admins")


def given_in(chosen: argparse.Namespace, current: JsonObject) -> JsonObject:
    """The fields of the import line after the change. `current` holds those before it; a new one has none."""
    given = {
        one.field: value
        for one in OPTIONS[chosen.kind]
        if (value := getattr(chosen, one.field, None)) is not None
        and not (one.only_to_add and chosen.action == "change")
    }
    taken = {
        one.field: None for one in OPTIONS[chosen.kind] if getattr(chosen, f"no_{one.field}", False)
    }
    match chosen.kind:
        case ReferenceKind.ORGANIZATION if chosen.contact_insights is not None:
            given["contactInsightsEnabled"] = chosen.contact_insights == "on"
        case ReferenceKind.AGENT:
            given["licences"] = _licences(chosen, current.get("licences", ()))
        case ReferenceKind.CONVERSATION:
            given |= _visibility(chosen)
    return current | given | taken


def _licences(chosen: argparse.Namespace, current: Sequence[str]) -> list[str]:
    taken = getattr(chosen, "take_licence", [])
    return sorted({*current, *chosen.give_licence, *taken} - set(taken) | _unknown(taken))


def _unknown(licences: Sequence[str]) -> set[str]:
    """Kept, so that reading the line refuses them."""
    return set(licences) - set(Licence)


def _visibility(chosen: argparse.Namespace) -> JsonObject:
    if chosen.visible_to_everybody:
        return {"visibleTo": None}
    if chosen.visible_to_nobody:
        return {"visibleTo": []}
    return {} if chosen.visible_to is None else {"visibleTo": chosen.visible_to}
