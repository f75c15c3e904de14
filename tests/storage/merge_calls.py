"""The merge of two contacts, for the test of plans."""

from tests.builders import call, contact, conversation


async def merge_contacts(repositories):
    place = {"contact_id": "merging", "conversation_id": "merging"}
    await repositories.save(
        contact("merging"), conversation("merging", contact_id="merging"), call("merging", **place)
    )
    await repositories.merges.merge("acme", "merging", "c1")


MERGE_CALLS = {"merge": merge_contacts}
