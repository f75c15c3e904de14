"""The commands that list, show, add and change organizations, agents, lines and conversations."""

import argparse
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from typing import Any

import orjson

from api.administering.not_done import NotDone
from api.administering.not_there import naming_what_exists
from api.administering.options import OPTIONS, given_in
from api.administering.tables import card, json_line, object_of, table
from api.intake.fields import BadRecord
from api.intake.format import read_record
from domain.administration import Administered, AlreadyThere
from domain.conversation import Conversation
from domain.ids import OrganizationId
from domain.intake import Reference, ReferenceKind, ReportedOrganization
from domain.people import Agent, Line, Organization
from domain.services.administration import AdministrationService


async def administer(
    service: AdministrationService, chosen: argparse.Namespace, say: Callable[[str], Any]
) -> None:
    """Says each line of the output. Raises `NotDone`, and then nothing has changed."""
    try:
        async with naming_what_exists(service):
            async for line in _output(service, chosen):
                say(line)
    except AlreadyThere as error:
        raise NotDone(
            f"{error}, with other values; contact-insights {chosen.command} change changes it"
        ) from None
    except BadRecord as error:
        raise NotDone(_in_words_of_options(str(error), chosen.kind)) from None


def _output(service: AdministrationService, chosen: argparse.Namespace) -> AsyncIterator[str]:
    match chosen.action:
        case "list":
            listed = _listed(service, chosen)
            return _json_lines(listed) if chosen.json else table(listed, chosen.kind)
        case "show":
            return _show(service, chosen)
        case "add":
            return _add(service, chosen)
        case _:
            return _change(service, chosen)


async def _show(service: AdministrationService, chosen: argparse.Namespace) -> AsyncIterator[str]:
    for line in _shown(await service.get(_reference(chosen)), chosen):
        yield line


async def _add(service: AdministrationService, chosen: argparse.Namespace) -> AsyncIterator[str]:
    one = _read({"kind": chosen.kind, **_ids(chosen), **given_in(chosen, {})})
    await service.add(one)
    for line in _shown(one, chosen):
        yield line


async def _change(service: AdministrationService, chosen: argparse.Namespace) -> AsyncIterator[str]:
    if given_in(chosen, {}) in ({}, {"licences": []}) and not _takes(chosen):
        raise NotDone(
            f"nothing is to be changed; contact-insights {chosen.command} change --help shows what can be"
        )
    async for reference in _changed_ones(service, chosen):
        after = await service.change(reference, _change_of(chosen))
        for line in _shown(after, chosen):
            yield line


def _takes(chosen: argparse.Namespace) -> bool:
    return bool(getattr(chosen, "take_licence", ()))


def _change_of(chosen: argparse.Namespace) -> Callable[[Administered], Administered]:
    return lambda current: _read(given_in(chosen, object_of(current)))


def _read(fields: dict[str, Any]) -> Administered:
    """Reads the fields as an import line, so that both refuse the same."""
    match read_record(orjson.dumps(fields).decode()):
        case ReportedOrganization() as reported:
            return Organization(
                id=reported.id,
                name=reported.name,
                language=reported.language,
                time_zone=reported.time_zone,
                contact_insights_enabled=bool(reported.contact_insights_enabled),
            )
        case Agent() | Line() | Conversation() as one:
            return one
        case _:
            raise AssertionError(fields["kind"])


def _ids(chosen: argparse.Namespace) -> dict[str, str]:
    is_organization = chosen.kind is ReferenceKind.ORGANIZATION
    return {"id": chosen.id} if is_organization else {"org": chosen.org, "id": chosen.id}


def _reference(chosen: argparse.Namespace) -> Reference:
    is_organization = chosen.kind is ReferenceKind.ORGANIZATION
    organization = OrganizationId(chosen.id if is_organization else chosen.org)
    return Reference(chosen.kind, organization, chosen.id)


async def _changed_ones(
    service: AdministrationService, chosen: argparse.Namespace
) -> AsyncIterator[Reference]:
    """The one that is named, or all conversations of a line."""
    if chosen.id is not None:
        yield _reference(chosen)
        return
    async for one in _listed(service, chosen):
        yield Reference(ReferenceKind.CONVERSATION, OrganizationId(chosen.org), one.id)


async def _listed(
    service: AdministrationService, chosen: argparse.Namespace
) -> AsyncGenerator[Administered, None]:
    organization = OrganizationId(chosen.org) if hasattr(chosen, "org") else None
    line = getattr(chosen, "line", None)
    contact = getattr(chosen, "contact", None)
    if line is not None:
        await service.get(Reference(ReferenceKind.LINE, OrganizationId(chosen.org), line))
    async for one in service.all(chosen.kind, organization):
        if isinstance(one, Conversation) and (
            line not in (None, one.line_id) or contact not in (None, one.contact_id)
        ):
            continue
        yield one


async def _json_lines(values: AsyncIterator[Administered]) -> AsyncIterator[str]:
    async for one in values:
        yield json_line(one)


def _shown(one: Administered, chosen: argparse.Namespace) -> list[str]:
    return [json_line(one)] if chosen.json else [*card(one)]


def _in_words_of_options(reason: str, kind: ReferenceKind) -> str:
    for option in OPTIONS[kind]:
        reason = reason.replace(repr(option.field), option.name)
    return reason.replace("'licences'", "--give-licence").replace("'visibleTo'", "--visible-to")
