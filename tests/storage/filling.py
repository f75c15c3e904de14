"""Fills a database so that a query that scans reads more than it should."""

from test_records_contract import record

from tests.builders import agent, ago, call, contact, conversation, line, organization, sms


async def fill(repositories):
    """Several organizations, contacts and conversations, so that a scan is noticed."""
    for of in ("acme", "globex"):
        for own in ("c1", "c2", "c3"):
            await repositories.save(
                organization(of),
                agent("ana", organization_id=of),
                agent("ben", organization_id=of),
                line(organization_id=of),
                contact(own, organization_id=of, name=f"Somebody {own}"),
            )
            for who in ("all", "ana", "ben"):
                held = f"{own}-{who}"
                visible_to = None if who == "all" else frozenset({who})
                await repositories.save(
                    conversation(held, organization_id=of, contact_id=own, visible_to=visible_to)
                )
                common = {"organization_id": of, "contact_id": own, "conversation_id": held}
                interactions = [
                    make(f"{held}-{kind}{day}", occurred_at=ago(days=day), **values, **common)
                    for day in (1, 9, 80, 300)
                    for kind, make, values in (
                        ("call", call, {}),
                        ("untold", call, {"said": None}),
                        ("sms", sms, {}),
                    )
                ]
                await repositories.interactions.save_many(interactions)
    for day in range(4):
        for of in ("acme", "globex"):
            await repositories.records.save(
                record(f"{of}{day}", organization_id=of, at=ago(days=day))
            )
