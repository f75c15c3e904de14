"""Sends requests to a model's server, in the dialect that it accepts."""

from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Any, Protocol

from domain.errors import WriterFailed
from writers.openai.answer import NO_FORM, Unusable
from writers.openai.dialect import Dialect
from writers.openai.failures import failure_of, status_of
from writers.openai.piece import Piece, piece_of, whole_piece_of
from writers.openai.prompt import Prompt
from writers.openai.refusals import is_models_slip, words_of
from writers.openai.stream import STREAM, chunks_in

MAX_ANSWER_TOKENS = 4_000
_REFUSED = {400, 422}


class ChatClient(Protocol):
    """The part of `openai.AsyncOpenAI` that is used."""

    @property
    def chat(self) -> Any: ...

    @property
    def base_url(self) -> Any: ...


class Chat:
    """One model on one server."""

    def __init__(self, client: ChatClient, *, model: str) -> None:
        self._completions = client.chat.completions.with_streaming_response
        self._model = model
        self._dialect = Dialect.of(str(client.base_url))

    async def pieces(
        self, prompt: Prompt, *, fault: str | None, in_words: bool = False
    ) -> AsyncGenerator[Piece, None]:
        """The answer as it arrives; in one piece if the server does not stream.

        Raises `WriterFailed`, or `Unusable` if the server withheld an answer that does not fit the schema. Once an
        answer has begun, the request is not repeated. `in_words` describes the form only in the prompt.
        """
        dialect = self._dialect.in_words() if in_words else self._dialect
        while True:
            try:
                async with self._completions.create(
                    model=self._model,
                    messages=prompt.messages(
                        schema_in_rules=not (self._dialect if in_words else dialect).takes_schema,
                        fault=fault,
                    ),
                    **dialect.parameters(schema=prompt.schema, max_tokens=MAX_ANSWER_TOKENS),
                ) as response:
                    self._dialect = self._dialect if in_words else dialect
                    async for piece in _pieces_in(response):
                        yield piece
            except Exception as error:  # noqa: BLE001 - a broken answer makes the SDK raise anything
                failure, other = _failure_of(error), None
                if isinstance(failure, WriterFailed) and status_of(error) in _REFUSED:
                    other = dialect.after_refusal(words_of(error))
            else:
                return
            # Raised outside the handler: the SDK's error quotes the server and must not reach a log as a cause.
            if other is None:
                raise failure
            dialect = other

    def prefer_words(self) -> None:
        """The model followed the form in words, but not the schema. OpenAI's own hosts enforce the schema, so there
        it was an exception.
        """
        if not self._dialect.sends_store:
            self._dialect = self._dialect.in_words()


def _failure_of(error: Exception) -> WriterFailed | Unusable:
    """The error for a refused request. Some servers, such as Groq, withhold an answer because of its form: then another
    attempt may succeed.
    """
    return Unusable(NO_FORM, has_no_form=True) if is_models_slip(error) else failure_of(error)


async def _pieces_in(response: Any) -> AsyncGenerator[Piece, None]:
    if response.headers.get("content-type", "").strip().lower().startswith(STREAM):
        async with aclosing(chunks_in(response.http_response)) as chunks:
            async for chunk in chunks:
                yield piece_of(chunk)
    else:
        yield whole_piece_of(await response.json())
