"""Traces as a collector gets them: the steps and their times, but no words of contacts or agents."""

import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

from api.operating import tracing
from api.settings.environment import BadSetting, Settings, read_settings
from tests.api.workplace import running_app, working_in
from tests.builders import SAID

CALLER = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"


class Collector:
    """Remembers what it receives."""

    def __init__(self):
        self.bodies = []
        self.url = None

    def spans(self):
        """The spans by name, in the order in which they ended."""
        found = []
        for body in self.bodies:
            request = ExportTraceServiceRequest.FromString(body)
            for resource in request.resource_spans:
                for scope in resource.scope_spans:
                    found += scope.spans
        return {span.name: span for span in sorted(found, key=lambda one: one.end_time_unix_nano)}


@contextmanager
def collecting():
    collector = Collector()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["content-length"]))
            assert self.path == "/v1/traces"
            collector.bodies.append(body)
            self.send_response(200)
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    collector.url = f"http://127.0.0.1:{server.server_address[1]}/"
    try:
        yield collector
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def attributes(span):
    return {one.key: getattr(one.value, one.value.WhichOneof("value")) for one in span.attributes}


@pytest.fixture
def collector():
    with collecting() as collector:
        yield collector


async def test_a_generation_is_traced_under_its_request(database_url, collector):
    url = database_url.replace("/?", "/test_traced?")
    async with (
        running_app(url, traces_endpoint=collector.url) as app,
        working_in(app) as workplace,
    ):
        ana = workplace.desk()
        ana.http.headers["traceparent"] = CALLER
        await ana.generate()

    spans = collector.spans()
    assert list(spans) == ["generation", "operation generateInsights", "POST /graphql"]
    generation, operation, request = spans.values()
    assert request.trace_id.hex() == CALLER.split("-")[1]
    assert request.parent_span_id.hex() == CALLER.split("-")[2]
    assert operation.parent_span_id == request.span_id
    assert generation.parent_span_id == operation.span_id
    assert attributes(request)["http.response.status_code"] == 200
    assert attributes(operation) == {"outcome": "ok"}
    said = attributes(generation)
    assert said.pop("seconds") >= 0
    assert said == {
        "organization": workplace.id,
        "agent": "ana",
        "contact": "c1",
        "conversation": "v1",
        "writer": "extractive",
        "outcome": "REPLACED",
    }


async def test_nothing_that_was_said_and_no_fault_is_traced(database_url, collector):
    url = database_url.replace("/?", "/test_traced?")
    async with (
        running_app(url, traces_endpoint=collector.url) as app,
        working_in(app) as workplace,
    ):
        ana = workplace.desk()
        await ana.generate()
        await ana.insights()
        app.view._services.contacts._contacts = None
        await ana.errors(
            "query Secret($id: ID!) { contact(id: $id) { name } }", id=ana.id("Contact", "c1")
        )

    spans = collector.spans()
    assert attributes(spans["operation contact"]) == {"outcome": "errors"}
    sent = b"".join(collector.bodies)
    words = (
        SAID,
        "parcel",
        "Marie",
        "Bearer",
        "Secret",
        "NoneType",
        ana.http.headers["authorization"],
    )
    assert [word for word in words if word.encode() in sent] == []


async def test_without_a_collector_nothing_is_traced(database_url):
    url = database_url.replace("/?", "/test_traced?")
    async with running_app(url), tracing.tracing(None):
        assert tracing._tracer is None


def test_traces_that_nothing_can_send_are_a_refusal_to_start(monkeypatch):
    monkeypatch.setattr(tracing, "find_spec", lambda _: None)
    settings = read_settings({"OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:4318"})

    with pytest.raises(BadSetting, match=r"pip install 'contact-insights\[tracing\]'"):
        tracing.check_tracing(settings)
    tracing.check_tracing(Settings())


@pytest.mark.parametrize(
    ("name", "said", "reason"),
    [
        ("OTEL_BSP_MAX_QUEUE_SIZE", "-1", "max_queue_size must be a positive integer"),
        ("OTEL_SPAN_ATTRIBUTE_COUNT_LIMIT", "-1", "OTEL_SPAN_ATTRIBUTE_COUNT_LIMIT must be"),
    ],
)
def test_a_variable_that_the_library_cannot_use_is_a_refusal_to_start(
    monkeypatch, name, said, reason
):
    monkeypatch.setenv(name, said)

    with pytest.raises(BadSetting, match=f"One of the OTEL_ variables cannot be used: {reason}"):
        tracing.check_tracing(Settings(traces_endpoint="http://127.0.0.1:9"))
