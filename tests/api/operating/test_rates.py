"""How often somebody may ask: up to the limit at once, then at even intervals."""

import pytest

from api.operating import rates
from api.operating.rates import Rate
from tests.api.workplace import running_app, working_in
from tests.seconds import Seconds


@pytest.fixture
def seconds():
    return Seconds(1_000.0)


def test_as_many_as_the_limit_says_may_come_at_once(seconds):
    rate = Rate(6, now=seconds)

    assert [rate.wait("ana") for _ in range(8)] == [0, 0, 0, 0, 0, 0, 10, 10]


def test_then_they_come_as_time_gives_them_back(seconds):
    rate = Rate(6, now=seconds)
    for _ in range(6):
        rate.wait("ana")
    answers = []
    for passed in (4, 5.5, 0.5, 0, 20, 0, 0):
        seconds.passed += passed
        answers.append(rate.wait("ana"))

    assert answers == [6, 1, 0, 10, 0, 0, 10]


def test_after_a_minute_all_of_them_may_come_again(seconds):
    rate = Rate(3, now=seconds)
    for _ in range(9):
        rate.wait("ana")
    seconds.passed += 60

    assert [rate.wait("ana") for _ in range(4)] == [0, 0, 0, 20]


@pytest.mark.parametrize("limit", [1, 7, 600, 1_000_000])
def test_the_limit_is_what_it_says_to_the_last(seconds, limit):
    rate = Rate(limit, now=seconds)

    assert not any(rate.wait("ana") for _ in range(min(limit, 5_000)))
    if limit <= 5_000:
        assert rate.wait("ana") >= 1


def test_each_is_counted_by_themselves_and_the_oldest_forgotten(seconds, monkeypatch):
    monkeypatch.setattr(rates, "MAX_KEYS", 2)
    rate = Rate(1, now=seconds)

    assert [rate.wait(who) for who in ("ana", "ben", "ana", "chloe", "ana")] == [0, 0, 60, 0, 0]


async def test_an_agent_who_asks_too_often_is_told_how_long_to_wait(database_url):
    url = database_url.replace("/?", "/test_rates?")
    async with (
        running_app(url, agent_requests_per_minute=3) as app,
        working_in(app) as workplace,
    ):
        ana, ben = workplace.desk("ana"), workplace.desk("ben")
        answers = [await ana.post("{ viewer { name } }") for _ in range(4)]
        others = await ben.post("{ viewer { name } }")

    assert [one.status_code for one in answers] == [200, 200, 200, 429]
    assert others.status_code == 200
    wait = answers[-1].headers["retry-after"]
    assert 1 <= int(wait) <= 20
    assert answers[-1].json() == {
        "errors": [
            {
                "message": f"You have asked too often. Try again in {wait} seconds.",
                "extensions": {"code": "TOO_MANY_REQUESTS"},
            }
        ]
    }
