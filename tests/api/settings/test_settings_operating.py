"""The settings of an operator: which tokens are accepted, how often agents may generate, and what is kept."""

import pytest

from api.settings.environment import BadSetting, Settings, read_settings
from api.settings.values import OPENTELEMETRY_FILES
from domain.quota import GenerationLimits
from tests.own_authority import own_authority

JWKS = {"AUTH_JWKS_URL": "https://login.example/keys"}


@pytest.mark.parametrize(
    ("name", "said", "field", "value"),
    [
        ("AGENT_GENERATIONS_PER_MINUTE", "0", "agent_generations_per_minute", 0),
        ("ORGANIZATION_GENERATIONS_PER_MONTH", "5000", "organization_generations_per_month", 5000),
        ("RECORDS_DAYS", "30", "records_days", 30),
        ("AGENT_REQUESTS_PER_MINUTE", "1200", "agent_requests_per_minute", 1200),
        ("ADDRESS_REQUESTS_PER_MINUTE", "6000", "address_requests_per_minute", 6000),
        ("AUTH_JWKS_URL", "https://login.example/keys", "auth_jwks_url", None),
    ],
)
def test_what_an_operator_says_is_taken_as_it_is_said(name, said, field, value):
    assert read_settings({name: said}) == Settings(**{field: said if value is None else value})


@pytest.mark.parametrize(
    ("name", "said", "expected"),
    [
        ("AGENT_GENERATIONS_PER_MINUTE", "-1", "a whole number up to 1000000; 0 means no limit"),
        (
            "AGENT_GENERATIONS_PER_MINUTE",
            "1000001",
            "a whole number up to 1000000; 0 means no limit",
        ),
        (
            "ORGANIZATION_GENERATIONS_PER_MONTH",
            "0",
            "a whole number from 1 to 1000000000, or not set",
        ),
        ("AGENT_REQUESTS_PER_MINUTE", "0", "a whole number from 1 to 1000000000, or not set"),
        ("ADDRESS_REQUESTS_PER_MINUTE", "many", "a whole number from 1 to 1000000000, or not set"),
        (
            "ADDRESS_REQUESTS_PER_MINUTE",
            "1000000001",
            "a whole number from 1 to 1000000000, or not set",
        ),
        ("RECORDS_DAYS", "0", "a number of days from 1 to 36500"),
        ("RECORDS_DAYS", "36501", "a number of days from 1 to 36500"),
    ],
)
def test_what_an_operator_cannot_mean_is_named(name, said, expected):
    with pytest.raises(BadSetting) as refused:
        read_settings({name: said})

    assert str(refused.value) == f"{name} must be {expected}, and {said!r} is not."


@pytest.mark.parametrize(
    ("said", "per_agent"),
    [
        ({}, 600),
        ({"OPENAI_API_KEY": "sk"}, 20),
        ({"OPENAI_BASE_URL": "http://127.0.0.1:8080/v1"}, 20),
        ({"AGENT_GENERATIONS_PER_MINUTE": "7"}, 7),
        ({"OPENAI_API_KEY": "sk", "AGENT_GENERATIONS_PER_MINUTE": "0"}, None),
    ],
)
def test_an_agent_is_limited_the_more_where_a_model_is_paid(said, per_agent):
    limits = GenerationLimits(per_agent_and_minute=per_agent)

    assert read_settings(said).generation_limits == limits


def test_a_provider_takes_the_place_of_the_secret():
    said = JWKS | {
        "MONGODB_URL": "mongodb://db.example/insights",
        "AUTH_ISSUER": "https://login.example/",
        "AUTH_AUDIENCE": "contact-insights",
        "AUTH_ALGORITHMS": "ES256, EdDSA",
    }

    settings = read_settings(said)

    assert not settings.issues_tokens
    assert settings.auth_issuer == "https://login.example/"
    assert settings.auth_audience == "contact-insights"
    assert settings.auth_algorithms == ("ES256", "EdDSA")


@pytest.mark.parametrize("said", ["none", "HS256", "RS256,HS256", ",", "rs256"])
def test_an_algorithm_that_needs_a_secret_is_refused(said):
    """Everybody can read a provider's keys."""
    with pytest.raises(BadSetting, match="AUTH_ALGORITHMS must be among RS256, "):
        read_settings(JWKS | {"AUTH_ALGORITHMS": said})


@pytest.mark.parametrize("name", ["AUTH_JWKS_URL", "OTEL_EXPORTER_OTLP_ENDPOINT"])
def test_an_address_may_hold_a_password_and_is_not_shown(name):
    with pytest.raises(BadSetting) as refused:
        read_settings({name: "ldap://root:hunter2@login"})

    expected = f"{name} must be a URL beginning with http; it is set to something else."
    assert str(refused.value) == expected
    assert "hunter2" not in repr(read_settings({name: "https://root:hunter2@login.example/"}))


@pytest.mark.parametrize("name", ["AUTH_ISSUER", "AUTH_AUDIENCE"])
@pytest.mark.parametrize("said", ["a\nb", "a\x01b", "n" * 1_001])
def test_what_no_token_could_name_is_refused(name, said):
    with pytest.raises(BadSetting, match=f"{name} must be one line of at most 1000 characters"):
        read_settings(JWKS | {name: said})


@pytest.mark.parametrize("name", ["AUTH_ISSUER", "AUTH_AUDIENCE", "AUTH_ALGORITHMS"])
def test_what_is_said_of_a_providers_tokens_needs_the_provider(name):
    with pytest.raises(BadSetting, match=f"{name} is for an identity provider's tokens"):
        read_settings({name: "RS256"})


def test_an_own_authority_is_a_file_of_certificates(tmp_path):
    _, authority = own_authority(tmp_path)
    nothing = tmp_path / "nothing.pem"
    nothing.write_text("-----")

    assert read_settings({"SSL_CERT_FILE": str(authority)}).authorities == authority
    for said in (nothing, tmp_path / "missing.pem", tmp_path):
        with pytest.raises(BadSetting, match="SSL_CERT_FILE must be a file with certificates"):
            read_settings({"SSL_CERT_FILE": str(said)})


@pytest.mark.parametrize("name", OPENTELEMETRY_FILES)
def test_a_file_of_the_collectors_is_one_that_can_be_read(tmp_path, name):
    (tmp_path / "file").touch()
    endpoint = {"OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:4318"}

    read_settings(endpoint | {name: str(tmp_path / "file")})
    read_settings({name: str(tmp_path / "missing")})
    for said in (tmp_path / "missing", tmp_path):
        with pytest.raises(BadSetting, match=f"{name} must be a file that can be read"):
            read_settings(endpoint | {name: str(said)})
