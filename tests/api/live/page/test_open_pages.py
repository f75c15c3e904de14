"""One subscription for an open page: everything that changes there reaches it (R39)."""

import pytest

from tests.api.live.open_pages import CHANGED, Page, changed, pages
from tests.api.live.shared_results import all_opened, opened
from tests.builders import agent, call, sms

pytestmark = pytest.mark.slow


async def test_a_page_starts_with_insights_that_are_newer_than_its_own(workplace):
    """R25"""
    desk = workplace.desk()
    async with all_opened(opened(desk, CHANGED)) as (results,):
        event = await Page(results).next()

    assert event == {
        "__typename": "ContactInsightsReplaced",
        "insights": {"id": desk.id("ContactInsights", "c1"), "version": 1, "isUpToDate": True},
        "conversation": {
            "id": desk.id("Conversation", "v1"),
            "contact": {
                "id": desk.id("Contact", "c1"),
                "insights": {"id": desk.id("ContactInsights", "c1")},
            },
        },
    }


async def test_an_interaction_that_is_added_is_told_with_what_it_makes_of_the_insights(workplace):
    """R22, R39"""
    ana = workplace.desk()
    async with pages(ana) as (page,):
        await changed(workplace, sms("i2", text="Where is it?", agent_id="ben"))

        outdated, added = await page.next(), await page.next()

    assert outdated == {
        "__typename": "InsightsOutdated",
        "insights": {
            "id": ana.id("ContactInsights", "c1"),
            "version": 1,
            "isUpToDate": False,
            "newInteractionCount": 1,
        },
    }
    assert added == {
        "__typename": "InteractionAdded",
        "interaction": {
            "id": ana.id("Interaction", "i2"),
            "channel": "SMS",
            "agent": {"name": "Ben"},
            "content": {"body": "Where is it?"},
        },
    }


async def test_a_transcript_that_arrives_late_changes_its_call(workplace):
    """R12, R39"""
    ana = workplace.desk()
    async with pages(ana) as (page,):
        await changed(workplace, call("i2", said=None))
        added, _ = await page.until("InteractionAdded")
        await changed(workplace, call("i2", said="It leaks."))
        later, _ = await page.until("InteractionChanged")

    assert added["interaction"]["content"] == {"transcript": None}
    assert later["interaction"] == {
        "id": ana.id("Interaction", "i2"),
        "content": {"transcript": {"utterances": [{"text": "It leaks."}]}},
    }


async def test_a_deleted_interaction_and_the_insights_that_go_with_it_are_told(workplace):
    """R23, R39"""
    ana = workplace.desk()
    async with pages(ana) as (page,):
        await workplace.app.repositories.interactions.delete(workplace.id, "i1")
        await changed(workplace)

        gone, removed = await page.next(), await page.next()

    assert gone == {
        "__typename": "InsightsRemoved",
        "conversation": {"id": ana.id("Conversation", "v1"), "contact": {"insights": None}},
    }
    assert removed == {
        "__typename": "InteractionRemoved",
        "interactionId": ana.id("Interaction", "i1"),
        "conversation": {"id": ana.id("Conversation", "v1")},
    }


async def test_of_another_conversation_only_that_the_insights_are_outdated_is_told(workplace):
    """R7, R39"""
    async with pages(workplace.desk("ana")) as (page,):
        await changed(workplace, sms("hidden", conversation_id="v2"))
        outdated = await page.next()
        await changed(workplace, sms("i2"))
        _, before = await page.until("InteractionAdded")

    assert outdated["__typename"] == "InsightsOutdated"
    assert before == ["InsightsOutdated"]


async def test_a_page_that_has_outdated_insights_is_told_so_once_as_it_opens(workplace):
    """R39"""
    ana = workplace.desk()
    await workplace.save(sms("i2"))
    async with all_opened(opened(ana, CHANGED, after=1)) as (results,):
        page = Page(results)
        first = await page.next()
        await changed(workplace, sms("i3"))
        second = await page.next()

    assert [one["insights"]["newInteractionCount"] for one in (first, second)] == [1, 2]


async def test_a_licence_that_is_taken_away_is_told_to_its_agent_alone(workplace):
    """R1, R39"""
    ana, ben = workplace.desk("ana"), workplace.desk("ben")
    async with pages(ana, ben) as (hers, his):
        await changed(workplace, agent("ana", licences=frozenset()))
        event = await hers.next()
        await changed(workplace, sms("i2"))
        _, before = await his.until("InteractionAdded")

    assert event == {
        "__typename": "ViewerRightsChanged",
        "viewer": {
            "id": ana.id("Agent", "ana"),
            "canGenerateInsights": False,
            "cannotGenerateInsightsReasons": ["LICENCE_REQUIRED"],
        },
        "conversation": {"viewerCanGenerateInsights": False},
    }
    assert before == ["InsightsOutdated"]


async def test_the_switch_has_an_event_of_its_own(workplace):
    """R3, R39"""
    async with pages(workplace.desk("ana")) as (page,):
        await workplace.desk("carl").switch(enabled=False)
        event = await page.next()
        await changed(workplace, sms("i2"))
        _, before = await page.until("InteractionAdded")

    assert event == {
        "__typename": "ContactInsightsEnabledChanged",
        "organization": {"contactInsightsEnabled": False},
    }
    assert before == ["InsightsOutdated"]


async def test_a_generation_is_told_from_its_beginning_to_its_end(workplace):
    """R24, R29"""
    async with pages(workplace.desk("ana"), workplace.desk("ben")) as shown:
        await workplace.desk("ben").generate()
        told = []
        for page in shown:
            events = [await page.next()]
            while {"InsightsGenerationEnded", "ContactInsightsReplaced"} - {
                one["__typename"] for one in events
            }:
                events.append(await page.next())
            told.append(events)

    for events in told:
        by_type = {one["__typename"]: one for one in events}
        assert by_type["InsightsGenerationBegun"]["requestedBy"] == {"name": "Ben"}
        assert by_type["InsightsGenerationStatement"]["statement"]["text"]
        assert by_type["InsightsGenerationEnded"]["outcome"] == "REPLACED"
        assert by_type["InsightsGenerationEnded"]["error"] is None
        assert by_type["ContactInsightsReplaced"]["insights"]["version"] == 2
