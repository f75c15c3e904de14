"""URLs in the settings. The library that uses a URL also checks it."""

from collections.abc import Callable
from urllib.parse import urlsplit

from api.settings.hosts import host


class BadUrl(ValueError):
    """`str()` gives the reason and holds nothing that may be secret."""


def url_with(*schemes: str, check: Callable[[str], None]) -> Callable[[str], str]:
    """Converts URLs of these schemes. Raises `ValueError` for any other text, and `BadUrl` for a URL that can never
    be used.
    """

    def convert(text: str) -> str:
        scheme, separator, rest = text.partition("://")
        if scheme.lower() not in schemes or not separator or not rest.strip("/"):
            raise ValueError
        try:
            check(
                _with_another_user(text)
            )  # with another user, so that no reason can quote the password
        except ValueError as error:
            raise BadUrl(str(error).rstrip(".")) from error
        try:
            check(text)
        except ValueError as error:
            raise BadUrl(
                "the part before the last @ must be percent-encoded if it contains any of : / ? # [ ] @ %"
            ) from error
        return text

    return convert


def _with_another_user(url: str) -> str:
    scheme, _, rest = url.partition("://")
    user, at, host = rest.rpartition("@")
    if not at:
        return url
    return f"{scheme}://{'user:password' if ':' in user else 'user'}@{host}"


def _check_http(text: str) -> None:
    from httpx2 import URL, InvalidURL  # noqa: PLC0415  most services have no such URL

    parts = urlsplit(text)
    if not text.isprintable() or " " in text:
        raise ValueError("it contains a space")
    if not parts.hostname:
        raise ValueError("it names no host")
    if parts.port == 0:
        raise ValueError("Port out of range 1-65535")
    try:
        host(parts.hostname)
        URL(text)
    except ValueError:
        raise ValueError("its host is not a valid name") from None
    except InvalidURL as error:
        raise ValueError(str(error)) from None
    if parts.query or parts.fragment:
        raise ValueError("it must not have a query or a fragment")


def _check_jwks(text: str) -> None:
    _check_http(text.partition("?")[0])


def _check_redis(text: str) -> None:
    from api.settings.broker_address import (  # noqa: PLC0415 - only a service that uses Redis imports its library
        check_broker_address,
    )

    check_broker_address(text)


_redis_url_of = url_with("redis", "rediss", check=_check_redis)
http_url_of = url_with("http", "https", check=_check_http)
jwks_url_of = url_with("http", "https", check=_check_jwks)


def broadcast_url_of(text: str) -> str:
    return text if text == "memory://" else _redis_url_of(text)
