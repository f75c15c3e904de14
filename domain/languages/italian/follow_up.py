"""Italian words that show what is still to come, when, and that somebody is content."""

from domain.languages.parts.follow_up import FollowUpWords

FOLLOW_UP = FollowUpWords(
    telling="dire dica dimmi spieg sapere conosc consigl indic verific controll trovar",
    deed="richiam chiam telefon invi mand sped conferm avvis contatt inform prenot ordin rimbors cambi sostitu "
    "annull prepar consegn ripar organizz fiss occup verr port segnal inoltr gestis risolv sistem sapere "
    "presto più.tardi a.breve bonific trasfer",
    ringing="richiam chiam telefon",
    moment=r"oggi|(?:dopo)?domani|stasera|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|questa settimana"
    r"|(?:settimana|mese) prossim[oa]|prossim[oa] (?:settimana|mese)|mezzogiorno|pomeriggio|(?:entro|tra|fra) "
    r"(?:\w+ ){1,3}(?:minuti|or[ae]|giorni|settiman[ae])|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto"
    r"|settembre|ottobre|novembre|dicembre|alle (?:due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|\d+)",
    thanks="grazie ringrazi",
    praise=r"tutto (?:bene|a posto|perfetto|ok)|perfetto"
    r"|stupend\w|complimenti|bellissim\w|meravigli\w+|ottim\w|perfett\w|bravissim\w",
    denial=r"non|mai|niente|nulla|nessuno|ancora|ma|però|rott\w|manca\w*|di nuovo",
)
