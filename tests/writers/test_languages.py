"""Distinguishing the languages of the world."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.judging import LANGUAGES

SAID = {
    "en": "The parcel was left with a neighbour on the second floor.",
    "fr": "Le colis a été déposé chez un voisin du deuxième étage.",
    "de": "Das Paket wurde bei einem Nachbarn im zweiten Stock abgegeben.",
    "es": "Dejaron el paquete en casa de un vecino del segundo piso.",
    "it": "Il pacco è stato lasciato a un vicino del secondo piano.",
    "pt": "Deixaram o pacote em casa de um vizinho do segundo andar.",
    "nl": "Het pakket is afgegeven bij een buurman op de tweede verdieping.",
    "pl": "Paczkę zostawiono u sąsiada na drugim piętrze.",
    "sv": "Paketet lämnades hos en granne på andra våningen.",
    "ro": "Coletul a fost lăsat la un vecin de la etajul doi.",
    "ca": "Van deixar el paquet a casa d'un veí del segon pis.",
    "hu": "A csomagot egy második emeleti szomszédnál hagyták.",
    "vi": "Gói hàng được gửi cho người hàng xóm ở tầng hai.",
    "lt": "Siunta palikta pas kaimyną antrame namo aukšte.",
}


@pytest.mark.parametrize("language", SAID)
def test_a_text_is_in_its_own_language_and_in_no_other(language):
    """R37"""
    assert [other for other in SAID if LANGUAGES.is_in(SAID[language], other)] == [language]


@pytest.mark.parametrize("tag", ["pt-BR", "PT", "pt_PT"])
def test_the_region_of_a_tag_does_not_matter(tag):
    """R15"""
    assert LANGUAGES.is_in(SAID["pt"], tag) is True


@pytest.mark.parametrize("tag", ["no", "nb", "nb-NO"])
def test_a_language_with_several_codes_is_known_by_each(tag):
    """R37"""
    assert LANGUAGES.is_in("Pakken ble levert til en nabo i andre etasje.", tag) is True


def test_nothing_is_said_of_a_language_that_is_not_known():
    """R37"""
    assert LANGUAGES.is_in(SAID["en"], "tlh") is None


def test_threads_that_ask_at_once_hear_what_one_hears():
    """R37"""
    asked = [(text, language) for text in SAID.values() for language in SAID] * 5
    alone = [LANGUAGES.is_in(*one) for one in asked]

    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(lambda one: LANGUAGES.is_in(*one), asked)) == alone


def test_a_service_that_asks_nothing_loads_nothing():
    """Loading the statistics takes a second and a hundred megabytes."""
    asked = "import sys; from writers.languages import Languages; Languages(); print('numpy' in sys.modules)"

    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)

    assert told.stdout.strip() == "False"


@pytest.mark.parametrize("at_once", [True, False])
def test_the_statistics_are_loaded_at_the_start_if_they_will_be_needed(at_once):
    """R37"""
    asked = f"""
import asyncio, sys
from writers.languages import open_languages

async def main():
    async with open_languages(at_once={at_once}):
        pass

asyncio.run(main())
print("numpy" in sys.modules)
"""
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)

    assert told.stdout.strip() == str(at_once)
