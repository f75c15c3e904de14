"""An organization, and what Twilio's requests leave in its records."""

from types import SimpleNamespace

import orjson
import pytest

from api.intake.twilio.opening import twilio_over
from api.intake.twilio.rest import TwilioApi
from api.settings.twilio_accounts import TwilioAccount
from api.wiring import intake_over, merging_over
from domain.connections import Product
from storage.mongo.connection import Driver
from storage.mongo.roster import MongoRoster
from tests.api.intake.events import taken
from tests.api.intake.twilio.stand_in import twilio_stand_in
from tests.builders import NOW, line, organization
from tests.databases import Server
from tests.fakes.repositories import in_mongo

ACCOUNT = TwilioAccount(
    sid="AC0001", organization_id="acme", secrets=("made-up-token-for-tests", "the-next")
)
PAUSES = []


async def pause(seconds):
    PAUSES.append(seconds)


@pytest.fixture(scope="session")
async def server():
    """The stand-in, its address, and a client of it. All tests share them."""
    async with (
        twilio_stand_in() as (stand_in, url),
        TwilioApi([ACCOUNT], base_url=url, pause=pause) as api,
    ):
        yield stand_in, url, api


@pytest.fixture
def api_url(server):
    return server[1]


@pytest.fixture
async def twilio(opened, server):
    stand_in, _, api = server
    stand_in.clear()
    async with opened(Server.MONGOD, Driver.PYMONGO) as database:
        PAUSES.clear()
        repositories = in_mongo(database)
        await repositories.save(organization(), line("support", phone_number="+33199001200"))
        own = twilio_over(
            api,
            merging=merging_over(repositories, intake_over(repositories)),
            reports=repositories.reports,
            roster=MongoRoster(database),
            clock=lambda: NOW,
        )

        async def take(*told):
            """Each is what one request held. Returns how it ended: a word, and the reason."""
            bodies = [orjson.dumps(one if isinstance(one, list) else [one]) for one in told]
            return await taken(own.interpreter, Product.TWILIO, bodies)

        async def interaction(name):
            name = f"twilio:{name}"
            return (await repositories.interactions.get_many("acme", [name])).get(name)

        async def contacts():
            stored = await database["contacts"].find({}).to_list(None)
            return sorted(number for one in stored for number in one["phoneNumbers"])

        yield SimpleNamespace(
            take=take,
            interaction=interaction,
            contacts=contacts,
            api=stand_in,
            past=own.past,
            lines_of=own.lines_of,
            pauses=PAUSES,
            repositories=repositories,
            database=database,
        )
