"""Saving and deleting imported records (R4, R12, R22, R23)."""

import pytest

from domain.insights import Freshness
from domain.intake import Deletable
from tests.builders import (
    agent,
    ago,
    call,
    contact,
    conversation,
    line,
    organization,
    sms,
)
from tests.domain.services.taking import deletion, interaction, refusal, reported


class Between:
    """A repository. Something else happens just before one of its methods."""

    def __init__(self, repository, method, happens):
        self._repository, self._method, self._happens = repository, method, happens

    def __getattr__(self, name):
        return self._then if name == self._method else getattr(self._repository, name)

    async def _then(self, *arguments):
        happens, self._happens = self._happens, None
        if happens is not None:
            await happens()
        return await getattr(self._repository, self._method)(*arguments)


@pytest.mark.parametrize("enabled", [True, False])
async def test_an_organization_is_taken_in_with_its_switch(office, enabled):
    """R4"""
    await office.intake.take([reported("new", language="fr", contact_insights_enabled=enabled)])

    expected = organization("new", language="fr", contact_insights_enabled=enabled)
    assert await office.repositories.organizations.get("new") == expected


@pytest.mark.parametrize("enabled", [True, False])
async def test_an_organization_of_whose_switch_nothing_is_said_keeps_it(office, enabled):
    """R3, R5: an import does not undo what an admin has switched."""
    await office.save(organization(contact_insights_enabled=enabled))

    await office.intake.take([reported(name="Acme Ltd")])

    expected = organization(name="Acme Ltd", contact_insights_enabled=enabled)
    assert await office.repositories.organizations.get("acme") == expected


@pytest.mark.parametrize(
    ("record", "kind"),
    [
        (agent("eve"), "agents"),
        (line("l2"), "lines"),
        (contact("c2"), "contacts"),
        (conversation("v2", visible_to=frozenset({"ana", "ben"})), "conversations"),
        (call("i2", agent_id="ben"), "interactions"),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
async def test_a_record_is_kept_as_it_was_said(office, record, kind):
    await office.intake.take([record])

    repository = getattr(office.repositories, kind)
    kept = (await repository.get_many("acme", [record.id]))[record.id]
    assert {name: getattr(kept, name) for name in record.__slots__ if "last" not in name} == {
        name: getattr(record, name) for name in record.__slots__ if "last" not in name
    }


@pytest.mark.parametrize(
    "record",
    [
        agent("eve", organization_id="nowhere"),
        line("l2", organization_id="nowhere"),
        contact("c2", organization_id="nowhere"),
        deletion(Deletable.CONTACT, "c1", of="nowhere"),
    ],
    ids=lambda one: type(one).__name__,
)
async def test_what_is_of_an_unknown_organization_is_refused(office, record):
    message = "there is no organization 'nowhere'; it must come on an earlier line"

    assert await refusal(office, record) == message


@pytest.mark.parametrize(
    ("record", "missing"),
    [
        (conversation("v2", contact_id="c9"), "contact 'c9'"),
        (conversation("v2", line_id="l9"), "line 'l9'"),
        (conversation("v2", visible_to=frozenset({"ana", "zoe", "eve"})), "agent 'eve'"),
        (call("i2", conversation_id="v9"), "conversation 'v9'"),
        (call("i2", agent_id="eve"), "agent 'eve'"),
        (conversation("v2", organization_id="nowhere"), "contact 'c1'"),
    ],
)
async def test_a_record_that_names_what_does_not_exist_is_refused_and_not_kept(
    office, record, missing
):
    where = f" in organization {record.organization_id!r}; it must come on an earlier line"

    assert await refusal(office, record) == f"there is no {missing}{where}"

    assert await office.repositories.conversations.get_many("acme", ["v2"]) == {}
    assert await interaction(office, "i2") is None


async def test_what_is_named_in_another_organization_does_not_exist(office):
    """R28"""
    await office.save(organization("globex"), contact("c9", organization_id="globex"))

    await refusal(office, conversation("v2", contact_id="c9"))


async def test_whose_interaction_it_is_is_read_from_its_conversation(office):
    """R28"""
    await office.save(contact("c2"))

    await office.intake.take([sms("i2", contact_id="c2")])

    assert (await interaction(office, "i2")).contact_id == "c1"


async def test_a_transcript_that_comes_later_takes_its_calls_place(office):
    """R12"""
    await office.intake.take([call("i2", said=None, occurred_at=ago(days=3))])
    await office.intake.take([call("i2", occurred_at=ago(days=3))])

    assert await interaction(office, "i2") == call("i2", occurred_at=ago(days=3))


async def test_the_same_record_again_changes_nothing(office):
    """R22"""
    generated = await office.generate()
    for record in (agent("ana"), line(), contact(), conversation(), call("i1")):
        await office.intake.take([record])

    assert await office.standing() == generated.insights
    assert await office.freshness() == Freshness(is_up_to_date=True, new_interaction_count=0)


async def test_an_import_generates_nothing(office):
    """R22"""
    await office.intake.take([call("i2", occurred_at=ago(minutes=1))])

    assert office.writer.briefs == []
    assert await office.standing() is None


@pytest.mark.parametrize(
    ("what", "own", "left"),
    [
        (Deletable.INTERACTION, "i1", {"c1", "v1"}),
        (Deletable.CONVERSATION, "v1", {"c1"}),
        (Deletable.CONTACT, "c1", set()),
    ],
)
async def test_deleting_takes_what_belongs_to_it(office, what, own, left):
    """R23"""
    await office.intake.take([deletion(what, own)])

    found = set()
    for repository in (office.repositories.contacts, office.repositories.conversations):
        found |= set(await repository.get_many("acme", ["c1", "v1"]))
    assert found == left
    assert await interaction(office) is None


@pytest.mark.parametrize("what", Deletable)
async def test_deleting_what_is_not_there_changes_nothing(office, what):
    """R23"""
    await office.intake.take([deletion(what, "nothing")])

    assert await interaction(office) == call("i1")


async def test_deleting_takes_nothing_of_another_organization(office):
    """R23, R28"""
    await office.save(organization("globex"))

    await office.intake.take([deletion(Deletable.CONTACT, "c1", of="globex")])

    assert await interaction(office) == call("i1")


async def test_an_interaction_whose_contact_is_deleted_meanwhile_goes_with_it(office):
    """R23: otherwise it would appear again with the next contact that has this id."""

    async def delete():
        await office.repositories.contacts.delete("acme", "c1")

    repository = office.repositories.interactions
    office.intake._interactions = Between(repository, "save_many", delete)

    message = await refusal(office, sms("i2"))

    assert message.startswith("there is no conversation 'v1' in organization 'acme'")
    assert await interaction(office, "i2") is None


async def test_an_interaction_whose_conversation_moves_meanwhile_goes_with_it(office):
    """R28: it belongs to the contact of its conversation."""
    await office.save(contact("c2"))

    async def move():
        await office.save(conversation(contact_id="c2"))

    repository = office.repositories.interactions
    office.intake._interactions = Between(repository, "save_many", move)

    await office.intake.take([sms("i2")])

    assert (await interaction(office, "i2")).contact_id == "c2"


async def test_a_conversation_whose_contact_is_deleted_meanwhile_goes_with_it(office):
    """R23"""

    async def delete():
        await office.repositories.contacts.delete("acme", "c1")

    repository = office.repositories.conversations
    office.intake._conversations = Between(repository, "save_many", delete)

    message = await refusal(office, conversation("v2"))

    assert message.startswith("there is no contact 'c1' in organization 'acme'")
    assert await office.repositories.conversations.get_many("acme", ["v1", "v2"]) == {}
