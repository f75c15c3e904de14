"""Finds out what each Chat Completions server accepts, by trying once, and remembers it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlsplit

_OPENAI_DOMAIN = "openai.com"
_OLDER, _NEWER = "max_tokens", "max_completion_tokens"
_ROOM_FOR_THOUGHTS = 4
LOW_TEMPERATURE = 0.2
"""Set because local servers use 0.7 or more by default, at which small models invent."""
_BOUNDS = ("minItems", "maxItems")
_FORM = "response_format"
_ABOUT_TOKENS = (_OLDER, _NEWER)
_ABOUT_TEMPERATURE = ("temperature",)
_ABOUT_BOUNDS = tuple(name.lower() for name in _BOUNDS)
_ABOUT_SCHEMA = (_FORM, "json_schema", "structured", "schema", "grammar")
_ABOUT_USAGE = ("stream_options", "include_usage")
_ABOUT_STREAM = ("stream",)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """`tokens_names` holds the remaining names for the limit of an answer. The first one is sent; if none remains, no
    limit is sent. OpenAI's reasoning models accept only the newer name, and Ollama documents only the older. Under
    the newer name hidden thoughts count too, so the limit is `_ROOM_FOR_THOUGHTS` times as high.

    `takes_bounds` means that the schema limits the length of lists. `takes_temperature` is false for OpenAI's
    reasoning models, which refuse any temperature but their own.
    """

    takes_schema: bool = True
    takes_bounds: bool = True
    takes_temperature: bool = True
    tokens_names: tuple[str, ...] = (_OLDER, _NEWER)
    sends_store: bool = False
    streams: bool = True
    tells_usage: bool = True

    @classmethod
    def of(cls, base_url: str) -> "Dialect":
        """Sends `store=False` only to OpenAI's own hosts. Elsewhere it means nothing and may be refused."""
        host = urlsplit(base_url).hostname or ""
        if host == _OPENAI_DOMAIN or host.endswith(f".{_OPENAI_DOMAIN}"):
            return cls(tokens_names=(_NEWER, _OLDER), sends_store=True)
        return cls()

    def parameters(self, *, schema: Mapping[str, object], max_tokens: int) -> dict[str, object]:
        chosen: dict[str, object] = {"stream": self.streams}
        if self.streams and self.tells_usage:
            chosen["stream_options"] = {"include_usage": True}
        if self.tokens_names:
            name = self.tokens_names[0]
            chosen[name] = max_tokens * (_ROOM_FOR_THOUGHTS if name == _NEWER else 1)
        if self.takes_temperature:
            chosen["temperature"] = LOW_TEMPERATURE
        if self.sends_store:
            chosen["store"] = False
        if self.takes_schema:
            schema = schema if self.takes_bounds else _without_bounds(schema)
            form = {"name": "insights", "strict": True, "schema": schema}
            chosen[_FORM] = {"type": "json_schema", "json_schema": form}
        return chosen

    def in_words(self) -> "Dialect":
        """Puts the schema only into the prompt: for a server that accepts a schema but does not follow it."""
        return replace(self, takes_schema=False)

    def after_refusal(self, message: str) -> "Dialect | None":
        """The dialect to try after a 400 or 422 with this message. `None` if the message names nothing that can be
        omitted. Each dialect omits one thing more, so that trying ends.
        """

        def is_about(names: tuple[str, ...]) -> bool:
            return any(name in message for name in names)

        if self.tokens_names and is_about(_ABOUT_TOKENS):
            return replace(self, tokens_names=self.tokens_names[1:])
        if self.takes_temperature and is_about(_ABOUT_TEMPERATURE):
            return replace(self, takes_temperature=False)
        if self.takes_schema and self.takes_bounds and is_about(_ABOUT_BOUNDS):
            return replace(self, takes_bounds=False)
        if self.takes_schema and is_about(_ABOUT_SCHEMA):
            may_be_bounds = self.takes_bounds and _FORM not in message
            return replace(
                self,
                takes_bounds=self.takes_bounds and not may_be_bounds,
                takes_schema=may_be_bounds,
            )
        if self.streams and self.tells_usage and is_about(_ABOUT_USAGE):
            return replace(self, tells_usage=False)
        if self.streams and is_about(_ABOUT_STREAM):
            return replace(self, streams=False)
        return None


def _without_bounds(schema: object) -> Any:
    if isinstance(schema, Mapping):
        return {name: _without_bounds(one) for name, one in schema.items() if name not in _BOUNDS}
    return [_without_bounds(one) for one in schema] if isinstance(schema, list) else schema
