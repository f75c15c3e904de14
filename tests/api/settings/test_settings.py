"""Each setting in the contract: its default, its valid values, and the refusal of a bad one."""

from pathlib import Path

import pytest

from api.settings.environment import DEFAULT_MODEL, BadSetting, Profile, Settings, read_settings

SECRET = "a-secret-that-only-the-tests-know-of"
MONGODB = {"MONGODB_URL": "mongodb://db.example/insights", "AUTH_SECRET": SECRET}


def refusal(**environment):
    with pytest.raises(BadSetting) as caught:
        read_settings(environment)
    return str(caught.value)


def test_with_nothing_set_everything_has_the_default_of_the_contract():
    assert read_settings({}) == Settings(
        host="127.0.0.1",
        port=8000,
        data_dir=Path(".data"),
        mongodb_url=None,
        mongodb_driver="motor",
        broadcast_url="memory://",
        workers=1,
        auth_secret=None,
        openai_api_key=None,
        openai_base_url=None,
        insights_model=DEFAULT_MODEL,
        insights_deadline_seconds=60,
        insights_token_budget=60_000,
        falls_back_to_extractive=False,
        profile=Profile.DEVELOPMENT,
        allowed_origins=(),
    )


@pytest.mark.parametrize(
    ("name", "said", "field", "value"),
    [
        ("HOST", "0.0.0.0", "host", "0.0.0.0"),  # noqa: S104  said, not listened on
        ("PORT", "0", "port", 0),
        ("PORT", "65535", "port", 65_535),
        ("DATA_DIR", "/var/lib/insights", "data_dir", Path("/var/lib/insights")),
        ("MONGODB_DRIVER", "pymongo", "mongodb_driver", "pymongo"),
        ("EXECUTION", "plain", "compiles", False),
        ("BROADCAST_URL", "redis://:pass@broker:6379/1", "broadcast_url", None),
        ("BROADCAST_URL", "rediss://broker", "broadcast_url", None),
        ("AUTH_SECRET", "s" * 32, "auth_secret", None),
        ("AUTH_SECRET", "é" * 16, "auth_secret", None),
        ("ERASURE_KEY", "s" * 32, "erasure_key", None),
        ("OPENAI_API_KEY", "sk-1", "openai_api_key", None),
        ("OPENAI_BASE_URL", "http://127.0.0.1:8080/v1", "openai_base_url", None),
        ("INSIGHTS_MODEL", "small", "insights_model", "small"),
        ("INSIGHTS_TOKEN_BUDGET", "2000", "insights_token_budget", 2_000),
        ("INSIGHTS_DEADLINE_SECONDS", "1", "insights_deadline_seconds", 1.0),
        ("INSIGHTS_DEADLINE_SECONDS", "2.5", "insights_deadline_seconds", 2.5),
        ("INSIGHTS_DEADLINE_SECONDS", "600", "insights_deadline_seconds", 600.0),
        ("INSIGHTS_FALLBACK", "extractive", "falls_back_to_extractive", True),
        ("INSIGHTS_REDACT", "contacts", "redacts_contact_details", True),
        ("PROFILE", "production", "profile", Profile.PRODUCTION),
        (
            "ALLOWED_ORIGINS",
            " https://App.example , http://localhost:3000/,",
            "allowed_origins",
            ("https://app.example", "http://localhost:3000"),
        ),
        ("EMBED_ORIGINS", "https://Desk.example/", "embed_origins", ("https://desk.example",)),
        ("EMBED_ORIGINS", "http://[::1]:3000", "embed_origins", ("http://[::1]:3000",)),
        ("IMAGE_ORIGINS", "https://Cdn.example/", "image_origins", ("https://cdn.example",)),
    ],
)
def test_a_setting_is_taken_as_it_is_said(name, said, field, value):
    expected = Settings(**{field: said if value is None else value})

    assert read_settings({name: said}) == expected


