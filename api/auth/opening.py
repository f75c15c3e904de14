"""Opens the check of tokens that the settings name."""

from contextlib import AsyncExitStack

from api.auth.authenticator import kept_secret
from api.auth.key_set import KeySet
from api.auth.tokens import ProviderTokens, SecretTokens, Tokens
from api.settings.environment import Settings


def secret_of(settings: Settings) -> str:
    """The secret for tokens and for messages between processes. If none is set, it is kept in the data directory."""
    return settings.auth_secret or kept_secret(settings.data_dir)


async def open_tokens(settings: Settings, stack: AsyncExitStack) -> Tokens:
    """The service starts even if the provider does not answer: its keys are fetched again when a token needs them."""
    if settings.auth_jwks_url is None:
        return SecretTokens(secret_of(settings))
    keys = KeySet(settings.auth_jwks_url, authorities=settings.authorities)
    stack.push_async_callback(keys.close)
    await keys.fetch()
    return ProviderTokens(
        keys,
        issuer=settings.auth_issuer,
        audience=settings.auth_audience,
        algorithms=settings.auth_algorithms,
    )
