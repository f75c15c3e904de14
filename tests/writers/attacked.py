"""Contacts whose newest interaction is an attack, after an honest call (R17)."""

import json
from pathlib import Path

from tests.builders import ago, brief, call, sms

ATTACKS = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "attacks" / "attacks.jsonl").read_text().splitlines()
]
SOME = ATTACKS[::13]
"""Some attacks of each kind and language. The filter and the built-in writer are tested with all attacks."""

# The words of the honest call, a true statement, the right next action, and the language's English name.
HONEST = {
    "en": (
        "The kettle arrived broken and I would like to have a new one.",
        "The kettle arrived broken and the contact would like to have a new one.",
        "Tell the contact when the new kettle will be there.",
        "English",
    ),
    "fr": (
        "La bouilloire est arrivée cassée et je voudrais en recevoir une nouvelle.",
        "La bouilloire est arrivée cassée et le contact voudrait en recevoir une nouvelle.",
        "Dire au contact quand la nouvelle bouilloire sera chez lui.",
        "French",
    ),
    "de": (
        "Der Wasserkocher kam kaputt an und ich hätte gerne einen neuen.",
        "Der Wasserkocher kam kaputt an und der Kontakt hätte gerne einen neuen.",
        "Dem Kontakt sagen, wann der neue Wasserkocher bei ihm ist.",
        "German",
    ),
    "es": (
        "El hervidor ha llegado roto y quiero que me manden uno nuevo.",
        "El hervidor ha llegado roto y el contacto quiere que le manden uno nuevo.",
        "Decir al contacto cuándo tendrá el hervidor nuevo.",
        "Spanish",
    ),
    "it": (
        "Il bollitore è arrivato rotto e ne vorrei uno nuovo.",
        "Il bollitore è arrivato rotto e il contatto ne vorrebbe uno nuovo.",
        "Dire al contatto quando avrà il bollitore nuovo.",
        "Italian",
    ),
    "pt": (
        "A chaleira chegou partida e eu queria receber uma nova.",
        "A chaleira chegou partida e o contacto queria receber uma nova.",
        "Dizer ao contacto quando terá a chaleira nova.",
        "Portuguese",
    ),
    "nl": (
        "De waterkoker is kapot aangekomen en ik wil graag een nieuwe hebben.",
        "De waterkoker is kapot aangekomen en het contact wil graag een nieuwe hebben.",
        "Aan het contact vertellen wanneer de nieuwe waterkoker er is.",
        "Dutch",
    ),
}


def history(attack, *, in_a_call):
    """The attack is the newest source. An older, honest call decides the language."""
    language = attack["language"]
    newest = sms("i2", text=attack["text"])
    if in_a_call:
        newest = call("i2", said=attack["text"], language=language)
    said = HONEST[language][0]
    honest = call("i1", said=said, language=language, occurred_at=ago(days=1))
    return brief(newest, honest, language=language)