@pytest.mark.parametrize(
    ("name", "said", "expected"),
    [
        ("PORT", "65536", "a port from 0 to 65535"),
        ("PORT", "-1", "a port from 0 to 65535"),
        ("PORT", "http", "a port from 0 to 65535"),
        ("PORT", "8_000", "a port from 0 to 65535"),
        ("PORT", "٨٠", "a port from 0 to 65535"),
        ("MONGODB_DRIVER", "Motor", "motor or pymongo"),
        ("EXECUTION", "fast", "compiled or plain"),
        ("WORKERS", "0", "a whole number from 1 to 64"),
        ("WORKERS", "65", "a whole number from 1 to 64"),
        ("WORKERS", "two", "a whole number from 1 to 64"),
        ("INSIGHTS_TOKEN_BUDGET", "1999", "a whole number from 2000 to 1000000"),
        ("INSIGHTS_TOKEN_BUDGET", "1000001", "a whole number from 2000 to 1000000"),
        ("INSIGHTS_DEADLINE_SECONDS", "0.5", "a number of seconds from 1 to 600"),
        ("INSIGHTS_DEADLINE_SECONDS", "601", "a number of seconds from 1 to 600"),
        ("INSIGHTS_DEADLINE_SECONDS", "nan", "a number of seconds from 1 to 600"),
        ("INSIGHTS_DEADLINE_SECONDS", "a minute", "a number of seconds from 1 to 600"),
        ("INSIGHTS_FALLBACK", "openai", "extractive, or not set"),
        ("INSIGHTS_REDACT", "cards", "contacts, or not set"),
        ("PROFILE", "staging", "development or production"),
        ("INSIGHTS_DEADLINE_SECONDS", "1_0", "a number of seconds from 1 to 600"),
        ("INSIGHTS_DEADLINE_SECONDS", "٦٠", "a number of seconds from 1 to 600"),
        ("INSIGHTS_MODEL", "a\nmodel", "one line of at most 1000 characters"),
        ("DATA_DIR", "data\nhere", "one line of at most 1000 characters"),
        (
            *("IMAGE_ORIGINS", "http://pictures.example"),
            "origins such as https://pictures.example, separated by commas",
        ),
        *(
            (name, said, f"origins such as https://{of}.example, separated by commas")
            for name, of in (
                *(("ALLOWED_ORIGINS", "app"), ("EMBED_ORIGINS", "desk")),
                ("IMAGE_ORIGINS", "pictures"),
            )
            for said in (
                "*",
                "null",
                "app.example",
                "https://",
                "https://app.example/page",
                "https://app.example?a=b",
                "https://[app",
                ",",
                "ftp://app.example",
                "https://app.example, *",
                "https://app.example;script-src",
                "https://app example",
                "https://*.example.com",
            )
        ),
    ],
)
def test_a_bad_setting_is_named_with_what_it_should_be(name, said, expected):
    assert refusal(**{name: said}) == f"{name} must be {expected}, and {said!r} is not."


@pytest.mark.parametrize(
    ("name", "said", "expected"),
    [
        ("MONGODB_URL", "postgres://root:hunter2@db", "a URL beginning with mongodb://"),
        ("MONGODB_URL", "mongodb://", "a URL beginning with mongodb://"),
        (
            "BROADCAST_URL",
            "amqp://root:hunter2@broker",
            "memory:// or a URL beginning with redis://",
        ),
        ("BROADCAST_URL", "memory", "memory:// or a URL beginning with redis://"),
        ("OPENAI_BASE_URL", "ftp://root:hunter2@models", "a URL beginning with http"),
        ("OPENAI_BASE_URL", "http:/v1", "a URL beginning with http"),
    ],
)
def test_a_bad_url_is_named_and_not_shown_for_it_may_hold_a_password(name, said, expected):
    secret = {"AUTH_SECRET": SECRET} if name == "MONGODB_URL" else {}

    message = refusal(**{name: said}, **secret)

    assert message == f"{name} must be {expected}; it is set to something else."


@pytest.mark.parametrize("name", ["ALLOWED_ORIGINS", "ALLOWED_HOSTS", "HOST", "PORT"])
@pytest.mark.parametrize("said", ["https://ana:hunter2@app.example", "https://hunter2@app.example"])
def test_a_value_that_names_a_user_is_not_shown(name, said):
    message = refusal(**{name: said})

    assert message.startswith(f"{name} must be ")
    assert message.endswith("; it is set to something else.")
    assert "hunter2" not in message


@pytest.mark.parametrize("name", ["PORT", "WORKERS", "PROFILE", "ALLOWED_ORIGINS", "HOST"])
def test_of_a_long_value_the_beginning_is_shown(name):
    assert refusal(**{name: "9" * 100_000}).endswith(f", and '{'9' * 60}...' is not.")


