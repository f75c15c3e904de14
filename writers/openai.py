"""The writer that asks a model, over the Chat Completions API of OpenAI or of any server that speaks it."""

import asyncio
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, Protocol

from domain.brief import Brief
from domain.draft import DraftPart, DraftPassage, accepted
from domain.errors import WriterFailed
from writers.openai_answer import Unusable, passages_in, text_of
from writers.openai_dialect import Dialect
from writers.openai_failures import failure_of, seconds_to_wait, status_of
from writers.prompt import Prompt, prompt_for

OPENAI_BASE_URL = "https://api.openai.com/v1"
MAX_ANSWER_TOKENS = 4_000
TOKEN_BUDGET = 60_000
CONNECT_SECONDS = 5.0
READ_SECONDS = 30.0
MAX_WAIT_BEFORE_RETRY_SECONDS = 2
_MAX_DIALECTS_TRIED = 3
_NO_KEY = "none"


class ChatClient(Protocol):
    """What is used of `openai.AsyncOpenAI`."""

    @property
    def chat(self) -> Any: ...

    @property
    def base_url(self) -> Any: ...


class OpenAIWriter:
    """`domain.ports.InsightsWriter` over a model.

    `deadline_seconds` is for a whole generation, waiting for one of the `concurrency` places and repairs included.
    `token_budget` bounds the history sent. `tag` gives an unguessable word for each request.
    """

    def __init__(
        self,
        *,
        client: ChatClient,
        model: str,
        deadline_seconds: float,
        concurrency: int = 4,
        redact_contact_details: bool = False,
        token_budget: int = TOKEN_BUDGET,
        tag: Callable[[], str] = lambda: f"history-{secrets.token_hex(8)}",
    ) -> None:
        self._client = client
        self._model = model
        self._deadline_seconds = deadline_seconds
        self._places = asyncio.Semaphore(concurrency)
        self._redact_contact_details = redact_contact_details
        self._token_budget = token_budget
        self._tag = tag
        self._dialect = Dialect.of(str(client.base_url))

    @property
    def name(self) -> str:
        return self._model

    async def write(self, brief: Brief) -> AsyncIterator[DraftPassage]:
        """The passages that the domain accepts; raises `WriterFailed` when no statement is left after one repair."""
        try:
            async with asyncio.timeout(self._deadline_seconds), self._places:
                passages = await self._passages(brief)
        except TimeoutError as error:
            raise WriterFailed("the model took too long") from error
        for passage in passages:
            yield passage

    async def _passages(self, brief: Brief) -> list[DraftPassage]:
        prompt = prompt_for(
            brief,
            tag=self._tag(),
            token_budget=self._token_budget,
            redact_contact_details=self._redact_contact_details,
        )
        try:
            return await self._usable(prompt, brief, fault=None)
        except Unusable as first:
            if not first.can_be_repaired:
                raise WriterFailed(first.reason) from None
            try:
                return await self._usable(prompt, brief, fault=first.reason)
            except Unusable as second:
                raise WriterFailed(second.reason) from None

    async def _usable(
        self, prompt: Prompt, brief: Brief, *, fault: str | None
    ) -> list[DraftPassage]:
        answer = text_of(await self._completion(prompt, fault=fault))
        passages = [
            p for p in passages_in(answer, prompt.aliases) if accepted(p, brief) is not None
        ]
        if not any(passage.part is DraftPart.STATEMENT for passage in passages):
            raise Unusable("no statement passed the checks of language, sources and facts")
        return passages

    async def _completion(self, prompt: Prompt, *, fault: str | None) -> object:
        for _ in range(_MAX_DIALECTS_TRIED):
            dialect = self._dialect
            try:
                return await self._client.chat.completions.create(
                    model=self._model,
                    messages=prompt.messages(with_schema=not dialect.takes_schema, fault=fault),
                    **dialect.parameters(schema=prompt.schema, max_tokens=MAX_ANSWER_TOKENS),
                )
            except Exception as error:  # noqa: BLE001 - a broken answer makes the SDK raise anything
                other = (
                    dialect.after_refusal(str(error).lower())
                    if status_of(error) in {400, 422}
                    else None
                )
                failure = failure_of(error)
            # Outside the handler: the SDK's error quotes the server, and must not reach a log as a cause.
            if other is None:
                raise failure
            self._dialect = other
        raise failure


@asynccontextmanager
async def open_openai_writer(
    *,
    api_key: str | None,
    base_url: str | None,
    model: str,
    deadline_seconds: float,
    concurrency: int = 4,
    redact_contact_details: bool = False,
) -> AsyncIterator[OpenAIWriter]:
    """One client for the process, closed at the end. A server of one's own (`base_url`) may need no key.

    Nothing but these arguments decides where the history goes: no proxy or address from the environment, no redirect.
    """
    import openai  # noqa: PLC0415 - takes seconds and 50 MB: only whoever asks a model pays for it

    timeout = openai.Timeout(min(READ_SECONDS, deadline_seconds), connect=CONNECT_SECONDS)
    http_client = openai.DefaultAsyncHttpxClient(
        follow_redirects=False,
        trust_env=False,
        timeout=timeout,
        event_hooks={"response": [_leave_long_waits_to_the_agent]},
    )
    client = openai.AsyncOpenAI(
        api_key=api_key or _NO_KEY,
        base_url=base_url or OPENAI_BASE_URL,
        timeout=timeout,
        max_retries=1,
        http_client=http_client,
    )
    async with client:
        yield OpenAIWriter(
            client=client,
            model=model,
            deadline_seconds=deadline_seconds,
            concurrency=concurrency,
            redact_contact_details=redact_contact_details,
        )


async def _leave_long_waits_to_the_agent(response: Any) -> None:
    """The SDK sits a `Retry-After` of up to two minutes out; an agent is better told to come back (R20)."""
    wait = seconds_to_wait(response.headers)
    if wait is not None and wait > MAX_WAIT_BEFORE_RETRY_SECONDS:
        response.headers["x-should-retry"] = "false"
