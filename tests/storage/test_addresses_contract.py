"""Addresses of contacts, agents and interactions are kept, and those of earlier versions have none."""

from tests.builders import agent, call, contact, conversation
from tests.storage.interaction_lists import page_of

ADDRESSES = {
    "email": "marie@petit.example",
    "company": "Petit",
    "avatar_url": "https://acme.example/marie.png",
    "external_url": "https://crm.example/c1",
}


async def test_the_addresses_of_a_contact_are_kept_and_replaced(repositories):
    await repositories.save(contact(**ADDRESSES))
    assert (await repositories.contacts.get_many("acme", ["c1"]))["c1"] == contact(**ADDRESSES)

    await repositories.save(contact())

    assert (await repositories.contacts.get_many("acme", ["c1"]))["c1"] == contact()


async def test_the_picture_of_an_agent_is_kept(repositories):
    saved = agent(avatar_url="https://acme.example/ana.png")
    await repositories.save(saved)

    assert await repositories.agents.get_many("acme", ["ana"]) == {"ana": saved}


async def test_the_page_of_an_interaction_is_kept_with_and_without_its_words(repositories):
    saved = call(external_url="https://phone.example/i1")
    await repositories.save(contact(), conversation(), saved)

    for with_words in (True, False):
        found = await repositories.interactions.get_many("acme", ["i1"], with_words=with_words)
        assert found["i1"].external_url == saved.external_url
    assert (await page_of(repositories)).entries[0].value == saved
