"""The id that distinguishes a database from every other."""

import asyncio

from storage.mongo.identity import identity_of


async def test_a_database_keeps_the_identity_that_it_was_given_first(database):
    given = await asyncio.gather(*(identity_of(database, otherwise=name) for name in "abcdefgh"))

    assert len(set(given)) == 1
    assert given[0] in "abcdefgh"
    assert await identity_of(database, otherwise="z") == given[0]
