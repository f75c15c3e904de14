"""Contacts: what the services rely on, for the fakes and MongoDB."""

from dataclasses import replace

import pytest

from tests.builders import NOW, contact, conversation, findings, insights
from tests.storage.claims import claimed
from tests.storage.contact_lists import known, listed, page_of

ODD_IDS = ["a/b", "a%2Fb", "%", "'\"`", "$where", "a.b", "\u00e9\u4f60\U0001f600", "x" * 200]


async def test_a_contact_comes_back_as_it_was_saved(repositories):
    saved = contact(name="Marie Petit", phone_numbers=("+33611223344", "+33611223355"))

    await repositories.contacts.save_many([saved])

    assert await repositories.contacts.get_many("acme", ["c1"]) == {"c1": saved}


async def test_a_contact_without_a_number_comes_back_with_its_identities(repositories):
    saved = contact(phone_numbers=(), identities=("whatsapp:FR.4711", "line:U4711"))

    await repositories.contacts.save_many([saved])

    assert await repositories.contacts.get_many("acme", ["c1"]) == {"c1": saved}


async def test_a_contact_without_a_name_comes_back_without_one(repositories):
    await repositories.contacts.save_many([contact(name=None)])

    assert (await repositories.contacts.get_many("acme", ["c1"]))["c1"].name is None


async def test_many_contacts_are_those_that_exist(repositories):
    await repositories.save(contact("c1"), contact("c2"), contact("c3"))

    found = await repositories.contacts.get_many("acme", ["c1", "c3", "c1", "nobody"])

    assert found == {"c1": contact("c1"), "c3": contact("c3")}


@pytest.mark.parametrize("own", ODD_IDS)
async def test_contacts_may_have_any_id(repositories, own):
    await known(repositories, own, NOW)

    assert list(await repositories.contacts.get_many("acme", [own])) == [own]
    assert await listed(repositories) == [own]


async def test_a_contact_saved_again_keeps_its_insights_and_when_it_was_last_active(repositories):
    await known(repositories, "c1", NOW)
    claim = await claimed(repositories)
    await repositories.insights.replace("acme", "c1", claim, findings())

    await repositories.contacts.save_many([contact(name="Marie Grand")])

    saved = contact(name="Marie Grand", last_interaction_at=NOW)
    assert await repositories.contacts.get_many("acme", ["c1"]) == {"c1": saved}
    assert await repositories.insights.get_many("acme", ["c1"]) == {"c1": insights()}


async def test_the_same_contact_id_in_two_organizations_never_meets(repositories):
    """R28"""
    await known(repositories, "c1", NOW)
    theirs = contact("c1", organization_id="globex", name="Other")
    await repositories.save(theirs, conversation("v-c1", organization_id="globex"))

    assert await repositories.contacts.get_many("globex", ["c1"]) == {"c1": theirs}
    assert (await page_of(repositories, of="globex")).entries[0].value == theirs
    assert (await page_of(repositories)).entries[0].value.name == "Marie Petit"


async def test_a_slash_in_an_id_never_leads_to_another_organization(repositories):
    """R28"""
    ours = contact("south/c1", organization_id="acme", name="Marie")
    theirs = contact("c1", organization_id="acme/south", name="Otto")
    await repositories.save(ours, theirs)

    assert await repositories.contacts.get_many("acme", ["south/c1"]) == {"south/c1": ours}
    assert await repositories.contacts.get_many("acme/south", ["c1"]) == {"c1": theirs}


async def test_a_deleted_contact_takes_all_that_belongs_to_it(repositories):
    """R23"""
    await known(repositories, "c1", NOW)
    claim = await claimed(repositories)
    await repositories.insights.replace("acme", "c1", claim, findings())

    assert await repositories.contacts.delete("acme", "c1")

    assert await repositories.contacts.get_many("acme", ["c1"]) == {}
    assert await repositories.insights.get_many("acme", ["c1"]) == {}
    assert await repositories.conversations.get_many("acme", ["v-c1"]) == {}
    assert await repositories.interactions.get_many("acme", ["i-c1"]) == {}
    assert await listed(repositories) == []


async def test_a_deleted_contact_takes_nothing_of_others(repositories):
    """R23"""
    await known(repositories, "c1", NOW)
    await known(repositories, "c2", NOW)
    theirs = contact("c1", organization_id="globex")
    await repositories.save(theirs)

    await repositories.contacts.delete("acme", "c1")

    assert await listed(repositories) == ["c2"]
    assert list(await repositories.interactions.get_many("acme", ["i-c2"])) == ["i-c2"]
    assert await repositories.contacts.get_many("globex", ["c1"]) == {"c1": theirs}


async def test_deleting_a_contact_again_finds_nothing(repositories):
    await known(repositories, "c1", NOW)
    await repositories.contacts.delete("acme", "c1")

    assert not await repositories.contacts.delete("acme", "c1")


async def test_a_contact_made_again_begins_anew(repositories):
    """R23"""
    await known(repositories, "c1", NOW)
    claim = await claimed(repositories)
    await repositories.insights.replace("acme", "c1", claim, findings())
    await repositories.contacts.delete("acme", "c1")

    await repositories.contacts.save_many([contact()])

    assert await repositories.contacts.get_many("acme", ["c1"]) == {
        "c1": replace(contact(), last_interaction_at=None)
    }
    assert await repositories.insights.get_many("acme", ["c1"]) == {}
