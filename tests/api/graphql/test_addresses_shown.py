"""Addresses lead back into the systems that the data comes from."""

from tests.builders import agent, call, contact

QUERY = """
query ($id: ID!) { contact(id: $id) {
  email company avatarUrl externalUrl
  interactions { edges { node { externalUrl agent { avatarUrl } } } }
} }
"""


async def test_addresses_are_shown_where_they_are_known(workplace, ana):
    await workplace.save(
        agent("ben", avatar_url="https://acme.example/ben.png"),
        contact(
            email="marie@petit.example",
            company="Petit",
            avatar_url="https://acme.example/marie.png",
            external_url="https://crm.example/c1",
        ),
        call("i1", agent_id="ben", external_url="https://phone.example/i1"),
    )

    assert (await ana.ask(QUERY, id=ana.id("Contact", "c1")))["contact"] == {
        "email": "marie@petit.example",
        "company": "Petit",
        "avatarUrl": "https://acme.example/marie.png",
        "externalUrl": "https://crm.example/c1",
        "interactions": {
            "edges": [
                {
                    "node": {
                        "externalUrl": "https://phone.example/i1",
                        "agent": {"avatarUrl": "https://acme.example/ben.png"},
                    }
                }
            ]
        },
    }


async def test_addresses_that_are_not_known_are_null(workplace, ana):
    await workplace.save(call("i1", agent_id="ben"))

    contact = (await ana.ask(QUERY, id=ana.id("Contact", "c1")))["contact"]

    assert {contact[name] for name in ("email", "company", "avatarUrl", "externalUrl")} == {None}
    (edge,) = contact["interactions"]["edges"]
    assert edge["node"] == {"externalUrl": None, "agent": {"avatarUrl": None}}
