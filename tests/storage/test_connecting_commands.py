"""What many connections begin with at the same moment is read together, and each gets its own."""

import asyncio

import pytest

from storage.mongo.together import MAX_JOINED, with_everybody
from tests.builders import agent, contact, conversation
from tests.databases import SERVERS, named
from tests.storage.listening import listened

MANY = [f"a{number}" for number in range(60)]


@pytest.fixture(scope="module", params=SERVERS)
async def held(request, url_of):
    async with listened(named(url_of(request.param))) as held:
        await held.repositories.save(contact(), *map(agent, MANY), *map(conversation, MANY))
        await connect(held, ["warm", "warmer"])  # which also asks what kind of server it is
        yield held


async def connect(held, agents):
    """As pages connect: each reads its agent, then its conversation."""

    async def one(own):
        with with_everybody():
            found = await held.repositories.agents.get_many("acme", [own])
        with with_everybody():
            shown = await held.repositories.conversations.get_many("acme", [own])
        return set(found), set(shown)

    return await asyncio.gather(*map(one, agents))


async def test_those_who_connect_at_once_take_as_many_commands_as_one(held):
    held.ears.heard.clear()

    answers = await connect(held, MANY)

    assert len(MANY) < MAX_JOINED
    assert answers == [({own}, {own}) for own in MANY]
    assert [command.get(name) for name, command in held.ears.heard] == ["agents", "conversations"]


async def test_one_who_is_unknown_disturbs_nobody_else(held):
    answers = await connect(held, ["a1", "nobody", "a2"])

    assert answers == [({"a1"}, {"a1"}), (set(), set()), ({"a2"}, {"a2"})]
