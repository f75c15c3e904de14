"""Open pages share what happens, each by its own rights and at its own pace (R24 to R28, R39)."""

import pytest

from tests.api.live.open_pages import CHANGED, changed, pages
from tests.api.live.shared_results import NOT_FOUND, all_opened, opened, result_of
from tests.builders import agent, conversation, sms

pytestmark = pytest.mark.slow


async def test_those_with_the_same_rights_share_the_very_bytes_of_each_event(workplace):
    """R24, R39"""
    async with pages(workplace.desk("ana"), workplace.desk("carl")) as (hers, his):
        await changed(workplace, sms("i2"))
        for page in (hers, his):
            await page.until("InteractionAdded")

    assert len(hers.texts) == 3
    assert all(one is other for one, other in zip(hers.texts, his.texts, strict=True))


async def test_a_page_that_was_away_is_owed_the_newest_state_alone(workplace):
    """R27"""
    async with pages(workplace.desk("ana"), workplace.desk("ben")) as (slow, quick):
        for version in (2, 3):
            await workplace.desk("ben").generate()
            while (await quick.until("ContactInsightsReplaced"))[0]["insights"][
                "version"
            ] < version:
                pass
        replaced, before = await slow.until("ContactInsightsReplaced")

    assert replaced["insights"]["version"] == 3
    assert "ContactInsightsReplaced" not in before


async def test_a_page_whose_agent_may_no_longer_see_it_gets_a_final_error(workplace):
    """R28"""
    async with pages(workplace.desk("ana"), workplace.desk("ben")) as (hers, his):
        await changed(workplace, conversation(visible_to=frozenset({"ben"})), sms("i2"))
        result = await hers.result()
        with pytest.raises(StopAsyncIteration):
            await hers.result()
        added, _ = await his.until("InteractionAdded")

    assert result.errors[0].extensions == NOT_FOUND
    assert added["interaction"]["id"] == workplace.desk().id("Interaction", "i2")


async def test_a_conversation_that_may_not_be_seen_is_as_one_that_is_not_there(workplace):
    """R28"""
    ana = workplace.desk("ana")
    async with all_opened(opened(ana, CHANGED, "v2"), opened(ana, CHANGED, "nowhere")) as readers:
        results = [await result_of(one) for one in readers]

    assert [one.errors[0].extensions for one in results] == [NOT_FOUND] * 2
    assert results[0].errors[0].message == results[1].errors[0].message


async def test_a_change_that_no_message_tells_of_is_found_by_the_sweep(workplace):
    """R26, R39"""
    async with pages(workplace.desk("ana")) as (page,):
        await workplace.save(sms("i2"), agent("ana", licences=frozenset()))

        event, before = await page.until("ViewerRightsChanged")

    assert event["viewer"]["canGenerateInsights"] is False
    assert set(before) <= {"InsightsOutdated", "InteractionAdded"}
