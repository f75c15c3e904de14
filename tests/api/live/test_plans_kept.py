"""Which plans of subscriptions are kept in memory, and which requests share one (R24)."""

import pytest

from api.graphql.global_ids import global_id
from api.live.plans import LONGEST_KEPT, Plans
from api.schema import build_schema

QUERY = """subscription($id: ID!) {
  contactInsightsReplaced(conversationId: $id) { insights { version } }
}"""


@pytest.mark.parametrize(
    ("query", "kept"), [(QUERY, 1), (f"{QUERY}#{'x' * LONGEST_KEPT}", 0)], ids=["short", "long"]
)
def test_a_text_is_planned_and_kept_only_when_it_is_short(query, kept):
    plans = Plans(build_schema()._schema)
    variables = {"id": global_id("Conversation", "acme", "v1")}

    found = plans.request(query, variables, None)

    assert found is not None
    assert found.conversation == variables["id"]
    assert plans._plan.cache_info().currsize == kept


def test_two_operations_of_one_document_are_never_shared():
    """R24"""
    document = QUERY.replace("subscription(", "subscription Brief(") + QUERY.replace(
        "subscription(", "subscription Whole("
    ).replace("version", "version summary")
    plans = Plans(build_schema()._schema)
    variables = {"id": global_id("Conversation", "acme", "v1")}

    brief, whole = (plans.request(document, variables, name) for name in ("Brief", "Whole"))

    assert brief.key != whole.key
    assert brief.key == plans.request(document, variables, "Brief").key
