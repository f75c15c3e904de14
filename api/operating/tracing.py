"""Traces over OTLP if an operator names a collector: requests, operations and generations, without any words of
contacts.
"""

import asyncio
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import AbstractContextManager, asynccontextmanager, contextmanager, suppress
from datetime import datetime, timedelta
from importlib.util import find_spec
from threading import Thread
from typing import Any

from api.settings.environment import BadSetting, Settings

EXPORT_SECONDS = 2
CLOSE_SECONDS = 3
_SERVICE = "contact-insights"

_tracer: Any = None
"""`None` if tracing is off. Then each place costs only this check."""


def check_tracing(settings: Settings) -> None:
    """Raises `BadSetting` if tracing is on but no trace could be sent to any collector.

    The library reads its other variables itself when it is set up.
    """
    if settings.traces_endpoint is None:
        return
    if find_spec("opentelemetry") is None:
        raise BadSetting(
            "OTEL_EXPORTER_OTLP_ENDPOINT is set, but the package that sends traces is not installed: "
            "pip install 'contact-insights[tracing]'."
        )
    try:
        _provider(settings.traces_endpoint).shutdown()
    except ValueError as error:
        raise BadSetting(f"One of the OTEL_ variables cannot be used: {error}.") from error


@asynccontextmanager
async def tracing(endpoint: str | None) -> AsyncIterator[None]:
    """Sends spans to the collector while the block runs. A collector that does not answer delays nothing."""
    global _tracer  # noqa: PLW0603  one for each process, as in the library
    if endpoint is None:
        yield
        return
    provider = await asyncio.to_thread(_provider, f"{endpoint.rstrip('/')}/v1/traces")
    _tracer = provider.get_tracer(_SERVICE)
    try:
        yield
    finally:
        _tracer = None
        await _close(provider)


async def _close(provider: Any) -> None:
    """Closes in a daemon thread, so that the service can end: a collector that sends its answer bit by bit meets no
    deadline.
    """
    loop, closed = asyncio.get_running_loop(), asyncio.Event()

    def close() -> None:
        provider.shutdown()
        with suppress(RuntimeError):  # the loop has ended in the meantime
            loop.call_soon_threadsafe(closed.set)

    Thread(target=close, name="close-tracing", daemon=True).start()
    with suppress(TimeoutError):
        async with asyncio.timeout(CLOSE_SECONDS):
            await closed.wait()


def is_tracing() -> bool:
    """Check this before you make a span: without tracing there are none."""
    return _tracer is not None


@contextmanager
def request_span(name: str, headers: Mapping[str, str]) -> Iterator[Any]:
    """The request's span. Its parent is the caller's span if `traceparent` names one."""
    from opentelemetry.trace import SpanKind  # noqa: PLC0415  installed only for tracing
    from opentelemetry.trace.propagation.tracecontext import (  # noqa: PLC0415
        TraceContextTextMapPropagator,
    )

    caller = TraceContextTextMapPropagator().extract(headers)
    with _started(name, context=caller, kind=SpanKind.SERVER) as span:
        yield span


def operation_span() -> AbstractContextManager[Any]:
    """The caller names the span when it knows the operation."""
    return _started("operation")


def trace_past(name: str, began: datetime, seconds: float, attributes: Mapping[str, Any]) -> None:
    """A span of something that has already ended."""
    if _tracer is None:
        return
    span = _tracer.start_span(name, start_time=_nanoseconds(began), attributes=attributes)
    span.end(end_time=_nanoseconds(began + timedelta(seconds=seconds)))


@contextmanager
def _started(name: str, **options: Any) -> Iterator[Any]:
    """A span without the messages of exceptions, which may quote what contacts said."""
    with _tracer.start_as_current_span(
        name, record_exception=False, set_status_on_exception=False, **options
    ) as span:
        yield span


def _provider(endpoint: str) -> Any:
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import (  # noqa: PLC0415
        OTLPSpanExporter,
    )
    from opentelemetry.sdk.resources import Resource  # noqa: PLC0415
    from opentelemetry.sdk.trace import TracerProvider  # noqa: PLC0415
    from opentelemetry.sdk.trace.export import BatchSpanProcessor  # noqa: PLC0415

    provider = TracerProvider(
        resource=Resource.create({"service.name": _SERVICE}), shutdown_on_exit=False
    )
    exporter = OTLPSpanExporter(endpoint=endpoint, timeout=EXPORT_SECONDS)
    provider.add_span_processor(BatchSpanProcessor(exporter))
    return provider


def _nanoseconds(moment: datetime) -> int:
    return int(moment.timestamp() * 1_000) * 1_000_000
