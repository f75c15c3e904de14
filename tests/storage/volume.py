"""A large database, filled in bulk with the product's own documents."""

import random

from storage.mongo.conversation_documents import conversation_values
from storage.mongo.documents import (
    contact_values,
    interaction_document,
    key,
    position,
)
from tests.builders import NOW, ago, contact, conversation, sms
from tests.databases import at_leisure

CONTACTS = 5_000
BUSIEST = 40_000
"""The interactions of one contact. The others have two each."""
OTHERS = 5
"""Further organizations, each with enough contacts that a scan is noticed."""
OTHERS_CONTACTS = 200
BATCH = 1_000

FIRST = (
    "Marie",
    "Anna",
    "Jean",
    "Jürgen",
    "Michael",
    "Maria",
    "Martin",
    "Élodie",
    "Lukas",
    "Fatma",
)
LAST = (
    "Petit",
    "Meier",
    "Müller",
    "Martin",
    "Łukasz",
    "O'Brien",
    "Smith",
    "Marin",
    "Weber",
    "Østergård",
)


def contacts_of(organization, count, seed=1):
    """Some contacts have no name, and some have three. Only Ben may see two in a hundred."""
    chance = random.Random(seed)  # noqa: S311  the same each time
    for at in range(count):
        names = [
            chance.choice(FIRST),
            chance.choice(LAST),
            *([chance.choice(LAST)] * (at % 10 == 0)),
        ]
        yield contact(
            f"c{at}",
            organization_id=organization,
            name=None if at % 50 == 1 else " ".join(names),
            phone_numbers=(f"+336{chance.randrange(10**8):08}",),
        )


def contact_document(one, at, **values):
    when = ago(minutes=at)
    return {
        "_id": key(one.organization_id, one.id),
        **contact_values(one),
        "incarnation": "first",
        "requestNumber": 0,
        "appearances": 0,
        "insightsVersion": 0,
        "insights": None,
        "visibleTo": ["agent:ben"] if at % 50 == 2 else ["everybody"],
        "audienceNumber": 1,
        "lastInteractionAt": when,
        "activity": position(when, one.id),
    } | values


async def fill_contacts(database):
    """All contacts of `acme`, those that were active last first. They were inserted in this order."""
    own = list(contacts_of("acme", CONTACTS))
    documents = [contact_document(one, at) for at, one in enumerate(own)]
    for other in range(OTHERS):
        theirs = contacts_of(f"other{other}", OTHERS_CONTACTS, seed=other)
        documents += [contact_document(one, at) for at, one in enumerate(theirs)]
    await insert(database["contacts"], documents)
    return own


async def fill_interactions(database):
    """A conversation with two messages for each contact of `fill_contacts`, and very many messages for `c0`."""
    await insert(
        database["conversations"],
        [
            {"_id": key("acme", f"v{at}"), **conversation_values(one), "lastInteractionAt": NOW}
            for at in range(CONTACTS)
            for one in [conversation(f"v{at}", contact_id=f"c{at}")]
        ],
    )
    own = [(at, "acme", at) for at in range(2 * CONTACTS)]
    busiest = [(at, "acme", 0) for at in range(2 * CONTACTS, 2 * CONTACTS + BUSIEST)]
    theirs = [(at, "other0", at) for at in range(2 * OTHERS_CONTACTS)]
    documents = [
        interaction_document(
            sms(
                f"i{at}",
                organization_id=of,
                contact_id=f"c{whose // 2}",
                conversation_id=f"v{whose // 2}",
                occurred_at=ago(minutes=5 * at),
            )
        )
        | {"appearance": 1 + at // BATCH}
        for at, of, whose in own + busiest + theirs
    ]
    await insert(database["interactions"], documents)


async def insert(collection, documents):
    with at_leisure():
        for first in range(0, len(documents), BATCH):
            await collection.insert_many(documents[first : first + BATCH], ordered=False)
