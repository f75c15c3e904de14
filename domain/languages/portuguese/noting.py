"""Portuguese: words about what should stand in a record."""

from domain.languages.parts.noting import NotingWords

NOTING = NotingWords(
    notes_that=r"(?:anot\w+|regist\w+|tom\w+ nota(?: de)?|escrev\w+|aponte\w*|ponha\w*) que",
    hearsay=r"(?:colega|responsavel|chefe|alguem)(?: \w+){0,2}? (?:me (?:disse|prometeu|garantiu|confirmou)|"
    "(?:disse|prometeu|garantiu|confirmou|ofereceu)(?:-me|-nos)?)|(?:disseram|prometeram|garantiram|"
    "confirmaram|informaram)-me|me (?:disseram|prometeram|garantiram|informaram)|ouvi dizer|ouvi que|"
    "pelos vistos|ao que parece|parece que",
    next_steps="(?:proxim[oa]s?|seguintes?) (?:passos?|ac(?:ao|oes)|etapas?)|(?:passo|acao|etapa) seguinte|"
    "a fazer",
    displays="pontos? (?:principais|principal|chave|importantes)|ficha|seu ecra|vosso ecra|historico (?:do|"
    "deste) cliente",
    demands="dev(?:e|em|era)|tem (?:de|que)|ha que|que o primeiro|que seja",
    sees_next=r"proxim[oa] (?:colega|agente|operador\w*) (?:que )?(?:veja|leia|abra|ve|le)",
    granted="devo (?:mais )?nada|deve (?:mais )?nada|devem-me|nada a pagar|isent[oa]|gratis|direito a|"
    "verificad[oa]|perdoad[oa]",
    mine="meu|minha|mim|noss[oa]|nos|eu",
)
