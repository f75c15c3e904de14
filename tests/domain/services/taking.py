"""Takes records in, and compares the answers."""

from domain.intake import Deletion, ReportedOrganization, UnknownReference


def reported(own="acme", **values):
    defaults = {
        "name": own.title(),
        "language": None,
        "time_zone": "UTC",
        "contact_insights_enabled": None,
    }
    return ReportedOrganization(**{"id": own} | defaults | values)


def deletion(what, own, of="acme"):
    return Deletion(organization_id=of, what=what, id=own)


async def refusal(office, record):
    (answer,) = await office.intake.take([record])
    assert isinstance(answer, UnknownReference)
    return str(answer)


async def interaction(office, own="i1"):
    return (await office.repositories.interactions.get_many("acme", [own])).get(own)
