"""Dutch words around a command to a machine (R17)."""

from domain.languages.parts.addressing import AddressingWords

ADDRESSING = AddressingWords(
    begins="nu|en|moet|jij|alvast",
    joins="en|dan",
    into="in|als|aan",
    out_of="uit",
    previous="voorgaande|vorige|eerdere|bovenstaande",
    written_above="wat hierboven",
    assistants="assistent",
    our="de|je|jouw|uw|deze",
    that="dat",
    hails="opgelet|beste|geachte|hallo",
    notes="bericht|nota|aantekening|notitie",
    to="voor|aan",
    whoever="wie|degene die|iedereen die",
    who_reads="leest|lezen",
    since="als je|als",
    models="model",
    articles="de|het|een",
    asking="graag",
    own="mijn|onze",
    me="mij|me|ons",
    is_only="is (?:alleen|slechts)",
    in_a_language="in(?: het)?",
    records="dossier|verslag|logboek|systeem|samenvatting|notulen",
    next_message="volgende (?:berichten|bericht|sms|tekst|regels?)|wat (?:nu|hierna) (?:volgt|komt)",
    inputs="programma|software|robots?|machines?|computer|assistent|ai|commando|instelling|letterlijk|"
    "woord voor woord",
    writes_only="(?:alleen|enkel|uitsluitend) (?:schrijven|noteren|weergeven)|schrijf (?:alleen|enkel|"
    "uitsluitend)",
    reasons="mijn|ik|want",
    listeners="(?:programma|software|systeem|ding|apparaat|machine|robot|computer|app|tool) (?:dat|die|"
    r"wat)(?: \w+){0,2}? (?:meeluister|luister|lees|leest|opneem|uitwerk|verwerk|transcribeer|samenvat|"
    r"noteer)\w*",
    writes_up=r"(?:verslag\w*|samenvatting|notitie\w*|aantekening\w*|rapport)(?: van)? (?:maakt|schrijft|"
    r"maken|schrijven)|uitwerk\w*|opschrijft|uittypt|samenvat\w*|transcribeert",
    notes_down="zetten|opschrijven|noteren|vermelden|schrijven|opnemen|melden|weglaten|zet|schrijft|noteert",
)
