"""Reads the refusals of a model's server, whatever their shape. They are never shown."""

import re
from collections.abc import Iterator, Mapping

_MOST_LEAVES = 200
_MOST_CHARACTERS = 2_000
_ECHOES = {"input", "failed_generation", "ctx", "url"}
"""The names under which servers quote the request, or what the model wrote."""
_CODES = {"code", "type", "reason", "status"}

_PAYMENT_REQUIRED = 402
_MAY_BE_ABOUT_MONEY = {400, 403, 429}
_SPENT_CODES = re.compile(
    r"insufficient_(?:user_)?(?:quota|balance|credits?|funds)|billing|payment_required|credits?_exhausted|arrear"
)
_SPENT_WORDS = re.compile(
    r"credit balance is too low|insufficient (?:account )?(?:balance|credits?|funds)|(?:out of|no more) credits"
    r"|billing (?:account|hard limit|is not active|is disabled)|payment required"
)
_MODELS_SLIPS = {"json_validate_failed"}


class StreamError(Exception):
    """The server sent an error instead of a chunk of the stream. `body` holds it."""

    def __init__(self, body: object) -> None:
        super().__init__()
        self.body = body


def words_of(error: Exception) -> str:
    """All of the server's text in lower case. The SDK's own message holds only texts in OpenAI's shape."""
    leaves = (text for _, text in _leaves(getattr(error, "body", None)))
    return " ".join([str(error), *leaves]).lower()


def is_models_slip(error: Exception) -> bool:
    """Whether the model wrote something that does not fit the schema, and the server discarded it (Groq)."""
    return not _MODELS_SLIPS.isdisjoint(_codes(getattr(error, "body", None)))


def is_account_spent(status: int | None, body: object) -> bool:
    """Whether the account has no money left. Then waiting does not help, whatever the status says."""
    if status == _PAYMENT_REQUIRED or any(map(_SPENT_CODES.search, _codes(body))):
        return True
    words = " ".join(text.lower() for _, text in _leaves(body))
    return status in _MAY_BE_ABOUT_MONEY and _SPENT_WORDS.search(words) is not None


def _codes(body: object) -> list[str]:
    return [text.lower() for name, text in _leaves(body) if name in _CODES]


def _leaves(body: object) -> Iterator[tuple[str | None, str]]:
    """The texts in a value, each with its name: in an object, in a list of objects, or a text alone."""
    left: list[tuple[str | None, object]] = [(None, body)]
    for _ in range(_MOST_LEAVES):
        if not left:
            return
        name, value = left.pop(0)
        if isinstance(value, str):
            yield name, value[:_MOST_CHARACTERS]
        elif isinstance(value, Mapping):
            left += [(str(key), one) for key, one in value.items() if key not in _ECHOES]
        elif isinstance(value, list):
            left += [(name, one) for one in value[:_MOST_LEAVES]]
