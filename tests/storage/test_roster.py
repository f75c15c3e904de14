"""Adds and changes by hand, while others write."""

from asyncio import gather
from dataclasses import replace

import pytest

from api.wiring import administration_over
from domain.administration import reference_to
from domain.intake import ReferenceKind, UnknownReference
from storage.mongo import everything
from storage.mongo.roster import MongoRoster
from tests.builders import agent, contact, conversation, line, organization
from tests.fakes.repositories import in_mongo


@pytest.fixture
def database(database_on_both):
    """How it is written does not depend on the driver."""
    return database_on_both


def administration(database, *, announce=None, roster=None):
    return administration_over(in_mongo(database), roster or MongoRoster(database), announce)


async def test_changes_at_once_all_count_also_in_one_field(database):
    agents = [agent(f"a{at}") for at in range(5)]
    await in_mongo(database).save(
        organization(), line(), contact(), *agents, conversation("v1", visible_to=frozenset())
    )
    roster, reference = MongoRoster(database), reference_to(conversation("v1"))

    def with_one_more(own):
        return lambda now: replace(now, visible_to=now.visible_to | {own})

    await gather(*(roster.change(reference, with_one_more(one.id)) for one in agents))

    found = await roster.get(reference)
    assert found.visible_to == {one.id for one in agents}


async def test_of_two_who_add_one_id_at_once_one_is_refused(database):
    await in_mongo(database).save(organization())
    service = administration(database)
    ana, ben = agent("ana", name="Ana"), agent("ana", name="Ben")

    answers = await gather(service.add(ana), service.add(ben), return_exceptions=True)

    assert sorted(map(str, answers)) == ["None", "the agent 'ana' exists already"]
    winner = (ana, ben)[answers.index(None)]
    assert await service.get(reference_to(ana)) == winner


async def test_a_list_holds_the_values_of_one_organization(database, monkeypatch):
    """R28"""
    monkeypatch.setattr(everything, "PAGE", 2)
    agents = [agent(f"a{at}") for at in range(5)]
    others = [agent("x", organization_id=of) for of in ("acm", "acme/", "acme0", "acmf")]
    await in_mongo(database).save(organization(), *agents, *others)

    found = [one async for one in MongoRoster(database).all(ReferenceKind.AGENT, "acme")]

    assert found == agents


async def test_open_pages_are_told_of_what_they_show_of_it(database):
    """R39"""
    told = []
    service = administration(database, announce=lambda **touched: told.append(touched))
    for one in (organization(), agent("ana"), line(), contact()):
        await in_mongo(database).save(one)

    await service.add(conversation("v1"))
    told.clear()
    for one in (organization(), agent("ana"), line(), conversation("v1")):
        await service.change(reference_to(one), lambda now: now)

    assert told == [
        {"organizations": ["acme"]},
        {"agents": [("acme", "ana")]},
        {"contacts": [("acme", "c1")]},
    ]


async def test_a_conversation_of_a_contact_that_is_deleted_meanwhile_is_not_left(database):
    """R23"""
    repositories = in_mongo(database)
    await repositories.save(organization(), line(), contact())

    class Late(MongoRoster):
        async def add(self, one):
            added = await super().add(one)
            await repositories.contacts.delete("acme", "c1")
            return added

    service = administration(database, roster=Late(database))

    with pytest.raises(UnknownReference):
        await service.add(conversation("v1"))

    assert await MongoRoster(database).get(reference_to(conversation("v1"))) is None
