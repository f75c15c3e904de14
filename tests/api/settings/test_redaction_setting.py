"""What the operator wants masked before a model gets it (R17)."""

from uuid import uuid4

import pytest

from api.settings.environment import read_settings
from tests.api.workplace import running_app, working_in
from tests.builders import call
from tests.writers.openai.fake_server import draft, fake_openai, passage

SAID = (
    "The kettle arrived broken. My card is 4111 1111 1111 1111, my account DE89 3704 0044 0532 0130 00. "
    "Call +33 6 11 22 33 44 or write to marie@mail.example please."
)
PAYMENT_MASKED = SAID.replace("4111 1111 1111 1111", "[card number]").replace(
    "DE89 3704 0044 0532 0130 00", "[account number]"
)
ALL_MASKED = PAYMENT_MASKED.replace("+33 6 11 22 33 44", "[PHONE]").replace(
    "marie@mail.example", "[EMAIL]"
)


@pytest.mark.parametrize(
    ("environment", "sent"),
    [({}, PAYMENT_MASKED), ({"INSIGHTS_REDACT": "contacts"}, ALL_MASKED)],
    ids=["not set", "contacts"],
)
async def test_what_leaves_for_a_model_is_what_the_setting_says(database_url, environment, sent):
    url = database_url.replace("/?", f"/test_{uuid4().hex}?")
    said = read_settings(environment)
    async with fake_openai() as fake:
        fake.will_answer(draft(passage("The kettle arrived broken.", "s1")))
        settings = {
            "openai_base_url": fake.url,
            "redacts_contact_details": said.redacts_contact_details,
        }
        async with running_app(url, **settings) as app, working_in(app) as workplace:
            await workplace.save(call("i1", said=SAID))
            generated = await workplace.desk("ana").generate()

        turns = [one["turns"] for one in fake.requests[0].history["interactions"]]
        assert generated["__typename"] == "GenerateInsightsSuccess"
        assert turns == [[{"speaker": "contact", "text": sent}]]
