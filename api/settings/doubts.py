"""Settings that can be used but that an operator probably did not mean. The log names them at start."""

import sys
from collections.abc import Iterator, Mapping

from api.settings.environment import Settings

_FOR_A_MODEL = ("INSIGHTS_MODEL", "INSIGHTS_FALLBACK", "INSIGHTS_TOKEN_BUDGET", "INSIGHTS_REDACT")
_FIRST_SAFE_FOR_PYMONGO = (3, 12)


def doubts(
    settings: Settings,
    environment: Mapping[str, str],
    *,
    python: tuple[int, ...] = sys.version_info[:2],
) -> Iterator[str]:
    """Yields one line for each doubt."""
    idle = [name for name in _FOR_A_MODEL if environment.get(name, "").strip()]
    if idle and not settings.has_model:
        yield (
            "neither OPENAI_API_KEY nor OPENAI_BASE_URL is set: the built-in writer writes "
            f"and ignores {', '.join(idle)}"
        )
    if settings.mongodb_driver == "pymongo" and python < _FIRST_SAFE_FOR_PYMONGO:
        yield (
            "MONGODB_DRIVER is pymongo, and this is Python 3.11: after MongoDB has hung, PyMongo's own client "
            "may not answer until a restart; set MONGODB_DRIVER to motor, or use Python 3.12 or later"
        )
