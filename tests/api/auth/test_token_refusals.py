"""The log says what is wrong with a token. The client gets one sentence that does not."""

import logging
from datetime import timedelta

import pytest

from api.auth.authenticator import Authenticator
from api.auth.key_set import KeySet
from api.auth.tokens import ProviderTokens, SecretTokens
from api.errors import Unauthenticated
from tests.api.provider import AUDIENCE, ISSUER, rsa_key, running_provider, signed
from tests.api.workplace import SECRET, token
from tests.fakes.repositories import in_memory

INVALID = "The token is not valid. Get a new one."
UNTIL = "; tokens refused for this since the last such line: 1"


@pytest.fixture(scope="module")
def provider():
    with running_provider() as provider:
        yield provider


@pytest.fixture
async def provided(provider):
    keys = KeySet(provider.url)
    yield Authenticator(ProviderTokens(keys, issuer=ISSUER, audience=AUDIENCE), in_memory().agents)
    await keys.close()


@pytest.fixture(autouse=True)
def every_line(caplog):
    caplog.set_level(logging.INFO, "api")


async def refused(authenticator, sent):
    with pytest.raises(Unauthenticated) as told:
        await authenticator.viewer(f"Bearer {sent}")
    return told.value.message


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"aud": "account"}, "has aud 'account', and AUTH_AUDIENCE is 'contact-insights'"),
        ({"aud": None}, "lacks 'aud', and AUTH_AUDIENCE is set"),
        (
            {"iss": "https://login.example"},
            "has iss 'https://login.example', and AUTH_ISSUER is 'https://login.example/'",
        ),
        ({"sub": None}, "lacks 'sub'"),
        (
            {"key": rsa_key("k9")},
            "has a signature that fits none of the keys that may have made it",
        ),
        (
            {"key_id": "k9"},
            "names the key 'k9', and the provider publishes no such key for RS256",
        ),
        ({"algorithm": "PS256"}, "is signed with 'PS256', which is not among AUTH_ALGORITHMS"),
        (
            {"nbf": timedelta(minutes=5)},
            "is not valid yet: its nbf or iat is later than this machine's clock",
        ),
    ],
)
async def test_the_log_says_what_is_wrong_with_a_token_and_the_client_is_not_told(
    provided, caplog, values, reason
):
    assert await refused(provided, signed(**values)) == INVALID
    assert caplog.messages == [f"a token {reason}{UNTIL}"]


@pytest.mark.parametrize(
    ("values", "message", "reason"),
    [
        (
            {"exp": timedelta(minutes=-5)},
            "The token has expired. Get a new one.",
            "has expired",
        ),
        (
            {"org": None},
            "The token names no organization. Get a new one.",
            "names no organization in 'org'",
        ),
        (
            {"sub": "auth0|7"},
            "The token names an agent who is not known.",
            "names the agent 'auth0|7' of 'acme', who is not known",
        ),
    ],
)
async def test_what_a_client_can_mend_is_told_to_both(provided, caplog, values, message, reason):
    assert await refused(provided, signed(**values)) == message
    assert caplog.messages == [f"a token {reason}{UNTIL}"]


async def test_the_log_says_so_of_our_own_tokens_too(caplog):
    authenticator = Authenticator(SecretTokens("another-secret-of-more-than-32-bytes"), None)

    assert await refused(authenticator, token("ana", "acme")) == INVALID
    assert await refused(authenticator, "nonsense") == INVALID
    assert caplog.messages == [
        f"a token has a signature that fits none of the keys that may have made it{UNTIL}",
        f"a token cannot be read (DecodeError){UNTIL}",
    ]
    assert SECRET not in caplog.text


async def test_nobody_floods_the_log_with_tokens(provided, caplog):
    for at in range(200):
        await refused(provided, signed(key_id=f"k{at}\n" * 50))

    [message] = caplog.messages
    assert len(message) < 250
    assert "\n" not in message
