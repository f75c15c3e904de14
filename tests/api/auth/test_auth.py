"""Authentication over HTTP: the token names the agent. Nothing else decides who asks."""

from datetime import timedelta

import jwt
import pytest

from api.auth.authenticator import Authenticator, authorization_in, issue_token, kept_secret
from api.auth.tokens import SecretTokens
from api.errors import Unauthenticated
from domain.clock import system_clock
from tests.api.workplace import SECRET, token
from tests.builders import admin, agent, viewer
from tests.client import GENERATE, SWITCH, gid
from tests.fakes.repositories import in_memory

VIEWER = {"query": "{ viewer { name role licences } }"}
MISSING = "Send a bearer token: `Authorization: Bearer TOKEN`."
INVALID = "The token is not valid. Get a new one."
EXPIRED = "The token has expired. Get a new one."
UNKNOWN = "The token names an agent who is not known."
NO_ORGANIZATION = "The token names no organization. Get a new one."


def signed(secret=SECRET, algorithm="HS256", **claims):
    """A token with these claims. A claim that is `None` is omitted."""
    soon = system_clock() + timedelta(hours=1)
    all_claims = {"sub": "ana", "org": "acme", "exp": soon} | claims
    kept = {name: value for name, value in all_claims.items() if value is not None}
    return jwt.encode(kept, secret, algorithm=algorithm)


async def asked(app, authorization, body=VIEWER):
    headers = {} if authorization is None else {"authorization": authorization}
    async with app.http(**headers) as http:
        return await http.post("/graphql", json=body)


def assert_refused(response, message):
    assert response.status_code == 401
    assert response.json() == {
        "errors": [{"message": message, "extensions": {"code": "UNAUTHENTICATED"}}]
    }
    assert response.headers["content-type"] == "application/json"
    assert response.headers["www-authenticate"] == 'Bearer realm="contact-insights"'


async def test_a_token_speaks_for_its_agent(workplace):
    response = await asked(workplace.app, f"Bearer {token('ana', workplace.id)}")

    assert response.status_code == 200
    assert response.json()["data"]["viewer"]["name"] == "Ana"


@pytest.mark.parametrize("scheme", ["bearer", "BEARER", "Bearer "])
async def test_the_name_of_the_scheme_may_be_in_any_case(workplace, scheme):
    response = await asked(workplace.app, f"{scheme} {token('ana', workplace.id)}")

    assert response.status_code == 200


@pytest.mark.parametrize("authorization", [None, "", "Bearer", "Bearer ", "Basic YW5hOmFuYQ=="])
async def test_without_a_bearer_token_nobody_is_asking(app, authorization):
    assert_refused(await asked(app, authorization), MISSING)


@pytest.mark.parametrize(
    ("claims", "message"),
    [
        ({"secret": "another-secret-of-more-than-32-bytes"}, INVALID),
        ({"algorithm": "HS512"}, INVALID),
        ({"exp": None}, INVALID),
        ({"sub": None}, INVALID),
        ({"sub": 7}, INVALID),
        ({"exp": "tomorrow"}, INVALID),
        ({"exp": 1_700_000_000}, EXPIRED),
        ({"org": None}, NO_ORGANIZATION),
        ({"org": ""}, NO_ORGANIZATION),
        ({"org": ["acme"]}, NO_ORGANIZATION),
        ({"sub": ""}, NO_ORGANIZATION),
        ({"org": "nowhere"}, UNKNOWN),
        ({"sub": "nobody"}, UNKNOWN),
    ],
    ids=lambda one: str(one) if isinstance(one, dict) else "",
)
@pytest.mark.filterwarnings("ignore:The HMAC key")
async def test_a_bad_token_is_refused(app, claims, message):
    assert_refused(await asked(app, f"Bearer {signed(**claims)}"), message)


async def test_an_unsigned_token_is_refused(app, workplace):
    unsigned = signed(secret="", algorithm="none", org=workplace.id)

    assert_refused(await asked(app, f"Bearer {unsigned}"), INVALID)


