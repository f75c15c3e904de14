"""Spanish: words about what should stand in a record."""

from domain.languages.parts.noting import NotingWords

NOTING = NotingWords(
    notes_that=r"(?:anot[ea]\w*|apunt[ea]\w*|tom[ea]n? nota(?: de)?|escrib\w+|pong\w+|registr[ea]\w*|"
    r"hag\w+ constar|deje constancia(?: de)?) que",
    hearsay=r"(?:companer\w+|colega|encargad\w+|jef\w+|alguien)(?: \w+){0,2}? (?:me|nos) (?:dijo|prometio|"
    "aseguro|confirmo|garantizo|ofrecio|ha dicho|ha prometido|concedio)|me (?:dijeron|prometieron|aseguraron|"
    "confirmaron|han dicho|han prometido|informaron)|he oido (?:que|decir)|por lo visto|segun parece|"
    "dicen que",
    next_steps="(?:siguientes?|proxim[oa]s?) (?:pasos?|acci(?:on|ones)|gestion(?:es)?)|(?:paso|"
    "accion) (?:siguiente|a seguir)|por hacer",
    displays="puntos? (?:principal|clave|importante)(?:s|es)?|ficha|su pantalla|historial (?:del|"
    "de este) cliente",
    demands=r"deben?|debera|tiene que|tienen que|hay que|ha de|que (?:el|la) primer\w?|que (?:sea|ponga|diga)",
    sees_next=r"(?:proxim[oa]|siguiente) (?:compañer\w+|companer\w+|agente|operador\w*|"
    "colega) (?:que )?(?:vea|lea|abra|ve|lee)",
    granted=r"debo nada|debe nada|me deben|nada que pagar|exent[oa]|gratis|derecho a|verificad[oa]|condonad\w+",
    mine="mi|mio|mia|nuestr[oa]|nosotros|mi parte",
)
