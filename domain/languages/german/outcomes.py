"""German words that show how a matter ended."""

from domain.languages.parts.outcomes import OutcomeWords

OUTCOMES = OutcomeWords(
    called_off=r"(?:muss|müssen|braucht?|brauchen|sollen?)(?: \w+){0,3} nicht(?! (?:warten|lange))"
    r"|dagegen entschieden|doch (?:nicht|kein\w*|lieber nicht)|stornier\w*|abgesagt|absagen"
    r"|sage\w* .{0,40}\bab|nicht mehr (?:nötig"
    r"|notwendig|gebraucht|brauche\w*)|brauch\w+ .{0,40}\bnicht mehr|hat sich erledigt|vergessen sie"
    r"|anders überlegt|kein\w* \w+ mehr,? danke|verzicht\w+",
    everything=r"alles|das ganze|hat sich erledigt",
    amiss=r"(?:nicht|nie|noch nichts?|immer noch nichts?) (?:\w+ )?(?:angekommen|gekommen|da|erhalten|bekommen"
    r"|geliefert)|immer noch (?:nicht|kein\w*|nichts)|niemand (?:\w+ )?(?:da|gekommen|gemeldet)"
    r"|warte\w* (?:\w+ )?(?:immer noch|noch immer|seit|noch)|(?:geht|funktioniert|läuft"
    r"|startet)(?: \w+){0,2} nicht(?: mehr)?|nicht(?: mehr)? (?:funktioniert|geht|läuft)|kaputt\w*|defekt\w*"
    r"|beschädigt\w*|nichts (?:\w+ )?(?:passiert|gekommen|angekommen|geschehen)|(?:kam|passierte"
    r"|geschah) nichts|tropft|leckt|undicht|ausgefallen|fehl(?:t|en)|dringend|eilt|unmöglich"
    r"|falsche[nrs]? \w+"
    r"|doppelt abgebucht|beschwer\w+|reklam\w+",
    done=r"geschickt|gesendet|versendet|versandt|verschickt|(?:ist|sind) (?:\w+ ){0,3}raus|rausgegangen|"
    r"(?:funktioniert|geht"
    r"|läuft)(?:en)? (?:jetzt )?wieder|(?:wurde|wurden|worden|ist|sind) (?:\w+ ){0,3}(?:ausgestellt"
    r"|gemacht|bezahlt|gutgeschrieben|storniert|geändert|repariert|ersetzt|gelöst|gebucht|entsperrt"
    r"|freigeschaltet|behoben|fertig)|anbei|im anhang|beigefügt"
    r"|überwiesen|erstattet|geliefert|abgeschickt|erledigt|hier (?:ist|sind|kommt|kommen) (?:die|der|das|ihre?)",
    seen_to=r"(?:habe|haben) (?:ich|wir) (?:\w+ ){0,5}(?:erledigt|geändert|storniert|korrigiert|"
    r"freigeschaltet|umgestellt|eingetragen|gelöscht|gesetzt)|(?:ich|wir) haben? (?:\w+ ){0,5}(?:erledigt|"
    r"geändert|storniert|korrigiert|freigeschaltet|umgestellt|eingetragen|gelöscht|gesetzt)|ist (?:jetzt |"
    r"schon )?(?:eingetragen|geändert|storniert|erledigt)",
    arranged=r"termin|bestätigt|reserviert|gebucht|notiert|eingetragen|verschoben|vorgemerkt|erinnerung",
    depends=r"wenn|falls|sofern|außer",
    keeping=r"(?:heb|leg)\w* .{0,40}\b(?:auf|zurück)|halte .{0,40}\bfrei",
    paying=r"erstatt\w*|gutschr\w*|überweis\w*|rückzahl\w*|geld|konto",
    received=r"(?:läuft|geht|funktioniert|klappt)(?:en)? (?:jetzt|wieder)|"
    r"angekommen|gekommen|abgeholt|(?:war|waren) da|erhalten|bekommen|eingetroffen|(?:ist|sind) da|geholt"
    r"|(?:war|waren) (?:\w+ ){0,3}(?:bei (?:ihnen|dir|euch|uns|mir))",
    writing=r"nachricht|sms|e-?mail|mail|schreib\w*|bescheid|bestätig\w*|melde",
    cancelling="stornier abgesagt absagen",
)
