"""Hosts, origins and proxies in the settings."""

from ipaddress import ip_network
from string import ascii_lowercase, digits
from urllib.parse import urlsplit

_IN_HOST_NAMES = frozenset(ascii_lowercase + digits + "-._")


def origins(text: str) -> tuple[str, ...]:
    """As a browser writes them: in small letters, without a path."""
    named = tuple(one.strip().rstrip("/").lower() for one in text.split(",") if one.strip())
    for origin in named:
        parts = urlsplit(origin)
        if parts.scheme not in ("http", "https") or origin != f"{parts.scheme}://{parts.netloc}":
            raise ValueError
        if not parts.hostname or "@" in parts.netloc or parts.port == 0:
            raise ValueError
    return named


def proxies(text: str) -> str:
    """Whose `X-Forwarded-For` uvicorn believes: it reads the variable itself, and passes over what it cannot use."""
    for one in text.split(","):
        if one.strip() != "*":
            ip_network(one.strip())
    return text


def hosts(text: str) -> tuple[str, ...]:
    """The names that `Host` headers may hold; `*` stands for any."""
    named = tuple(one.strip().lower() for one in text.split(",") if one.strip())
    for host in named:
        name = host.removeprefix("*.")
        is_too_wide = name != host and "." not in name.strip(".")  # `*.com` is anybody's
        if host != "*" and (is_too_wide or not (name and set(name) <= _IN_HOST_NAMES)):
            raise ValueError
    return named
