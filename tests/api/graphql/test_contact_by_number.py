"""A contact by a whole number, as people write it."""

import pytest

from tests.api.workplace import working_in
from tests.builders import ago, contact, conversation, sms

BY_NUMBER = "query ($number: String) { contact(phoneNumber: $number) { id name } }"


async def own_id(desk, number):
    found = (await desk.ask(BY_NUMBER, number=number))["contact"]
    return found and found["id"]


@pytest.mark.parametrize(
    "number",
    ["+33611223344", "06 11 22 33 44", "+33 (0)6 11-22-33-44", "0033 611 22 33 44", "33611223344"],
)
async def test_a_contact_is_found_by_a_number_as_people_write_it(ana, number):
    assert await own_id(ana, number) == ana.id("Contact", "c1")


@pytest.mark.parametrize(
    "number", ["+3361122334", "0611223", "11223344", "Marie", "", "+336112233445"]
)
async def test_part_of_a_number_or_more_than_it_finds_nobody(ana, number):
    assert await own_id(ana, number) is None


async def test_of_several_with_one_number_the_latest_active_is_shown(workplace, ana):
    await workplace.save(
        contact("c2"),
        conversation("v2", contact_id="c2"),
        sms("i2", contact_id="c2", conversation_id="v2", occurred_at=ago(minutes=1)),
    )

    assert await own_id(ana, "0611223344") == ana.id("Contact", "c2")


async def test_a_contact_that_may_not_be_seen_is_not_found_by_its_number(workplace, ana, ben):
    """R2"""
    await workplace.save(conversation(visible_to=frozenset({"ben"})))

    assert await own_id(ana, "0611223344") is None
    assert await own_id(ben, "0611223344") == ben.id("Contact", "c1")


async def test_a_number_is_looked_for_in_the_own_organization_alone(app, ana):
    """R28"""
    async with working_in(app, contact(phone_numbers=("+33699887766",))) as other:
        assert await own_id(other.desk(), "06 99 88 77 66") is not None

        assert await own_id(ana, "06 99 88 77 66") is None


@pytest.mark.parametrize("asked", ["", '(id: "x", phoneNumber: "+331")', "(id: null)"])
async def test_a_contact_is_asked_for_by_its_id_or_by_a_number(ana, asked):
    data, (error,) = await ana.errors(f"{{ contact{asked} {{ id }} }}")

    assert data == {"contact": None}
    assert error["message"] == "Ask for a contact by 'id' or by 'phoneNumber', and not by both."
    assert error["extensions"] == {"code": "BAD_REQUEST"}
