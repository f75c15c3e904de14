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
    notes="bericht|nota",
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
    inputs="programma(?:'s)?|software|robots?|machines?|computer|assistent|ai|commando(?:'s)?|"
    "opdracht(?:en)?|instellingen|instelling|letterlijk|woord voor woord",
    writes_only="(?:alleen|enkel|uitsluitend) (?:schrijven|noteren|weergeven)|"
    "schrijf (?:alleen|enkel|uitsluitend)",
)
