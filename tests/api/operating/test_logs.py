"""The log has one format for everything, and contains no words of contacts or agents."""

import asyncio
import json
import logging

import pytest

from api.operating.logs import (
    REQUEST_ID,
    JsonFormatter,
    LibraryLines,
    PlainFormatter,
    configure_logs,
)

SECRET = "what the contact said"


def record(message="fault", *arguments, name="api.graphql.masking", error=None, **extra):
    made = logging.LogRecord(name, logging.ERROR, __file__, 1, message, arguments, None)
    made.exc_info = error and (type(error), error, error.__traceback__)
    vars(made).update(extra)
    return made


def raised():
    """An exception with a cause. Both quote a contact's words."""

    def read():
        raise KeyError(SECRET)

    def serve():
        try:
            read()
        except KeyError as cause:
            raise ValueError(f"cannot read {SECRET}") from cause

    with pytest.raises(ValueError, match="cannot read") as caught:
        serve()
    return caught.value


def as_json(made):
    return json.loads(JsonFormatter().format(made))


@pytest.fixture
def request_id():
    before = REQUEST_ID.set("abc")
    yield "abc"
    REQUEST_ID.reset(before)


@pytest.fixture
def loggers():
    """Restores the loggers after the test."""
    named = [logging.getLogger(name) for name in ("", "uvicorn", "uvicorn.error", "api", "domain")]
    before = [(one, one.handlers, one.level, one.propagate) for one in named]
    yield
    for one, handlers, level, propagate in before:
        one.handlers, one.propagate = handlers, propagate
        one.setLevel(level)


def test_in_production_a_line_is_one_json_object():
    line = as_json(record("writer failed: writer=%s", "a-model", writer="a-model", seconds=1.5))

    assert line.pop("time").endswith("+00:00")
    assert line == {
        "level": "ERROR",
        "logger": "api.graphql.masking",
        "message": "writer failed: writer=a-model",
        "writer": "a-model",
        "seconds": 1.5,
    }


def test_a_line_names_the_request_that_it_belongs_to(request_id):
    assert as_json(record())["request"] == request_id
    assert "request=abc" in PlainFormatter().format(record())


async def test_a_request_is_known_in_whatever_it_starts(request_id):
    async def served():
        return as_json(record())["request"]

    assert await asyncio.create_task(served()) == request_id
    assert await asyncio.to_thread(lambda: as_json(record())["request"]) == request_id


@pytest.mark.parametrize("formatter", [JsonFormatter(), PlainFormatter()])
def test_of_an_error_its_kind_and_its_lines_are_told_and_never_its_message(formatter):
    line = formatter.format(record(error=raised()))

    assert SECRET not in line
    assert "ValueError at " in line
    assert "; from KeyError at " in line
    assert "test_logs.py:" in line
    assert "in read" in line


@pytest.mark.parametrize("formatter", [JsonFormatter(), PlainFormatter()])
def test_of_a_task_that_nobody_awaited_only_the_first_line_is_told(formatter):
    """asyncio adds the exception, with all that it quotes."""
    message = f"Task exception was never retrieved\nfuture: <Task exception=ValueError('{SECRET}')>"

    line = formatter.format(record(message, name="asyncio"))

    assert "Task exception was never retrieved" in line
    assert SECRET not in line


@pytest.mark.parametrize("value", ["\ud83d", 10**40, object(), {"a": {1, 2}}])
def test_no_value_is_too_odd_to_be_logged(value):
    assert as_json(record("odd", value=value))["message"] == "odd"


def test_a_chain_of_errors_that_leads_into_itself_is_told_once_and_for_all():
    error = ValueError()
    error.__cause__ = KeyError()
    error.__cause__.__cause__ = error

    assert len(as_json(record(error=error))["error"]) < 2_000


@pytest.mark.parametrize("is_json", [True, False])
def test_everything_goes_to_standard_error_in_one_form(loggers, capsys, is_json):
    configure_logs(as_json=is_json)

    logging.getLogger("uvicorn.error").warning("one")
    logging.getLogger("api.anything").info("two")
    logging.getLogger("httpx2").info("of nobody's concern")

    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 2
    assert [line.startswith("{") for line in lines] == [is_json, is_json]


def test_a_line_of_a_library_is_told_at_once_and_then_with_its_number():
    """Anybody can send invalid HTTP as often as they like."""
    moments = iter([0, 1, 9, 11])
    others = LibraryLines(now=lambda: next(moments))
    made = [record("Invalid HTTP request received.", name="uvicorn.error") for _ in range(4)]

    assert [others.filter(one) for one in made] == [True, False, False, True]
    assert "times" not in as_json(made[0])
    assert as_json(made[3])["times"] == 3


def test_one_line_of_a_library_keeps_no_other_from_being_told():
    others = LibraryLines(now=lambda: 0.0)
    made = [
        record(name="uvicorn.error"),
        record(name="asyncio"),
        record(name="asyncio", error=ValueError()),
        record(name="asyncio", error=KeyError()),
    ]

    assert all(others.filter(one) for one in made)
    assert not any(others.filter(one) for one in made)


def test_the_services_own_lines_are_all_told():
    """The service limits its own lines itself."""
    others = LibraryLines(now=lambda: 0.0)

    assert all(others.filter(record(name="storage.embedded")) for _ in range(3))


def test_requests_that_are_no_http_do_not_fill_the_log(loggers, capsys):
    configure_logs(as_json=True)

    for _ in range(1_000):
        logging.getLogger("uvicorn.error").warning("Invalid HTTP request received.")

    assert len(capsys.readouterr().err.splitlines()) == 1


def test_of_a_start_that_failed_only_the_kind_of_the_error_is_logged():
    text = (
        "Traceback (most recent call last):\n"
        '  File "x.py", line 1, in open\n'
        "KeyError: 'secret'\n\n"
        "The above exception was the direct cause of the following exception:\n\n"
        "Traceback (most recent call last):\n"
        '  File "y.py", line 2, in start\n'
        "domain.errors.StorageUnavailable: mongodb://user:password@db\n"
    )

    said = json.loads(JsonFormatter().format(record(text, name="uvicorn.error")))

    assert said["message"] == "failed to start: domain.errors.StorageUnavailable"
