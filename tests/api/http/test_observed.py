"""Each request has an id: in its answer, in the log, and in a masked error."""

import logging
import re

from tests.client import gid

CONTACT = "query ($id: ID!) { contact(id: $id) { name } }"


async def test_each_answer_names_its_request(app):
    async with app.http() as http:
        ids = [(await http.get(path)).headers["x-request-id"] for path in ("/healthz", "/nothing")]

    assert all(re.fullmatch("[0-9a-f]{32}", one) for one in ids)
    assert len(set(ids)) == 2


async def test_a_client_does_not_choose_the_id(app):
    async with app.http() as http:
        response = await http.get("/healthz", headers={"x-request-id": "mine"})

    assert response.headers.get_list("x-request-id") != ["mine"]


async def test_a_masked_error_names_the_request_that_is_in_the_log(app, ana, caplog):
    contacts = app.view._services.contacts
    contacts._contacts, kept = None, contacts._contacts
    try:
        with caplog.at_level(logging.ERROR):
            response = await ana.post(CONTACT, {"id": ana.id("Contact", "c1")})
    finally:
        contacts._contacts = kept

    request = response.headers["x-request-id"]
    assert response.json()["errors"][0]["extensions"] == {"code": "INTERNAL", "id": request}
    assert caplog.messages == [f"fault {request}"]
    assert gid("Contact", "c1") not in caplog.text
