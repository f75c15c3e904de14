"""Switching contact insights on and off (R3 to R5)."""

import pytest

from domain.errors import AdminRequired, LicenceRequired
from domain.intake import ReportedOrganization
from domain.people import Licence, Organization
from tests.builders import admin, agent, organization, viewer


async def switch(office, by, *, enabled):
    return await office.organizations.set_contact_insights_enabled(viewer(by), enabled=enabled)


async def is_enabled(office, own="acme"):
    return (await office.repositories.organizations.get(own)).contact_insights_enabled


async def refused(office, error, by="ana", own="acme"):
    with pytest.raises(error) as caught:
        await office.organizations.set_contact_insights_enabled(viewer(by, own), enabled=False)

    assert await is_enabled(office)
    assert office.feed.switches == []
    return caught.value


@pytest.mark.parametrize("enabled", [True, False])
async def test_a_licensed_admin_switches_for_the_whole_organization(office, enabled):
    """R3"""
    await office.save(admin("ana"), organization(contact_insights_enabled=not enabled))

    switched = await switch(office, "ana", enabled=enabled)

    assert switched == organization(contact_insights_enabled=enabled)
    assert await office.repositories.organizations.get("acme") == switched
    assert office.feed.switches == ["acme"]


async def test_switching_to_what_it_is_already_changes_nothing_else(office):
    """R3"""
    await office.save(admin("ana"))

    assert await switch(office, "ana", enabled=True) == organization()


async def test_an_admin_without_the_licence_is_refused(office):
    """R3"""
    await office.save(admin("ana", licences=frozenset()))

    refusal = await refused(office, LicenceRequired)

    assert refusal.licence is Licence.AI_ASSIST_PRO
    assert str(refusal) == "You need the AI Assist Pro licence for this. Ask an admin for it."


async def test_a_licensed_member_is_refused(office):
    """R3"""
    refusal = await refused(office, AdminRequired)

    assert str(refusal) == "Only an admin can switch contact insights on or off. Ask an admin."


async def test_a_member_without_the_licence_is_told_that_only_an_admin_may(office):
    """R3"""
    await office.save(agent("ana", licences=frozenset()))

    await refused(office, AdminRequired)


async def test_a_licence_taken_away_a_second_ago_no_longer_counts(office):
    """R1, R3"""
    await office.save(admin("ana"))
    await office.save(admin("ana", licences=frozenset()))

    await refused(office, LicenceRequired)


async def test_a_role_taken_away_a_second_ago_no_longer_counts(office):
    """R1, R3"""
    await office.save(admin("ana"))
    await office.save(agent("ana"))

    await refused(office, AdminRequired)


async def test_an_agent_who_is_gone_switches_nothing(office):
    """R3"""
    await refused(office, AdminRequired, by="nobody")


async def test_an_admin_elsewhere_switches_nothing_here(office):
    """R3, R28"""
    await office.save(
        organization("globex", contact_insights_enabled=False),
        admin("ana", organization_id="globex"),
    )

    await refused(office, AdminRequired)
    await office.organizations.set_contact_insights_enabled(viewer("ana", "globex"), enabled=True)

    assert await is_enabled(office, "globex")
    assert office.feed.switches == ["globex"]


async def test_insights_that_exist_stay_readable_after_switching_off(office):
    """R5"""
    await office.save(admin("ana"))
    generated = await office.generate()

    await switch(office, "ana", enabled=False)

    assert await office.contacts.insights("acme", ["c1"]) == {"c1": generated.insights}


def test_a_new_organization_starts_with_contact_insights_off():
    """R4"""
    assert not Organization(id="new", name="New").contact_insights_enabled


async def test_a_new_organization_of_which_nothing_is_said_starts_with_them_off(office):
    """R4"""
    reported = ReportedOrganization(
        id="new", name="New", language=None, time_zone="UTC", contact_insights_enabled=None
    )

    await office.intake.take([reported])

    assert not await is_enabled(office, "new")
