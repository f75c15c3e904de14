"""Organizations, agents and lines: what the services rely on, for the fakes and MongoDB."""

import pytest

from domain.people import AgentRole, Licence
from tests.builders import admin, agent, line, organization

ODD_IDS = [
    "a/b",
    "a%2Fb",
    "%",
    "'\"`",
    "$where",
    "a.b",
    "{}",
    " ",
    "\u00e9\u4f60\U0001f600",
    "x" * 200,
]


async def test_an_organization_comes_back_as_it_was_saved(repositories):
    saved = organization("acme", language="fr", time_zone="Europe/Paris")

    await repositories.organizations.save(saved)

    assert await repositories.organizations.get("acme") == saved


async def test_an_organization_that_was_never_saved_is_none(repositories):
    assert await repositories.organizations.get("acme") is None


async def test_an_organization_saved_again_is_replaced(repositories):
    await repositories.save(organization(language="fr"), organization(name="New", language=None))

    assert await repositories.organizations.get("acme") == organization(name="New", language=None)


async def test_many_organizations_are_those_that_exist(repositories):
    await repositories.save(organization("acme"), organization("globex"), organization("other"))

    found = await repositories.organizations.get_many(["acme", "globex", "nobody"])

    assert found == {"acme": organization("acme"), "globex": organization("globex")}


@pytest.mark.parametrize("enabled", [True, False])
async def test_switching_changes_nothing_else_of_the_organization(repositories, enabled):
    await repositories.save(organization(language="fr", contact_insights_enabled=not enabled))

    await repositories.organizations.set_contact_insights_enabled("acme", enabled=enabled)

    expected = organization(language="fr", contact_insights_enabled=enabled)
    assert await repositories.organizations.get("acme") == expected


async def test_switching_leaves_other_organizations_alone(repositories):
    off = organization("globex", contact_insights_enabled=False)
    await repositories.save(organization("acme", contact_insights_enabled=False), off)

    await repositories.organizations.set_contact_insights_enabled("acme", enabled=True)

    assert await repositories.organizations.get("globex") == off


async def test_switching_an_organization_that_does_not_exist_makes_none(repositories):
    await repositories.organizations.set_contact_insights_enabled("acme", enabled=True)

    assert await repositories.organizations.get("acme") is None


async def test_an_agent_comes_back_as_it_was_saved(repositories):
    saved = admin(email="ana@acme.example", licences=frozenset({Licence.AI_ASSIST_PRO}))

    await repositories.agents.save(saved)

    assert await repositories.agents.get_many("acme", ["ana"]) == {"ana": saved}


async def test_an_agent_saved_again_loses_the_licence_that_is_no_longer_named(repositories):
    await repositories.save(admin(), agent(role=AgentRole.MEMBER, licences=frozenset()))

    found = await repositories.agents.get_many("acme", ["ana"])

    assert found["ana"].licences == frozenset()
    assert found["ana"].role is AgentRole.MEMBER


async def test_many_agents_are_those_that_exist_each_once(repositories):
    await repositories.save(agent("ana"), agent("ben"), agent("eve"))

    found = await repositories.agents.get_many("acme", ["ana", "ben", "ana", "nobody"])

    assert found == {"ana": agent("ana"), "ben": agent("ben")}


async def test_agents_of_several_organizations_are_read_together(repositories):
    globex = agent("ana", organization_id="globex", name="Other Ana")
    await repositories.save(agent("ana"), globex, agent("ben"))

    found = await repositories.agents.across(
        [("acme", "ana"), ("globex", "ana"), ("globex", "ben")]
    )

    assert found == {("acme", "ana"): agent("ana"), ("globex", "ana"): globex}


async def test_no_ids_find_nobody(repositories):
    await repositories.save(agent())

    assert await repositories.agents.get_many("acme", []) == {}


async def test_more_agents_than_one_query_takes_are_all_found(repositories):
    ids = [f"a{number}" for number in range(230)]
    for id_ in ids[::10]:
        await repositories.agents.save(agent(id_))

    found = await repositories.agents.get_many("acme", ids)

    assert sorted(found) == sorted(ids[::10])


async def test_an_agent_is_found_by_id_in_any_organization(repositories):
    here, there = agent("ana"), agent("ana", organization_id="globex")
    await repositories.save(here, there, agent("ben"))

    found = await repositories.agents.find("ana")

    assert sorted(one.organization_id for one in found) == ["acme", "globex"]


async def test_an_agent_is_found_by_email(repositories):
    ana = agent(email="ana@acme.example")
    await repositories.save(ana, agent("ben", email="ben@acme.example"))

    assert list(await repositories.agents.find("ana@acme.example")) == [ana]


async def test_an_agent_whose_id_is_their_email_is_found_once(repositories):
    ana = agent("ana@acme.example", email="ana@acme.example")
    await repositories.agents.save(ana)

    assert list(await repositories.agents.find("ana@acme.example")) == [ana]


async def test_nobody_is_found_by_part_of_an_email(repositories):
    await repositories.agents.save(agent(email="ana@acme.example"))

    assert list(await repositories.agents.find("ana@acme")) == []


async def test_a_line_comes_back_as_it_was_saved(repositories):
    saved = line(name="Support FR", phone_number="+33123456789", language="fr")

    await repositories.lines.save(saved)

    assert await repositories.lines.get_many("acme", ["l1"]) == {"l1": saved}


async def test_a_line_saved_again_is_replaced(repositories):
    await repositories.save(line(language="fr"), line(language=None))

    assert (await repositories.lines.get_many("acme", ["l1"]))["l1"].language is None


@pytest.mark.parametrize("id_", ODD_IDS)
async def test_people_and_lines_may_have_any_id(repositories, id_):
    await repositories.save(organization(id_), agent(id_), line(id_))

    assert await repositories.organizations.get(id_) == organization(id_)
    assert await repositories.agents.get_many("acme", [id_]) == {id_: agent(id_)}
    assert await repositories.lines.get_many("acme", [id_]) == {id_: line(id_)}


@pytest.mark.parametrize(("here", "there"), [("acme", "globex"), ("a/b", "a"), ("a%2Fb", "a/b")])
async def test_the_same_ids_in_two_organizations_never_meet(repositories, here, there):
    """R28"""
    mine, theirs = agent("b/ana", organization_id=here), agent("ana", organization_id=there)
    await repositories.save(mine, theirs, line("b/l", organization_id=here))

    assert await repositories.agents.get_many(here, ["b/ana", "ana"]) == {"b/ana": mine}
    assert await repositories.agents.get_many(there, ["b/ana", "ana"]) == {"ana": theirs}
    assert await repositories.lines.get_many(there, ["b/l", "l"]) == {}


@pytest.mark.parametrize("enabled", [True, False])
async def test_saving_an_organization_may_leave_its_switch_to_others(repositories, enabled):
    """R4"""
    await repositories.save(organization(contact_insights_enabled=enabled))
    saved = organization(name="Acme Ltd", contact_insights_enabled=not enabled)

    await repositories.organizations.save(saved, keeps_switch=True)

    expected = organization(name="Acme Ltd", contact_insights_enabled=enabled)
    assert await repositories.organizations.get("acme") == expected


async def test_an_organization_whose_switch_is_left_alone_begins_with_the_given_one(repositories):
    """R4"""
    saved = organization(contact_insights_enabled=False)

    await repositories.organizations.save(saved, keeps_switch=True)

    assert await repositories.organizations.get("acme") == saved
