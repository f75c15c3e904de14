"""Contacts by a whole number: what the services rely on, of the fakes and of MongoDB alike."""

from tests.builders import ago
from tests.storage.contact_lists import known

NUMBER = "+33611223344"


async def with_number(repositories, *numbers, agent="ana", limit=20):
    found = await repositories.contacts.with_number("acme", agent, frozenset(numbers), limit=limit)
    return list(found)


async def test_a_contact_is_found_by_each_of_its_numbers_as_a_whole(repositories):
    await known(repositories, "c1", phone_numbers=(NUMBER, "+4420"))

    assert await with_number(repositories, NUMBER) == ["c1"]
    assert await with_number(repositories, "+4420", "+1") == ["c1"]
    assert await with_number(repositories, NUMBER[:-1]) == []


async def test_of_several_with_one_number_the_latest_active_comes_first(repositories):
    for own, days in (("c1", 3), ("c2", 1), ("c3", 2)):
        await known(repositories, own, ago(days=days), phone_numbers=(NUMBER,))

    assert await with_number(repositories, NUMBER) == ["c2", "c3", "c1"]


async def test_a_contact_that_the_agent_may_not_see_is_not_found_by_its_number(repositories):
    """R2"""
    await known(repositories, "c1", phone_numbers=(NUMBER,), visible_to=frozenset({"ben"}))

    assert await with_number(repositories, NUMBER) == []
    assert await with_number(repositories, NUMBER, agent="ben") == ["c1"]


async def having(repositories, *numbers, of="acme"):
    return dict(await repositories.contacts.having_numbers(of, numbers))


async def test_contacts_are_found_for_each_number_whoever_may_see_them(repositories):
    await known(repositories, "c1", phone_numbers=(NUMBER, "+4420"), visible_to=frozenset())
    await known(repositories, "c2", phone_numbers=("+4930",))

    found = await having(repositories, NUMBER, "+4420", "+4930", "+1555")

    assert found == {NUMBER: "c1", "+4420": "c1", "+4930": "c2"}
    assert await having(repositories, NUMBER, of="other") == {}
    assert await having(repositories) == {}


async def test_a_number_of_several_contacts_is_that_of_the_latest_active(repositories):
    for own, days in (("c1", 3), ("c2", 1), ("c3", 2)):
        await known(repositories, own, ago(days=days), phone_numbers=(NUMBER,))

    assert await having(repositories, NUMBER) == {NUMBER: "c2"}
