"""Contacts by an identity that is no number: what the services rely on, of the fakes and of MongoDB alike."""

from tests.builders import ago, contact
from tests.storage.contact_lists import known

IDENTITY = "whatsapp:FR.4711"


async def having(repositories, *identities, of="acme"):
    return dict(await repositories.contacts.having_identities(of, identities))


async def test_contacts_are_found_for_each_identity_whoever_may_see_them(repositories):
    """R28"""
    both = {"phone_numbers": (), "identities": (IDENTITY, "line:U1"), "visible_to": frozenset()}
    await known(repositories, "c1", **both)
    await known(repositories, "c2", identities=("whatsapp:FR.2",))
    await known(repositories, "c3")

    found = await having(repositories, IDENTITY, "line:U1", "whatsapp:FR.2", "whatsapp:FR.3")

    assert found == {IDENTITY: "c1", "line:U1": "c1", "whatsapp:FR.2": "c2"}
    assert await having(repositories, IDENTITY[:-1]) == {}
    assert await having(repositories, IDENTITY, of="other") == {}
    assert await having(repositories) == {}


async def test_an_identity_of_several_contacts_is_that_of_the_latest_active(repositories):
    for own, days in (("c1", 3), ("c2", 1), ("c3", 2)):
        await known(repositories, own, ago(days=days), identities=(IDENTITY,))

    assert await having(repositories, IDENTITY) == {IDENTITY: "c2"}


async def test_an_identity_goes_with_its_contact(repositories):
    """R23"""
    await known(repositories, "c1", identities=(IDENTITY,))

    await repositories.contacts.delete("acme", "c1")

    assert await having(repositories, IDENTITY) == {}


async def test_an_identity_that_a_contact_has_no_more_does_not_find_it(repositories):
    await known(repositories, "c1", identities=(IDENTITY,))

    await repositories.contacts.save_many([contact("c1")])

    assert await having(repositories, IDENTITY) == {}
