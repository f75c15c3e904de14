"""Insights from a source in a language that the product has no words of."""

from dataclasses import replace

from domain.computing import Computing
from domain.metering import Meter
from domain.services.composition import Composition
from tests.builders import ago, brief, call, reference, sms
from tests.domain.services.test_composition import REQUEST
from tests.fakes.clock import FixedClock, FixedTimer
from tests.judging import LANGUAGES
from writers.extractive.writer import ExtractiveWriter
from writers.words import Words

POLISH = "Dzień dobry, technik miał przyjść rano i nikt się nie pojawił. Kiedy ktoś przyjedzie?"


async def test_the_built_in_writer_shows_no_word_of_it_and_says_which_language_it_is():
    """R33, R37"""
    about = brief(
        sms("i2", text=POLISH, occurred_at=ago(hours=1)),
        call(
            "i1",
            said="My kettle broke on Monday and I want my money back, please.",
            occurred_at=ago(days=2),
        ),
    )
    composed = Composition(
        writers=[ExtractiveWriter()],
        wording=Words(),
        languages=LANGUAGES,
        clock=FixedClock(),
        deadline_seconds=30,
        computing=Computing(),
    )

    findings = await composed.compose(
        replace(REQUEST, brief=about, references=(reference("i2"), reference("i1"))),
        tell=lambda _: None,
        meter=Meter(FixedTimer()),
    )

    shown = " ".join([*(one.text for one in findings.statements), findings.next_action.text])
    assert "technik" not in shown
    assert "(in Polish)" in shown
    assert findings.next_action.text.startswith("Read the latest interaction before going on")
