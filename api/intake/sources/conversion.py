"""Turns a file of another product into records, and finds out where they belong."""

import json
from contextlib import suppress

from api.intake.phone_numbers import NoPhoneNumber, phone_number
from api.intake.sources.converted import Converted
from api.intake.sources.files import text_of
from api.intake.sources.options import ChatOptions, Options, SpeechOptions, TableOptions
from api.intake.sources.speech import converted as converted_speech
from api.intake.sources.table import Table
from api.intake.sources.transcripts import recognised
from api.intake.sources.unreadable import Unreadable
from api.intake.sources.whatsapp import chat_in
from domain.ids import AgentId
from domain.intake import UnknownReference
from domain.people import Line
from domain.services.placing import Placement, PlacingService


async def conversion(options: Options, placing: PlacingService) -> Converted:
    """Raises `Unreadable` and `OSError`."""
    text = text_of(options.file)
    try:
        line = await placing.line(options.organization_id, options.line_id)
        match options:
            case ChatOptions():
                return await _chat(text, options, placing, line)
            case SpeechOptions():
                return await _speech(text, options, placing, line)
            case TableOptions():
                return await _table(text, options, placing, line)
    except UnknownReference as error:
        missing = error.missing
        raise Unreadable(
            f"there is no {missing.kind} {missing.id!r} in organization {missing.organization_id!r}"
        ) from None


async def _chat(text: str, options: ChatOptions, placing: PlacingService, line: Line) -> Converted:
    chat = chat_in(text, me=options.me, file_name=options.file.stem, order=options.dates)
    written = options.phone or chat.contact_number
    if written is None:
        raise Unreadable("it does not tell the contact's number; say it with --phone")
    place = await _place(written, placing, line)
    return chat.converted(place, options.time_zone, await _agent(options.agent, placing, line))


async def _speech(
    text: str, options: SpeechOptions, placing: PlacingService, line: Line
) -> Converted:
    if not options.channel.is_spoken:
        raise Unreadable("a transcript is of a CALL or a VOICEMAIL; check --channel")
    try:
        # Some recognisers do not escape control characters.
        data = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        raise Unreadable("it is not JSON") from None
    place = await _place(options.phone, placing, line)
    agent = await _agent(options.agent, placing, line)
    return converted_speech(recognised(data), place, options, agent)


async def _table(
    text: str, options: TableOptions, placing: PlacingService, line: Line
) -> Converted:
    table = Table(text, options, line)
    agents: dict[str, AgentId] = {}
    for written in table.agents:
        # A row with an unknown agent is refused when it is saved.
        with suppress(UnknownReference):
            agents[written] = await placing.agent(line.organization_id, written)
    places = await placing.placements(line, table.phone_numbers)
    return table.converted(places, agents)


async def _agent(written: str | None, placing: PlacingService, line: Line) -> AgentId | None:
    return None if written is None else await placing.agent(line.organization_id, written)


async def _place(written: str, placing: PlacingService, line: Line) -> Placement:
    try:
        number = phone_number(written, at_home_with=line.phone_number)
    except NoPhoneNumber as error:
        raise Unreadable(f"the number {written!r} {error}") from None
    return (await placing.placements(line, [number]))[number]