@pytest.mark.parametrize("nonsense", ["nonsense", "a.b.c", "Bearer", "\u00e9\u00e9".encode()])
async def test_nonsense_is_refused(app, nonsense):
    value = b"Bearer " + (nonsense if isinstance(nonsense, bytes) else nonsense.encode())

    assert_refused(await asked(app, value), INVALID)


async def test_a_token_whose_signature_was_altered_is_refused(app, workplace):
    head, claims, signature = token("ana", workplace.id).split(".")
    altered = "A" if signature[0] != "A" else "B"

    response = await asked(app, f"Bearer {head}.{claims}.{altered}{signature[1:]}")

    assert_refused(response, INVALID)


async def test_an_agent_of_another_organization_is_not_known_here(app, workplace):
    """R28"""
    await workplace.save(agent("only-here"))

    assert_refused(await asked(app, f"Bearer {token('only-here', 'elsewhere')}"), UNKNOWN)


async def test_what_a_token_says_of_role_and_licences_does_not_count(workplace):
    """R1: the database holds them."""
    await workplace.save(agent("ana", licences=frozenset()))
    boasting = signed(org=workplace.id, role="ADMIN", licences=["AI_ASSIST_PRO"])

    response = await asked(workplace.app, f"Bearer {boasting}")

    assert response.json()["data"]["viewer"] == {"name": "Ana", "role": "MEMBER", "licences": []}


@pytest.mark.parametrize("query", [GENERATE, SWITCH], ids=["generate", "switch"])
async def test_whoever_is_refused_has_changed_nothing(workplace, query):
    await workplace.save(admin("ana"))
    variables = {"id": gid("Conversation", "v1", workplace.id), "enabled": False}
    stale = token("ana", workplace.id, lasts=timedelta(seconds=-5))

    response = await asked(
        workplace.app, f"Bearer {stale}", {"query": query, "variables": variables}
    )

    assert_refused(response, EXPIRED)
    repositories = workplace.app.repositories
    assert (await repositories.organizations.get(workplace.id)).contact_insights_enabled
    assert await repositories.insights.get_many(workplace.id, ["c1"]) == {}


async def test_a_token_lasts_as_long_as_was_said():
    repositories = in_memory()
    await repositories.save(agent("ana"))
    authenticator = Authenticator(SecretTokens(SECRET), repositories.agents)
    now = system_clock()

    lasting = issue_token(SECRET, viewer(), now=now, lasts=timedelta(minutes=1))
    over = issue_token(SECRET, viewer(), now=now - timedelta(hours=1), lasts=timedelta(minutes=59))

    assert await authenticator.viewer(f"Bearer {lasting}") == viewer()
    with pytest.raises(Unauthenticated, match="expired"):
        await authenticator.viewer(f"Bearer {over}")


@pytest.mark.parametrize("name", ["Authorization", "authorization", "AUTHORIZATION"])
def test_the_authorization_of_a_connection_may_be_in_any_case(name):
    assert authorization_in({"other": 1, name: "Bearer x"}) == "Bearer x"


@pytest.mark.parametrize("payload", [None, {}, {"Authorization": 7}, {"token": "Bearer x"}])
def test_a_connection_may_say_nothing_of_who_it_is(payload):
    assert authorization_in(payload) is None


def test_the_kept_secret_stays_the_same_and_is_for_its_owner_alone(tmp_path):
    directory = tmp_path / "data"

    secret = kept_secret(directory)

    assert kept_secret(directory) == secret
    assert len(secret) >= 32
    assert (directory / "auth_secret").stat().st_mode & 0o777 == 0o600
    assert [path.name for path in directory.iterdir()] == ["auth_secret"]


def test_every_data_directory_has_a_secret_of_its_own(tmp_path):
    assert kept_secret(tmp_path / "one") != kept_secret(tmp_path / "other")
