"""Reads the settings from the environment, once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from api.settings.credentials import CREDENTIALS
from api.settings.hosts import host, hosts, origins, picture_origins, proxies
from api.settings.persisted import EXPECTED, persisted_documents
from api.settings.twilio_accounts import NO_TWILIO, TwilioSettings, twilio_settings
from api.settings.urls import BadUrl, broadcast_url_of, http_url_of, jwks_url_of, url_with
from api.settings.values import (
    ABOVE_ZERO,
    ONE_LINE,
    OPENTELEMETRY_FILES,
    PUBLIC_KEY_ALGORITHMS,
    algorithms,
    authorities,
    directory,
    is_text,
    key,
    one_of,
    readable,
    seconds,
    shown,
    within,
)
from domain.quota import GenerationLimits

T = TypeVar("T")

MIN_SECRET_BYTES = 32
ALGORITHMS = ("RS256", "ES256")
"""The algorithms for a provider's tokens if the operator names none."""
DEFAULT_MODEL = "gpt-6-luna"
AGENT_GENERATIONS_PER_MINUTE = 20
"""More than an agent asks for by hand."""
AGENT_GENERATIONS_WITHOUT_MODEL = 600
"""Higher, because the built-in writer takes only milliseconds."""


class Profile(StrEnum):
    """Developers also get the explorer, introspection and suggestions."""

    DEVELOPMENT = "development"
    PRODUCTION = "production"


