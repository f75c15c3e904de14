"""German words by which a sentence says that somebody did something."""

from domain.languages.parts.claims import ClaimWords

CLAIMS = ClaimWords(
    asked=(
        r"\w*frag\w*|wissen|ob|m[öo]cht\w*|will|wollt?\w*|brauch\w*|bitt\w*|bat|w[üu]nsch\w*|"
        r"ben[öo]tig\w*|verlang\w*|hofft?\w*|sucht?|erkundig\w*|interess\w*|anfrage\w*|"
        r"hätt\w* gern\w*|schlägt|vorgeschlagen|bietet|angeboten"
    ),
    promised=(
        r"versproch\w*|verspricht|zugesag\w*|sagt\w* .{0,60}\bzu|zusag\w*|zugesichert|"
        r"bestätig\w*|garantier\w*|vereinbar\w*"
    ),
    completed=(
        r"(?:hat|haben|hatten?|habe|ist|sind|waren?|wurden?|worden)"
        r"\b[^.;]{0,80}?\b(?:\w*ge\w{2,}(?:t|en)|(?:\w{2,4}|zurück)?(?:ver|be|er|ent|"
        r"zer)\w{3,}(?:t|en)|\w+iert)"
    ),
    told=(
        r"versproch\w*|zugesag\w*|zugesichert|gesagt|erklär\w*|erwähnt|angeboten|"
        r"vorgeschlagen|geplant|vereinbart|gebucht|reserviert|entschieden|gehofft|gewünscht|"
        r"gewollt|beschwert|gebeten|gemeint|gehen|geben|gern|gestern|bekommen|enthalten|"
        r"beraten|genannt|gegen|gerade|genau|gesamt\w*|gelten|gehört|gemein\w*|bereit\w*|"
        r"berechnet|bezüglich"
    ),
    reported=(
        r"gefragt|gemeldet|geschrieben|geantwortet|bestätigt|berichtet|mitgeteilt|angekündigt|"
        r"informiert|beschrieben|gewarnt|erinnert|festgestellt|behauptet|bemerkt"
    ),
    clause=r"dass|ob|wann|wie|was|wo|welche\w*|wer|warum|nach|um|über",
    done=(
        r"repariert|geliefert|gelöst|behoben|erledigt|fertig|geschickt|verschickt|überwiesen|"
        r"erstattet|bezahlt|storniert|geändert|ersetzt|abgeholt|mitgenommen|raus\w*|"
        r"abgeschlossen|montiert|geholt|korrigiert|ausgestellt"
    ),
    to_come=(
        r"wird|werden|werde|muss|müssen|soll|sollen|schuldet|schulden|noch|versproch\w*|"
        r"verspricht|steht aus|ausstehend|plant|zu \w+en"
    ),
    denied=(
        r"nicht|kein\w*|nie|niemals|nichts|niemand|ablehn\w*|abgelehnt|lehnt\w*|"
        r"verweiger\w*|weigert\w*|nein|unmöglich"
    ),
    lacking=(
        r"kaputt\w*|defekt\w*|fehl\w*|ausgefallen|gegen|statt|leider|problem\w*|falsch\w*|"
        r"nur|erst|vergessen|verpasst|geschlossen|tropft|undicht|storn\w*|abgesagt|doch|"
        r"kaum|noch"
    ),
    grave=(
        r"droh\w*|angedroht|verklag\w*|klage|anwält\w*|anwalt\w*|gericht\w*|polizei|betrug\w*|"
        r"betrüg\w*|gelogen|lügt?|lügner\w*|beleidig\w*|unverschämt\w*|illegal\w*|diebstahl|"
        r"gestohlen|aggressiv\w*|wütend\w*|geschrien|verärgert\w*"
    ),
    by=r"durch|(?<=wird )von|(?<=werden )von|(?<=wurde )von|(?<=wurden )von",
    checks=(
        r"prüf\w*|wart\w*|abwart\w*|erinner\w*|\w*frag\w*|nachfass\w*|seh\w*|schau\w*|ob|"
        r"kontrollier\w*|klär\w*|\w*haken"
    ),
)
