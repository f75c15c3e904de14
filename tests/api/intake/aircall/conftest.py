"""An organization, and what events of Aircall leave in its records."""

import json
from types import SimpleNamespace

import pytest

from api.intake.aircall.interpreter import AircallInterpreter
from api.intake.not_taken import NotFetched
from api.wiring import intake_over, merging_over
from domain.connections import Product
from storage.mongo.connection import Driver
from tests.api.intake.events import taken
from tests.builders import NOW, organization
from tests.databases import Server
from tests.fakes.repositories import in_mongo


@pytest.fixture
async def aircall(opened):
    async with opened(Server.MONGOD, Driver.PYMONGO) as database:
        repositories = in_mongo(database)
        await repositories.save(organization())
        answers = {}

        async def fetch(organization, call):
            if call not in answers:
                raise NotFetched("not there yet")
            return answers[call]

        interpreter = AircallInterpreter(
            merging=merging_over(repositories, intake_over(repositories)),
            fetch=fetch,
            clock=lambda: NOW,
        )

        async def take(*envelopes):
            """Returns how it ended: a word, and the reason why it did not succeed."""
            bodies = [json.dumps(one).encode() for one in envelopes]
            return await taken(interpreter, Product.AIRCALL, bodies)

        async def interaction(own):
            own = f"aircall:{own}"
            return (await repositories.interactions.get_many("acme", [own])).get(own)

        async def contacts():
            stored = await database["contacts"].find({}).to_list(None)
            return sorted(
                (one["name"], one["company"], one["email"], *one["phoneNumbers"]) for one in stored
            )

        yield SimpleNamespace(
            take=take,
            interaction=interaction,
            contacts=contacts,
            answers=answers,
            repositories=repositories,
            database=database,
        )
