"""Italian words that show what is still to come, when, and that somebody is content."""

from domain.languages.parts.follow_up import FollowUpWords

FOLLOW_UP = FollowUpWords(
    telling="chiedere.se dire dica dimmi spieg sapere conosc consigl indic verific controll trovar",
    deed="richiam chiam telefon invi mand sped conferm avvis contatt inform prenot ordin rimbors cambi sostitu "
    "annull prepar consegn ripar organizz fiss occup verr port segnal inoltr gestis risolv sistem sapere "
    "presto più.tardi a.breve bonific trasfer",
    coming=r"arriv vien passa passo passiamo parte\b partir sar(?:à|anno)\b pront trov avrà\b ce.l.ha\b riceve ritir "
    r"instal finisc esce torn slitt spost",
    oneself=r"\w{2,}iamo",
    standing=r"apert\w+|chius\w+|apr\w+|chiud\w+|valid\w+|vale|fino a|inizia\w*|comincia\w*|finisce il|dura|può|puoi|"
    r"potete|potrà|dev\w+|dovrà|serv\w+|capisco|a (?:luned|marted|mercoled|gioved|venerd)\w+|a domani|"
    r"(?:siamo|abbiamo|avevamo|sappiamo|vogliamo|possiamo (?:solo|offrir\w+))|stato|stata|sarebbe|spero|"
    r"scad\w+|ha tempo",
    pointing=r"(?:(?<=^)|(?<=[:,;] ))(?:viene|vengono|passa|arriva)|(?:glie|ce |te |ve )(?:l[oaie]|ne)"
    r"|(?:ce|te|ve|gliel)['\u2019]?l['\u2019]\w+|(?:lo|la|li) (?=\w+(?:iamo|o)\b)\w+|\w+[aei]r(?:lo|la|li|le)"
    r"|questo|quello",
    ringing="richiam chiam telefon",
    moment=r"oggi|(?:dopo)?domani|stasera|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|questa settimana"
    r"|(?:settimana|mese) prossim[oa]|prossim[oa] (?:settimana|mese)|mezzogiorno|pomeriggio|(?:entro|tra|fra) "
    r"(?:\w+ ){1,3}(?:minuti|or[ae]|giorni|settiman[ae])|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto"
    r"|settembre|ottobre|novembre|dicembre|alle (?:due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|\d+)",
    thanks="grazie ringrazi",
    praise=r"tutto (?:bene|a posto|perfetto|ok)|perfetto"
    r"|stupend\w|complimenti|bellissim\w|meravigli\w+|ottim\w|perfett\w|bravissim\w|bellissim\w+|buonissim\w+|meraviglios\w+|splendid\w+",
    denial=r"non|mai|niente|nulla|nessuno|ancora|ma|però|rott\w|manca\w*|di nuovo",
)
