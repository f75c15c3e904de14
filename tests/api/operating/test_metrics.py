"""`/metrics` shows what operators watch. No client can invent a name or label in it."""

import json

import pytest
from pymongo.errors import DuplicateKeyError

from api.operating.metrics import publishing
from api.operating.tally import TALLY
from domain.errors import StorageUnavailable
from storage.mongo.connection import translated
from storage.mongo.faults import faults
from tests.api.http.scraped import Rising, samples
from tests.api.workplace import running_app, working_in
from tests.builders import agent
from tests.client import SWITCH
from tests.waiting import becomes
from tests.writers.openai.fake_server import fake_openai, passage, streamed, written

OPERATIONS = "contact_insights_operation_seconds_count"
GENERATIONS = "contact_insights_generations_total"


async def text_of(app):
    async with app.http() as http:
        response = await http.get("/metrics")
    assert response.status_code == 200
    assert response.headers["content-type"].startswith("text/plain; version=")
    return response.text


@pytest.fixture
async def rising(app):
    return Rising(samples(await text_of(app)))


def of(risen, name):
    """How much it has risen, by labels."""
    return {key[1:]: value for key, value in risen.items() if key[0] == name}


def operation(name, outcome="ok"):
    return (("operation", name), ("outcome", outcome))


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("query Anything { mine: viewer { name } }", operation("viewer")),
        ("{ viewer { name } contacts { edges { cursor } } }", operation("several")),
        ("{ ...a } fragment a on Query { viewer { name } }", operation("several")),
        ("{ __typename }", operation("introspection")),
        ("{ secretsOfAna }", operation("invalid", "errors")),
        ("{", operation("invalid", "errors")),
        ("query A { viewer { name } } query B { viewer { name } }", operation("invalid", "errors")),
        ("{ viewer { name } }" + " " * 20_000, operation("viewer")),
    ],
)
async def test_operations_are_timed_by_their_root_field(app, ana, rising, query, expected):
    await ana.post(query)

    assert of(rising.since(await text_of(app)), OPERATIONS) == {expected: 1}


async def test_requests_are_counted_by_paths_that_exist(app, rising):
    async with app.http() as http:
        for path in ("/healthz", "/healthz", "/wp-admin/%00", "/graphql"):
            await http.get(path, headers={"accept": "application/json"})

    risen = of(rising.since(await text_of(app)), "contact_insights_http_requests_total")
    assert risen == {
        (("path", "/healthz"), ("status", "200")): 2,
        (("path", "other"), ("status", "404")): 1,
        (("path", "/graphql"), ("status", "401")): 1,
        (("path", "/metrics"), ("status", "200")): 1,
    }


async def test_generations_refusals_and_switches_are_counted(app, workplace, ana, ben, rising):
    await ana.generate()
    await workplace.save(agent("ben", licences=frozenset()))
    await ben.generate()
    await ana.ask(SWITCH, enabled=True)

    risen = rising.since(await text_of(app))
    assert of(risen, GENERATIONS) == {
        (("outcome", "REPLACED"), ("writer", "extractive")): 1,
        (("outcome", "LICENCE_REQUIRED"), ("writer", "none")): 1,
    }
    assert of(risen, "contact_insights_generation_seconds_count") == {
        (("writer", "extractive"),): 1
    }
    assert of(risen, "contact_insights_switches_total") == {
        (("action", "SWITCH_ON"), ("outcome", "ADMIN_REQUIRED")): 1
    }


async def test_the_tokens_of_a_model_are_counted(database_url, app, rising):
    async with fake_openai() as model:
        answer = json.dumps(written(passage("The parcel arrived damaged.", "s1")))
        model.will_answer(streamed(answer, usage=(120, 30)))
        url = database_url.replace("/?", "/test_metered?")
        settings = {"openai_base_url": model.url, "insights_model": "metered-model"}
        async with running_app(url, **settings) as metered, working_in(metered) as workplace:
            await workplace.desk().generate()
            text = await text_of(metered)

    risen = rising.since(text)
    assert of(risen, GENERATIONS).keys() == {(("outcome", "REPLACED"), ("writer", "metered-model"))}
    assert of(risen, "contact_insights_model_tokens_total") == {
        (("direction", "prompt"), ("model", "metered-model")): 120,
        (("direction", "completion"), ("model", "metered-model")): 30,
    }


async def test_faults_that_clients_saw_masked_are_counted(app, ana, rising):
    contacts = app.view._services.contacts
    contacts._contacts, kept = None, contacts._contacts
    try:
        await ana.post(
            "query ($id: ID!) { contact(id: $id) { name } }", {"id": ana.id("Contact", "c1")}
        )
    finally:
        contacts._contacts = kept

    risen = rising.since(await text_of(app))
    assert of(risen, "contact_insights_faults_total") == {(): 1}


async def test_what_happens_often_is_carried_over(app, rising):
    """Deliveries, open operations, their delay, and errors of the broker and the database."""
    TALLY.deliveries += 3
    TALLY.broker_errors += 2
    TALLY.ready(0.02)
    TALLY.ready(-1.0)
    faults["AutoReconnect"] += 1

    lag = "contact_insights_delivery_lag_seconds"

    async def carried():
        return rising.since(await text_of(app))

    risen = {}
    async with publishing(TALLY, {}):
        pass
    await becomes(lambda: not TALLY.deliveries)
    for _ in range(400):
        risen = await carried()
        if of(risen, "contact_insights_database_errors_total"):
            break
    assert of(risen, "contact_insights_deliveries_total") == {(): 3}
    assert of(risen, "contact_insights_broker_errors_total") == {(): 2}
    assert of(risen, f"{lag}_count") == {(): 2}
    assert of(risen, f"{lag}_bucket")[(("le", "0.005"),)] == 1


async def test_faults_of_the_database_are_counted_by_their_kind():
    before = faults["DuplicateKeyError"]

    with pytest.raises(StorageUnavailable, match="DuplicateKeyError"):
        async with translated():
            raise DuplicateKeyError("who and what")

    assert faults["DuplicateKeyError"] == before + 1


async def test_nobodys_name_or_id_stands_in_the_metrics(app, workplace, ana):
    await ana.generate()

    text = await text_of(app)

    assert not any(word in text for word in (workplace.id, "Marie", "Ana", "i1", "c1"))
