"""Tokens of an identity provider: which agent each names, and why one is refused."""

import hmac
from base64 import urlsafe_b64encode
from datetime import timedelta

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from api.auth.authenticator import Authenticator
from api.auth.key_set import KeySet
from api.auth.tokens import LEEWAY_SECONDS, ProviderTokens
from api.errors import Refused, Unauthenticated
from tests.api.provider import (
    AUDIENCE,
    ISSUER,
    ec_key,
    public,
    rsa_key,
    running_provider,
    signed,
)
from tests.api.workplace import SECRET, running_app, token, working_in
from tests.builders import agent, viewer
from tests.fakes.repositories import in_memory

INVALID = "The token is not valid. Get a new one."
EXPIRED = "The token has expired. Get a new one."


@pytest.fixture
def provider():
    with running_provider() as provider:
        yield provider


@pytest.fixture
async def authenticator(provider):
    repositories = in_memory()
    await repositories.save(agent("ana"))
    keys = KeySet(provider.url)
    tokens = ProviderTokens(keys, issuer=ISSUER, audience=AUDIENCE)
    yield Authenticator(tokens, repositories.agents)
    await keys.close()


def ago(seconds):
    """The number of seconds before the token is made."""
    return timedelta(seconds=-seconds)


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"key_id": None},
        {"aud": ["another", AUDIENCE]},
        {"exp": ago(LEEWAY_SECONDS - 10)},
        {"nbf": ago(-LEEWAY_SECONDS + 10), "iat": ago(-LEEWAY_SECONDS + 10)},
    ],
)
async def test_a_token_of_the_provider_speaks_for_its_agent(authenticator, values):
    assert await authenticator.viewer(f"Bearer {signed(**values)}") == viewer()


async def test_each_listed_algorithm_counts(authenticator, provider):
    provider.keys.append(public(ec_key("k2"), "k2"))

    good = signed(ec_key("k2"), "k2", algorithm="ES256")

    assert await authenticator.viewer(f"Bearer {good}") == viewer()


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"iss": "https://login.example"}, INVALID),
        ({"iss": None}, INVALID),
        ({"aud": "another"}, INVALID),
        ({"aud": None}, INVALID),
        ({"exp": None}, INVALID),
        ({"sub": None}, INVALID),
        ({"key_id": "k9"}, INVALID),
        ({"key": rsa_key("k9")}, INVALID),
        ({"algorithm": "RS512"}, INVALID),
        ({"algorithm": "PS256"}, INVALID),
        ({"key": SECRET, "algorithm": "HS256"}, INVALID),
        ({"nbf": ago(-LEEWAY_SECONDS - 10)}, INVALID),
        ({"exp": ago(LEEWAY_SECONDS + 10)}, EXPIRED),
        ({"org": None}, "The token names no organization. Get a new one."),
        ({"org": "globex"}, "The token names an agent who is not known."),
    ],
)
async def test_a_token_that_is_not_all_that_it_should_be_counts_for_nothing(
    authenticator, values, message
):
    with pytest.raises(Unauthenticated) as refused:
        await authenticator.viewer(f"Bearer {signed(**values)}")

    assert refused.value.message == message


@pytest.mark.parametrize("garbage", ["x", "a.b.c", "e30.e30.e30", "eyJhbGciOiJub25lIn0.e30."])
async def test_what_is_no_token_counts_for_nothing(authenticator, provider, garbage):
    with pytest.raises(Unauthenticated, match="not valid"):
        await authenticator.viewer(f"Bearer {garbage}")
    assert provider.requests == 0


async def test_the_providers_public_key_is_nobodys_secret(authenticator):
    """A token that somebody signed with the public key, as if it were a secret, is refused."""
    key = rsa_key("k1").public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    claims = signed(SECRET, algorithm="HS256").rpartition(".")[0]
    signature = hmac.digest(key, claims.encode(), "sha256")
    forged = f"{claims}.{urlsafe_b64encode(signature).decode().rstrip('=')}"

    with pytest.raises(Unauthenticated, match="not valid"):
        await authenticator.viewer(f"Bearer {forged}")


async def test_while_no_key_was_ever_had_it_is_said_how_long_to_wait(authenticator, provider):
    provider.status = 500

    with pytest.raises(Refused) as refused:
        await authenticator.viewer(f"Bearer {signed()}")

    assert refused.value.status_code == 503
    assert refused.value.headers == {"Retry-After": "10"}
    assert refused.value.extensions == {"code": "UNAVAILABLE"}


async def test_the_service_takes_the_providers_tokens_and_not_its_own(database_url, provider):
    url = database_url.replace("/?", "/test_provider?")
    settings = {
        "auth_jwks_url": provider.url,
        "auth_issuer": ISSUER,
        "auth_audience": AUDIENCE,
    }
    async with running_app(url, **settings) as app, working_in(app) as workplace:
        statuses = []
        for one in (signed(org=workplace.id), token("ana", workplace.id)):
            async with app.http(authorization=f"Bearer {one}") as http:
                answer = await http.post("/graphql", json={"query": "{ viewer { name } }"})
                statuses.append(answer.status_code)

    assert statuses == [200, 401]
