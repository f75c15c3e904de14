"""German words around a command to a machine (R17)."""

from domain.languages.parts.addressing import AddressingWords

ADDRESSING = AddressingWords(
    begins="bitte|jetzt|nun|sofort|und",
    joins="und|dann",
    into="zur|in der|in die|in deiner|in ihrer|als",
    out_of="aus",
    previous="vorherigen?|bisherigen?|vorigen?|obigen?|fruheren?",
    written_above="was oben",
    assistants="assistent",
    our="der|die|das|deine|deiner|ihre|ihrer|dieser",
    that="dass|den satz|der|die|das",
    hails="achtung|hallo|liebe|lieber|liebes",
    notes="hinweis|nachricht|anweisung|achtung|wichtig|vermerk|notiz|eintrag",
    to="fur|an|zur|zum",
    whoever="wer|alle,? die|den(?:jenigen)?,? der|jeden?,? der",
    who_reads="liest|lesen",
    since="wenn du|falls du|als",
    models="modell",
    articles="die|den|das|der|eine|ein|einer",
    asking="bitte|unbedingt|zwingend",
    own="meine[nrs]?|unsere[nrs]?",
    me="mir|uns|mich",
    is_only="ist nur",
    in_a_language="in|ins|auf",
    only_you="du",
    records="akten?|protokoll|unterlagen|system|zusammenfassung|auswertung|mitschrift|bericht|kundenakte",
    next_message="(?:nachste|folgende|kommende)[nrs]? (?:nachricht(?:en)?|sms|texte?n?|zeilen?)|"
    "was (?:ich gleich|jetzt|nun|gleich) (?:schicke|schreibe|kommt|folgt)",
    inputs=r"programm|software|roboter|bot|maschinen?|computer|assistent\w*|ki|befehl|einstellung|"
    "wortwortlich|wortlich|wort fur wort",
    writes_only=r"nur (?:ausgeben|schreiben|notieren)|(?:schreib\w*|notier\w*) (?:nur|ausschliesslich|bloss)|"
    "ausschliesslich (?:ausgeben|schreiben)",
    reasons="mein|ich|weil|da",
    listeners="(?:programm|software|system|ding|gerat|maschine|roboter|computer|app|teil),? (?:das|die|der|"
    r"welche[srn]?)(?: \w+){0,3}? (?:mithor|hor|zuhor|lies|mitlies|aufzeichn|aufnimm|mitschreib|transkribier|"
    r"auswerte|verarbeite|zusammenfass)\w*",
    writes_up=r"zusammenschreib\w*|zusammenfass\w*|aufschreib\w*|mitschreib\w*|niederschreib\w*|"
    r"protokollier\w*|transkribier\w*|(?:protokoll|bericht|notiz\w*|zusammenfassung) (?:schreib|mach|erstell|"
    r"verfass)\w*",
    notes_down="festhalten|notieren|aufschreiben|vermerken|schreiben|reinschreiben|hineinschreiben|erwahnen|"
    "weglassen|eintragen|angeben|notiert|schreibt|vermerkt|halten",
)
