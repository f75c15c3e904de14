"""Where interactions belong that come with a number only."""

import pytest

from domain.intake import UnknownReference
from domain.services.placing import PlacingService
from tests.builders import agent, contact, conversation, line

NUMBER = "+33639980112"
IDENTITY = "whatsapp:FR.4711"


@pytest.fixture
def placing(office):
    known = office.repositories
    return PlacingService(
        agents=known.agents,
        lines=known.lines,
        contacts=known.contacts,
        conversations=known.conversations,
    )


async def test_a_known_contact_is_found_by_any_of_its_numbers(office, placing):
    await office.repositories.save(
        line("l7"),
        contact("c7", phone_numbers=("+4420", NUMBER)),
        conversation("v7", contact_id="c7", line_id="l7"),
    )

    (found,) = (await placing.placements(line("l7"), [NUMBER])).values()

    assert (found.contact_id, found.conversation_id) == ("c7", "v7")
    assert (found.has_contact, found.has_conversation) == (True, True)


async def test_a_known_contact_without_a_conversation_with_the_line_gets_a_new_one(office, placing):
    await office.repositories.save(
        contact("c7", phone_numbers=(NUMBER,)), conversation("v7", contact_id="c7", line_id="l1")
    )

    (found,) = (await placing.placements(line("l8"), [NUMBER])).values()

    assert (found.contact_id, found.has_contact, found.has_conversation) == ("c7", True, False)
    assert found.conversation_id != "v7"


async def test_an_unknown_number_has_the_same_new_ids_each_time_and_they_do_not_tell_it(placing):
    (first,) = (await placing.placements(line("l1"), [NUMBER])).values()
    (second,) = (await placing.placements(line("l1"), [NUMBER])).values()

    assert first == second
    assert (first.has_contact, first.has_conversation) == (False, False)
    assert NUMBER[1:] not in first.contact_id + first.conversation_id


async def test_contacts_are_found_by_number_and_by_identity_together(office, placing):
    await office.repositories.save(
        contact("c7", phone_numbers=(NUMBER,), identities=("line:U7",)),
        conversation("v7", contact_id="c7", line_id="l1"),
        contact("c8", phone_numbers=(), identities=(IDENTITY,)),
    )

    found = await placing.placements(line("l1"), [IDENTITY, NUMBER, "line:U7"])

    assert {party: one.contact_id for party, one in found.items()} == {
        IDENTITY: "c8",
        NUMBER: "c7",
        "line:U7": "c7",
    }
    assert found[NUMBER].conversation_id == found["line:U7"].conversation_id == "v7"


async def test_a_contact_that_is_made_for_an_identity_is_found_by_it_the_next_time(office, placing):
    (new,) = (await placing.placements(line("l1"), [IDENTITY])).values()
    opening = list(new.opening("Ana Petit"))
    await office.repositories.save(*opening)

    (found,) = (await placing.placements(line("l1"), [IDENTITY])).values()

    made = opening[0]
    assert (made.name, made.phone_numbers, made.identities) == ("Ana Petit", (), (IDENTITY,))
    assert IDENTITY not in new.contact_id + new.conversation_id
    assert (found.contact_id, found.conversation_id) == (new.contact_id, new.conversation_id)
    assert (found.has_contact, found.has_conversation) == (True, True)


async def test_a_contact_of_another_organization_is_not_found(office, placing):
    """R28"""
    await office.repositories.save(contact("c7", organization_id="other", phone_numbers=(NUMBER,)))

    (found,) = (await placing.placements(line("l1"), [NUMBER])).values()

    assert not found.has_contact


async def test_agents_are_found_by_id_and_by_address_in_their_organization(office, placing):
    await office.repositories.save(
        agent("ines", email="ines@acme.example"),
        agent("otto", organization_id="other", email="otto@other.example"),
    )

    assert await placing.agent("acme", "ines") == "ines"
    assert await placing.agent("acme", "ines@acme.example") == "ines"
    with pytest.raises(UnknownReference, match=r"there is no agent 'otto@other\.example'"):
        await placing.agent("acme", "otto@other.example")


async def test_a_line_that_does_not_exist_is_refused(placing):
    with pytest.raises(UnknownReference, match="there is no line 'l99'"):
        await placing.line("acme", "l99")