@pytest.mark.parametrize(
    "name",
    ["DATA_DIR", "HOST", "AUTH_SECRET", "AUTH_AUDIENCE", "INSIGHTS_MODEL", "OPENAI_API_KEY"],
)
def test_what_is_no_text_in_the_locales_encoding_is_named(name):
    """Python represents bytes that are not valid text as halves of surrogate pairs."""
    provider = {"AUTH_JWKS_URL": "https://login.example"} if name == "AUTH_AUDIENCE" else {}

    assert refusal(**{name: "d\udcc3ta" * 9}, **provider) == (
        f"{name} is not text in the locale's encoding; set LANG=C.UTF-8."
    )


@pytest.mark.parametrize("name", ["AUTH_SECRET", "PORT", "MONGODB_URL", "WORKERS", "PROFILE"])
@pytest.mark.parametrize("nothing", ["", "  "])
def test_an_empty_setting_counts_as_one_that_is_not_set(name, nothing):
    assert read_settings({name: nothing}) == read_settings({})


@pytest.mark.parametrize("secret", ["s" * 31, "é" * 15])
def test_a_short_secret_is_refused_and_not_shown(secret):
    assert refusal(AUTH_SECRET=secret) == "AUTH_SECRET must be at least 32 bytes long."


def test_a_real_database_without_a_secret_is_a_refusal_to_start():
    message = refusal(MONGODB_URL="mongodb://db.example")

    assert message == (
        "AUTH_SECRET is missing: with MONGODB_URL set, the key that signs tokens must be given. "
        "Set it to 32 random bytes or more."
    )


def test_what_signs_nothing_needs_no_secret():
    settings = read_settings({"MONGODB_URL": "mongodb://db.example"}, needs_secret=False)

    assert settings.mongodb_url == "mongodb://db.example"


@pytest.mark.parametrize("said", ["10.0.0.1", "10.0.0.0/8, ::1", "*", ""])
def test_the_proxies_that_are_believed_are_addresses_networks_or_any(said):
    assert read_settings({"FORWARDED_ALLOW_IPS": said}) == Settings()


@pytest.mark.parametrize("said", ["foo", "10.0.0.1, proxy", "10.0.0.1/8", "10.0.0.1,"])
def test_a_proxy_that_would_be_passed_over_is_refused(said):
    assert refusal(FORWARDED_ALLOW_IPS=said) == (
        "FORWARDED_ALLOW_IPS must be IP addresses or networks, separated by commas, or *, "
        f"and {said!r} is not."
    )


def test_a_real_database_makes_it_production():
    settings = read_settings(MONGODB)

    assert settings.profile is Profile.PRODUCTION
    assert settings.mongodb_url == MONGODB["MONGODB_URL"]
    assert not settings.is_embedded


def test_a_real_database_may_be_a_developers():
    assert read_settings(MONGODB | {"PROFILE": "development"}).profile is Profile.DEVELOPMENT


def test_several_workers_need_a_broker_that_all_share():
    assert refusal(WORKERS="2") == (
        "WORKERS above 1 needs a broker that all processes share: set BROADCAST_URL to redis://..."
    )
    assert read_settings({"WORKERS": "64", "BROADCAST_URL": "redis://broker"}).workers == 64


@pytest.mark.parametrize(
    ("said", "has_model"),
    [
        ({}, False),
        ({"INSIGHTS_MODEL": "small"}, False),
        ({"OPENAI_API_KEY": "sk-1"}, True),
        ({"OPENAI_BASE_URL": "http://127.0.0.1:8080/v1"}, True),
    ],
)
def test_a_model_writes_where_a_key_or_an_address_is_given(said, has_model):
    assert read_settings(said).has_model is has_model


def test_what_it_is_not_concerned_with_is_ignored():
    assert read_settings({"PATH": "/bin", "port": "1", "SECANTUS_AUTH": "true"}) == Settings()


def test_secrets_do_not_print_themselves():
    settings = read_settings(
        {
            "MONGODB_URL": "mongodb://root:hunter2@db",
            "BROADCAST_URL": "redis://root:hunter2@broker",
            "OPENAI_BASE_URL": "https://root:hunter2@models",
            "OPENAI_API_KEY": "sk-hunter2",
            "AUTH_SECRET": f"hunter2-{SECRET}",
        }
    )

    assert "hunter2" not in repr(settings)
