"""Key sets as Keycloak, Entra, Auth0 and ForgeRock publish them, and tokens signed with those keys."""

import json

import pytest

from api.auth.key_set import KeySet
from api.auth.published_keys import MAX_TRIED, published_keys
from api.auth.tokens import ProviderTokens
from api.errors import Unauthenticated
from api.settings.environment import ALGORITHMS
from tests.api.provider import ec_key, ed_key, public, rsa_key, running_provider, signed

A, B, C, E, D = rsa_key("a"), rsa_key("b"), rsa_key("c"), ec_key("e"), ed_key("d")


@pytest.fixture(scope="module")
def provider():
    with running_provider() as provider:
        yield provider


async def claims(provider, published, token, algorithms=ALGORITHMS):
    provider.keys, provider.body = published, None
    keys = KeySet(provider.url)
    try:
        return await ProviderTokens(keys, issuer=None, audience=None, algorithms=algorithms).claims(
            token
        )
    finally:
        await keys.close()


def deep(levels):
    return json.loads("[" * levels + "]" * levels)


GOOD = {
    "an id is unique among keys of one kind only": (
        [public(A, "a", alg="RS256"), public(E, "a", alg="ES256")],
        signed(A, "a"),
        ALGORITHMS,
    ),
    "the other key of that id": (
        [public(A, "a", alg="RS256"), public(E, "a", alg="ES256")],
        signed(E, "a", algorithm="ES256"),
        ALGORITHMS,
    ),
    "one key once for each algorithm": (
        [public(A, "a", alg=name) for name in ("RS256", "RS384", "RS512", "PS256")],
        signed(A, "a"),
        ALGORITHMS,
    ),
    "two keys of one kind under one id": (
        [public(A, "a"), public(B, "a")],
        signed(B, "a"),
        ALGORITHMS,
    ),
    "without alg, by an algorithm that the operator allows": (
        [public(A, "a")],
        signed(A, "a", algorithm="RS512"),
        ("RS256", "RS512"),
    ),
    "without alg, by the other padding": (
        [public(A, "a")],
        signed(A, "a", algorithm="PS256"),
        ("PS256",),
    ),
    "the first of two keys without id": ([public(A), public(B)], signed(A, None), ALGORITHMS),
    "the second of two keys without id": ([public(A), public(B)], signed(B, None), ALGORITHMS),
    "a token with an id, of keys without": ([public(A), public(B)], signed(B, "b"), ALGORITHMS),
    "the only key has no id": ([public(A)], signed(A, "a"), ALGORITHMS),
    "the only key of its kind": (
        [public(A, "a"), public(E, "e")],
        signed(A, None),
        ALGORITHMS,
    ),
    "Ed25519 as RFC 9864 calls it": (
        [public(D, "d", alg="Ed25519")],
        signed(D, "d", algorithm="EdDSA"),
        ("EdDSA",),
    ),
    "EdDSA": ([public(D, "d", alg="EdDSA")], signed(D, "d", algorithm="EdDSA"), ("EdDSA",)),
    "with certificates, operations and dates beside": (
        [public(A, "a", x5c=["MIIC"], x5t="x", key_ops=["verify"], nbf=1, issuer="https://x/{t}")],
        signed(A, "a"),
        ALGORITHMS,
    ),
}


@pytest.mark.parametrize(("published", "token", "algorithms"), GOOD.values(), ids=GOOD)
async def test_a_token_of_a_published_key_counts(provider, published, token, algorithms):
    assert (await claims(provider, published, token, algorithms))["sub"] == "ana"


BESIDE = {
    "a list for an id": public(B, "a") | {"kid": ["a"]},
    "a number for an id": public(B, "a") | {"kid": 7},
    "nested deeply": public(B, "b") | {"n": deep(900)},
    "no kind": {"kid": "a"},
    "a kind of the wrong kind": {"kid": "a", "kty": deep(900)},
    "an unknown kind": public(B, "a") | {"kty": "AKP"},
    "another curve": public(E, "a") | {"crv": "X25519"},
    "a point off the curve": public(E, "a") | {"y": public(E)["x"]},
    "no modulus": {"kid": "a", "kty": "RSA", "e": "AQAB"},
    "numbers for strings": public(B, "a") | {"n": 7, "e": 3},
    "for encryption": public(B, "a", use="enc"),
    "to wrap keys with": public(B, "a", alg="RSA-OAEP"),
    "a secret": {"kid": "a", "kty": "oct", "k": "AAAA"},
    "no object": "a",
}


@pytest.mark.parametrize("beside", BESIDE.values(), ids=BESIDE)
async def test_what_is_no_key_for_signatures_keeps_no_other_away(provider, beside):
    assert (await claims(provider, [beside, public(A, "a")], signed(A, "a")))["sub"] == "ana"


BAD = {
    "of another key with this id": ([public(B, "a")], signed(A, "a"), ALGORITHMS),
    "of none of the keys without id": ([public(A), public(B)], signed(C, None), ALGORITHMS),
    "by an algorithm that its key does not name": (
        [public(A, "a", alg="RS256")],
        signed(A, "a", algorithm="RS512"),
        ("RS256", "RS512"),
    ),
    "by an algorithm that the operator does not allow": (
        [public(A, "a")],
        signed(A, "a", algorithm="RS512"),
        ALGORITHMS,
    ),
    "of one of several keys with ids, and names none": (
        [public(A, "a"), public(B, "b")],
        signed(A, None),
        ALGORITHMS,
    ),
    "of a key whose kind does not fit its algorithm": (
        [public(A, "a", alg="ES256"), public(E, "e")],
        signed(A, "a"),
        ALGORITHMS,
    ),
}


@pytest.mark.parametrize(("published", "token", "algorithms"), BAD.values(), ids=BAD)
async def test_a_token_that_no_published_key_can_have_signed_counts_for_nothing(
    provider, published, token, algorithms
):
    with pytest.raises(Unauthenticated, match="not valid"):
        await claims(provider, published, token, algorithms)


def test_a_signature_is_tried_on_few_keys_however_many_are_published():
    keys = published_keys({"keys": [public(A)] * 1_000})

    assert len(keys.candidates("a", "RS256")) == MAX_TRIED


def test_a_private_key_that_was_published_by_mistake_is_used_as_the_public_one():
    keys = published_keys({"keys": [public(A, "a") | {"d": "AQAB"}]})

    [found] = keys.candidates("a", "RS256")

    assert found.key == A.public_key()
