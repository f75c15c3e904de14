"""Reads a file of another product as records of the domain."""

from zoneinfo import ZoneInfo

from api.intake.format import read_record
from api.intake.sources.whatsapp import chat_in
from api.intake.writing import line_of
from domain.services.placing import Placement

PARIS = ZoneInfo("Europe/Paris")
PLACE = Placement(
    organization_id="acme",
    line_id="l1",
    contact_id="c1",
    conversation_id="v1",
    phone_number="+33639980112",
    has_contact=True,
    has_conversation=True,
)


def records_in(converted):
    """As they are read back from the import format, whose limits they must keep."""
    return [read_record(line_of(one.record).decode()) for one in converted.records]


def chat(*lines, me="Team", file_name="chat", order=None):
    return chat_in("\n".join(lines), me=me, file_name=file_name, order=order)


def messages(*lines, place=PLACE, zone=PARIS, agent=None, **options):
    return records_in(chat(*lines, **options).converted(place, zone, agent))


def texts(*lines, **options):
    return [one.text for one in messages(*lines, **options)]
