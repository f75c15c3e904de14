"""A model's server whose certificate is from a company's own authority."""

import pytest

from domain.errors import WriterFailed
from tests.judging import judging
from tests.own_authority import own_authority
from tests.writers.openai.asking import BRIEF, BROKEN, GOOD, INVOICE, SEND
from tests.writers.openai.fake_server import fake_openai, in_pieces
from writers.openai.writer import open_openai_writer


async def texts(server, authorities):
    async with (
        fake_openai(server) as fake,
        open_openai_writer(
            api_key=None,
            base_url=fake.url,
            model="m",
            deadline_seconds=30,
            authorities=authorities,
        ) as writer,
    ):
        fake.will_answer(in_pieces(GOOD))
        return [one.text async for one in writer.write(BRIEF, judge=judging(BRIEF))]


async def test_a_server_under_an_own_authority_is_asked_once_that_is_named(tmp_path):
    server, authority = own_authority(tmp_path)

    assert await texts(server, authority) == [INVOICE, BROKEN, SEND]


async def test_a_server_under_an_authority_that_was_not_named_is_told_nothing(
    tmp_path, monkeypatch
):
    """Not even if the environment names the authority: only the arguments count."""
    server, authority = own_authority(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(authority))

    with pytest.raises(WriterFailed, match="connection to the model's server failed"):
        await texts(server, None)
