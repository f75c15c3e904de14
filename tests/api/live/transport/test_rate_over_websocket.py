"""An agent may ask as often over a WebSocket as over HTTP, and both are counted together."""

from tests.api.serving import serving
from tests.api.sockets import VIEWER, opened
from tests.api.workplace import running_app, working_in


async def test_each_operation_counts_and_one_too_many_ends_alone(database_url):
    url = database_url.replace("/?", "/test_socket_rate?")
    async with (
        running_app(url, agent_requests_per_minute=4) as app,
        working_in(app) as workplace,
        serving(app) as (host, port),
        opened(f"ws://{host}:{port}/graphql", workplace) as socket,
    ):
        await socket.initialise()
        over_http = await workplace.desk("ana").post(VIEWER)
        told = []
        for own in ("1", "2", "3"):
            await socket.subscribe(VIEWER, own)
            told.append(await socket.receive())
            if told[-1]["type"] == "next":
                assert await socket.receive() == {"id": own, "type": "complete"}
        await socket.send({"type": "ping"})
        still_open = await socket.receive()

    assert over_http.status_code == 200
    assert [one["type"] for one in told] == ["next", "next", "error"]
    (error,) = told[-1]["payload"]
    assert error["message"].startswith("You have asked too often. Try again in ")
    assert error["extensions"] == {"code": "TOO_MANY_REQUESTS"}
    assert still_open == {"type": "pong"}


async def test_a_connection_too_many_closes_with_1013_for_its_token_is_good(database_url):
    url = database_url.replace("/?", "/test_socket_rate?")
    async with (
        running_app(url, agent_requests_per_minute=1) as app,
        working_in(app) as workplace,
        serving(app) as (host, port),
        opened(f"ws://{host}:{port}/graphql", workplace) as socket,
        opened(f"ws://{host}:{port}/graphql", workplace) as other,
    ):
        await socket.initialise()
        await other.send({"type": "connection_init", "payload": other.authorization})
        code, reason = await other.closing()

    assert code == 1013
    assert reason.startswith("You have asked too often. Try again in ")
