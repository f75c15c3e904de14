"""What each server that speaks Chat Completions takes: found out by asking once, then remembered."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

_OPENAI_DOMAIN = "openai.com"
_ABOUT_SCHEMA = ("response_format", "json_schema", "structured", "schema", "grammar")
_ABOUT_TOKENS = ("max_tokens", "max_completion_tokens")


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """`tokens_parameter`: OpenAI's reasoning models take only the newer name, Ollama documents only the older."""

    takes_schema: bool = True
    tokens_parameter: str = "max_tokens"
    sends_store: bool = False

    @classmethod
    def of(cls, base_url: str) -> "Dialect":
        """`store=False` goes to OpenAI's own hosts only: elsewhere it means nothing and may be refused."""
        host = urlsplit(base_url).hostname or ""
        if host == _OPENAI_DOMAIN or host.endswith(f".{_OPENAI_DOMAIN}"):
            return cls(tokens_parameter="max_completion_tokens", sends_store=True)
        return cls()

    def parameters(self, *, schema: Mapping[str, object], max_tokens: int) -> dict[str, object]:
        chosen: dict[str, object] = {self.tokens_parameter: max_tokens}
        if self.sends_store:
            chosen["store"] = False
        if self.takes_schema:
            form = {"name": "insights", "strict": True, "schema": schema}
            chosen["response_format"] = {"type": "json_schema", "json_schema": form}
        return chosen

    def after_refusal(self, message: str) -> "Dialect | None":
        """The dialect to try after a 400 or 422 with this message; `None` when it names nothing we can leave out."""
        if any(name in message for name in _ABOUT_TOKENS):
            other = {"max_tokens": "max_completion_tokens", "max_completion_tokens": "max_tokens"}
            return replace(self, tokens_parameter=other[self.tokens_parameter])
        if self.takes_schema and any(name in message for name in _ABOUT_SCHEMA):
            return replace(self, takes_schema=False)
        return None
