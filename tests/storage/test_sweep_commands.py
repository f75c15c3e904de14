"""A sweep over all followed contacts needs as many commands for many organizations as for a few."""

import pytest

from domain.open_pages import Rights
from domain.people import AgentRole
from domain.services.following import LiveReader
from domain.services.open_pages import OpenReader
from tests.builders import LICENSED, agent, contact, conversation, organization
from tests.databases import SERVERS, named
from tests.storage.listening import listened

MANY = [f"of {number}" for number in range(40)]
FEW = MANY[:3]


@pytest.fixture(scope="module", params=SERVERS)
async def held(request, url_of):
    async with listened(named(url_of(request.param))) as held:
        kept = held.repositories
        for of in MANY:
            await kept.save(
                organization(of),
                agent(organization_id=of),
                contact(organization_id=of),
                conversation(organization_id=of),
            )
        yield held


async def sweep(held, followed):
    """The values that a sweep found, and the collection of each command."""
    kept = held.repositories
    reader = LiveReader(insights=kept.insights, conversations=kept.conversations)
    held.ears.heard.clear()
    contacts = await reader.read([(of, "c1") for of in followed])
    switches = await kept.organizations.get_many(followed)
    asked = [command.get(name) for name, command in held.ears.heard]
    return contacts, switches, asked


@pytest.mark.parametrize("followed", [FEW, MANY], ids=["few", "many"])
async def test_a_sweep_takes_three_commands_however_many_organizations_are_followed(held, followed):
    """R26"""
    contacts, switches, asked = await sweep(held, followed)

    assert asked == ["contacts", "conversations", "organizations"]
    assert switches == {of: organization(of) for of in followed}
    assert {of: live.conversations for (of, _), live in contacts.items()} == {
        of: {"v1": conversation(organization_id=of)} for of in followed
    }


async def never_fresh(insights):
    raise AssertionError("there are no insights")


@pytest.mark.parametrize("followed", [FEW, MANY], ids=["few", "many"])
async def test_open_pages_in_which_nothing_changed_take_three_commands_too(held, followed):
    """R26, R39"""
    kept, keys = held.repositories, [(of, "c1") for of in followed]
    reader = OpenReader(
        insights=kept.insights,
        conversations=kept.conversations,
        agents=kept.agents,
        freshness=never_fresh,
    )
    known = await reader.contacts(keys, lambda _: None)
    held.ears.heard.clear()

    again = await reader.contacts(keys, known.get)
    rights = await reader.rights([(of, "ana") for of in followed])

    asked = [command.get(name) for name, command in held.ears.heard]
    assert asked == ["contacts", "conversations", "agents"]
    assert again == known
    assert set(rights.values()) == {Rights(role=AgentRole.MEMBER, licences=LICENSED)}
