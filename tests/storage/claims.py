"""Makes claims for the next request of a contact."""

from domain.generation import GenerationSubject
from tests.builders import findings


def subject(language="en", newest_source="i1", newest_revision="1"):
    return GenerationSubject(
        language=language, newest_source=newest_source, newest_revision=newest_revision
    )


async def claimed(repositories, about=None, *, contact="c1", of="acme", lapsed=None):
    return await repositories.insights.claim(
        of,
        contact,
        about or subject(),
        lapsed=lapsed,
    )


async def standing(repositories, contact="c1", of="acme"):
    return (await repositories.insights.get_many(of, [contact])).get(contact)


async def replaced(repositories, claim, **values):
    return await repositories.insights.replace(
        "acme", "c1", claim, findings(claim.request_number, **values)
    )