class BadSetting(Exception):
    """A setting that cannot be used. `str()` names it and says what it should be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    host: str = "127.0.0.1"
    port: int = 8000
    data_dir: Path = Path(".data")
    mongodb_url: str | None = field(default=None, repr=False)
    mongodb_driver: str = "motor"
    broadcast_url: str = field(default="memory://", repr=False)
    workers: int = 1
    auth_secret: str | None = field(default=None, repr=False)
    erasure_key: str | None = field(default=None, repr=False)
    auth_jwks_url: str | None = field(default=None, repr=False)
    auth_issuer: str | None = None
    auth_audience: str | None = None
    auth_algorithms: tuple[str, ...] = ALGORITHMS
    openai_api_key: str | None = field(default=None, repr=False)
    openai_base_url: str | None = field(default=None, repr=False)
    authorities: Path | None = None
    insights_model: str = DEFAULT_MODEL
    insights_deadline_seconds: float = 60
    insights_token_budget: int = 60_000
    falls_back_to_extractive: bool = False
    redacts_contact_details: bool = False
    agent_generations_per_minute: int | None = None
    organization_generations_per_month: int | None = None
    records_days: int = 400
    traces_endpoint: str | None = field(default=None, repr=False)
    agent_requests_per_minute: int | None = None
    address_requests_per_minute: int | None = None
    compiles: bool = True
    profile: Profile = Profile.DEVELOPMENT
    allowed_origins: tuple[str, ...] = ()
    allowed_hosts: tuple[str, ...] = ()
    embed_origins: tuple[str, ...] = ()
    image_origins: tuple[str, ...] = ()
    persisted_documents: Mapping[str, str] | None = field(default=None, repr=False)
    allows_only_persisted: bool = False
    twilio: TwilioSettings = NO_TWILIO
    aircall_credentials: Mapping[str, str] = field(default_factory=dict, repr=False)

    @property
    def has_shared_broker(self) -> bool:
        """Whether several processes hear each other."""
        return not self.broadcast_url.startswith("memory:")

    @property
    def is_embedded(self) -> bool:
        return self.mongodb_url is None

    @property
    def is_for_developers(self) -> bool:
        return self.profile is Profile.DEVELOPMENT

    @property
    def issues_tokens(self) -> bool:
        """Whether this service signs the tokens itself, without an identity provider."""
        return self.auth_jwks_url is None

    @property
    def has_model(self) -> bool:
        return bool(self.openai_api_key or self.openai_base_url)

    @property
    def generation_limits(self) -> GenerationLimits:
        limit = self.agent_generations_per_minute
        if limit is None:
            limit = (
                AGENT_GENERATIONS_PER_MINUTE if self.has_model else AGENT_GENERATIONS_WITHOUT_MODEL
            )
        return GenerationLimits(
            per_agent_and_minute=limit or None,
            per_organization_and_month=self.organization_generations_per_month,
        )


def read_settings(
    environment: Mapping[str, str],
    *,
    needs_secret: bool = True,
    check_database_url: Callable[[str], None] = lambda _: None,
) -> Settings:
    """Raises `BadSetting`. An empty variable counts as not set.

    `needs_secret` is false for commands that neither sign nor check tokens. `check_database_url` raises `ValueError`
    with the reason why a URL can never be used.
    """
    given = {name: value.strip() for name, value in environment.items() if value.strip()}

    def read(name: str, default: T, convert: Callable[[str], T], expected: str) -> T:
        return _converted(name, given[name], convert, expected) if name in given else default

    mongodb_url = read(
        "MONGODB_URL",
        None,
        url_with("mongodb", "mongodb+srv", check=check_database_url),
        "a URL beginning with mongodb://",
    )
    auth_secret, erasure_key = _secret(given, "AUTH_SECRET"), _secret(given, "ERASURE_KEY")
    jwks_url = read("AUTH_JWKS_URL", None, jwks_url_of, "a URL beginning with http")
    if needs_secret and mongodb_url is not None and auth_secret is None and jwks_url is None:
        raise BadSetting(
            "AUTH_SECRET is missing: with MONGODB_URL set, the key that signs tokens must be given. "
            f"Set it to {MIN_SECRET_BYTES} random bytes or more."
        )
    for name in ("AUTH_ISSUER", "AUTH_AUDIENCE", "AUTH_ALGORITHMS"):
        if name in given and jwks_url is None:
            raise BadSetting(f"{name} is for an identity provider's tokens: set AUTH_JWKS_URL too.")
    workers = read("WORKERS", 1, within(1, 64), "a whole number from 1 to 64")
    broadcast_url = read(
        "BROADCAST_URL", "memory://", broadcast_url_of, "memory:// or a URL beginning with redis://"
    )
    if workers > 1 and broadcast_url.startswith("memory:"):
        raise BadSetting(
            "WORKERS above 1 needs a broker that all processes share: set BROADCAST_URL to redis://..."
        )
    traces_endpoint = read(
        "OTEL_EXPORTER_OTLP_ENDPOINT", None, http_url_of, "a URL beginning with http"
    )
    if traces_endpoint is not None:
        for name in OPENTELEMETRY_FILES:
            read(name, None, readable, "a file that can be read")
    read("FORWARDED_ALLOW_IPS", "", proxies, "IP addresses or networks, separated by commas, or *")
    listed = read("PERSISTED_DOCUMENTS", None, persisted_documents, EXPECTED)
    allowed = read("ALLOWED_DOCUMENTS", "any", one_of("any", "persisted"), "any or persisted")
    if allowed == "persisted" and listed is None:
        raise BadSetting("ALLOWED_DOCUMENTS=persisted needs PERSISTED_DOCUMENTS, which lists them.")
    profile = Profile.DEVELOPMENT if mongodb_url is None else Profile.PRODUCTION
    return Settings(
        host=read(
            "HOST",
            "127.0.0.1",
            host,
            "an address of this machine such as 127.0.0.1 or ::, or its name, without a port",
        ),
        port=read("PORT", 8000, within(0, 65_535), "a port from 0 to 65535"),
        data_dir=read("DATA_DIR", Path(".data"), directory, ONE_LINE[1]),
        mongodb_url=mongodb_url,
        mongodb_driver=read(
            "MONGODB_DRIVER", "motor", one_of("motor", "pymongo"), "motor or pymongo"
        ),
        broadcast_url=broadcast_url,
        workers=workers,
        auth_secret=auth_secret,
        auth_jwks_url=jwks_url,
        erasure_key=erasure_key,
        auth_issuer=read("AUTH_ISSUER", None, *ONE_LINE),
        auth_audience=read("AUTH_AUDIENCE", None, *ONE_LINE),
        auth_algorithms=read(
            "AUTH_ALGORITHMS",
            ALGORITHMS,
            algorithms,
            f"among {', '.join(PUBLIC_KEY_ALGORITHMS)}, separated by commas",
        ),
        openai_api_key=read(
            "OPENAI_API_KEY", None, key, "letters, digits and signs of ASCII, without a space"
        ),
        openai_base_url=read("OPENAI_BASE_URL", None, http_url_of, "a URL beginning with http"),
        authorities=read(
            "SSL_CERT_FILE", None, authorities, "a file with certificates (PEM) that can be read"
        ),
        insights_model=read("INSIGHTS_MODEL", DEFAULT_MODEL, *ONE_LINE),
        insights_token_budget=read(
            "INSIGHTS_TOKEN_BUDGET",
            60_000,
            within(2_000, 1_000_000),
            "a whole number from 2000 to 1000000",
        ),
        insights_deadline_seconds=read(
            "INSIGHTS_DEADLINE_SECONDS", 60.0, seconds, "a number of seconds from 1 to 600"
        ),
        falls_back_to_extractive=read(
            "INSIGHTS_FALLBACK", "", one_of("extractive"), "extractive, or not set"
        )
        == "extractive",
        redacts_contact_details=read(
            "INSIGHTS_REDACT", "", one_of("contacts"), "contacts, or not set"
        )
        == "contacts",
        agent_generations_per_minute=read(
            "AGENT_GENERATIONS_PER_MINUTE",
            None,
            within(0, 1_000_000),
            "a whole number up to 1000000; 0 means no limit",
        ),
        organization_generations_per_month=read(
            "ORGANIZATION_GENERATIONS_PER_MONTH", None, *ABOVE_ZERO
        ),
        agent_requests_per_minute=read("AGENT_REQUESTS_PER_MINUTE", None, *ABOVE_ZERO),
        address_requests_per_minute=read("ADDRESS_REQUESTS_PER_MINUTE", None, *ABOVE_ZERO),
        traces_endpoint=traces_endpoint,
        records_days=read(
            "RECORDS_DAYS", 400, within(1, 36_500), "a number of days from 1 to 36500"
        ),
        compiles=read("EXECUTION", "compiled", one_of("compiled", "plain"), "compiled or plain")
        == "compiled",
        profile=read("PROFILE", profile, Profile, "development or production"),
        allowed_origins=read(
            "ALLOWED_ORIGINS",
            (),
            origins,
            "origins such as https://app.example, separated by commas",
        ),
        allowed_hosts=read(
            "ALLOWED_HOSTS",
            (),
            hosts,
            "names such as insights.example or *.example.com, without a port, separated by commas, or *",
        ),
        embed_origins=read(
            "EMBED_ORIGINS",
            (),
            origins,
            "origins such as https://desk.example, separated by commas",
        ),
        image_origins=read(
            "IMAGE_ORIGINS",
            (),
            picture_origins,
            "origins such as https://pictures.example, separated by commas",
        ),
        persisted_documents=listed,
        allows_only_persisted=allowed == "persisted",
        twilio=twilio_settings(read),
        aircall_credentials=read("AIRCALL_CREDENTIALS", {}, *CREDENTIALS),
    )


def _secret(given: Mapping[str, str], name: str) -> str | None:
    value = _converted(name, given[name], str, "") if name in given else None
    if value is not None and len(value.encode()) < MIN_SECRET_BYTES:
        raise BadSetting(f"{name} must be at least {MIN_SECRET_BYTES} bytes long.")
    return value


def _converted(name: str, value: str, convert: Callable[[str], T], expected: str) -> T:
    if not is_text(value):
        raise BadSetting(f"{name} is not text in the locale's encoding; set LANG=C.UTF-8.")
    try:
        return convert(value)
    except BadUrl as error:
        raise BadSetting(f"{name} cannot be used: {error}.") from error
    except (ValueError, KeyError):
        may_be_shown = not name.endswith(("_URL", "_ENDPOINT", "_KEY"))
        quoted = shown(value) if may_be_shown else None
        ending = "; it is set to something else." if quoted is None else f", and {quoted} is not."
        raise BadSetting(f"{name} must be {expected}{ending}") from None
