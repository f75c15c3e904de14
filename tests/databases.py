"""Databases of the tests' own."""

import pymongo


async def dropped(database):
    """Takes its time on a busy machine: longer than the service's own calls may."""
    with pymongo.timeout(120):
        await database.client.drop_database(database.name)
