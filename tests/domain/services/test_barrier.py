"""What was erased stays erased when a source sends it again (R23)."""

import pytest

from domain.erasure import Erasable, ErasedKind
from tests.builders import NOW, contact, conversation, organization, sms

EVERYTHING = (contact("c1", phone_numbers=("+33639980112",)), conversation(), sms("i1"))


def number(digits):
    return Erasable(ErasedKind.PHONE_NUMBER, "acme", digits)


async def erase(office, *things):
    await office.repositories.tombstones.save(things, "r1", NOW)


async def answers(office, *records):
    return [str(one) if one else None for one in await office.intake.take(records)]


@pytest.mark.parametrize(
    ("kind", "own", "refused"),
    [
        (ErasedKind.INTERACTION, "i1", sms("i1")),
        (ErasedKind.CONVERSATION, "v1", sms("i9")),
        (ErasedKind.CONVERSATION, "v1", conversation()),
        (ErasedKind.CONTACT, "c1", conversation("v9")),
        (ErasedKind.CONTACT, "c1", contact("c1")),
        (ErasedKind.PHONE_NUMBER, "+33639980112", contact("c9", phone_numbers=("+33639980112",))),
        (ErasedKind.IDENTITY, "whatsapp:FR.1", contact("c9", identities=("whatsapp:FR.1",))),
    ],
)
async def test_what_was_erased_is_refused_with_the_day(office, kind, own, refused):
    """R23"""
    await office.save(*EVERYTHING[:2])
    await erase(office, Erasable(kind, "acme", own))

    assert await answers(office, refused) == [
        f"this {kind} was erased on {NOW:%Y-%m-%d}; contact-insights erase --lift allows it again"
    ]


async def test_other_records_and_other_organizations_are_not_refused(office):
    """R23, R28"""
    await office.save(organization("globex"), *EVERYTHING[:2])
    await erase(office, Erasable(ErasedKind.CONTACT, "acme", "c9"), number("+33639980199"))

    records = [*EVERYTHING, contact("c9", organization_id="globex"), contact("c8")]
    assert await answers(office, *records) == [None] * 5


@pytest.mark.parametrize(
    ("erased", "sent"),
    [
        ("+525512345678", "+5215512345678"),
        ("+5491112345678", "+541112345678"),
        ("+5511987654321", "+551187654321"),
    ],
)
async def test_a_number_is_refused_in_each_form_in_which_one_phone_is_written(office, erased, sent):
    """R23"""
    await erase(office, number(erased))

    (answer,) = await answers(office, contact("c7", phone_numbers=(sent,)))
    assert answer.startswith("this phone number was erased on ")


async def test_what_is_erased_while_it_is_saved_is_taken_back(office):
    """R23"""
    await office.save(*EVERYTHING[:2])
    saved = office.repositories.interactions.save_many

    async def save_many(interactions):
        found = await saved(interactions)
        await erase(office, Erasable(ErasedKind.INTERACTION, "acme", "i1"))
        return found

    office.repositories.interactions.save_many = save_many

    assert [one is None for one in await answers(office, sms("i1"), sms("i2"))] == [False, True]
    assert list(office.repositories.interactions._memory.interactions) == [("acme", "i2")]


async def test_a_lifted_tombstone_takes_all_of_its_erasure_with_it(office):
    """R23"""
    await office.save(*EVERYTHING[:2])
    conversation_ = Erasable(ErasedKind.CONVERSATION, "acme", "v1")
    await erase(office, conversation_, Erasable(ErasedKind.INTERACTION, "acme", "i1"))

    assert await office.repositories.tombstones.lift(conversation_) == 2
    assert await office.repositories.tombstones.lift(conversation_) == 0
    assert await answers(office, sms("i1")) == [None]
