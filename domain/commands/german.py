"""German."""

from domain.commands.vocabulary import Vocabulary

GERMAN = Vocabulary(
    turn_away=r"ignorier(?:e|en)|(?:vergiss|vergessen sie|vergesst)(?! nicht)|missachte?n?|"
    r"uberschreibe?n?|umgeh(?:e|en)|verwirf|verwerfen sie|befolg(?:e|en sie) (?:nicht|keine)|"
    r"beachte(?:n sie)? (?:nicht|keine)|nicht (?:mehr |weiter )?(?:beacht|befolg)\w+|halte? dich nicht|"
    r"setz\w{0,3} dich uber|setz(?:e|en sie)(?=[^.!?]{0,50} ausser kraft)",
    earlier=r"alle[nrs]?(?! (?:der|die|unsere|ihre) )|bisherig\w*|vorherig\w*|vorig\w*|vorangegangen\w*|"
    r"obig\w*|fruher\w*|deine\w?|ihre\w? (?:anweisungen)?|system\w*|ursprunglich\w*",
    prompts=r"systemanweisung(?:en)?|systemprompts?|systemnachricht(?:en)?|deinen prompt",
    orders=r"anweisung(?:en)?|instruktion(?:en)?|prompts?|befehle?|vorgaben|regeln|richtlinien|"
    r"einschrankungen|kontext",
    all_before=r"alles (?:davor|bisherige|vorherige|obige|was (?:davor|bisher|vorher|oben)\w*)",
    voided=r"(?:vorherigen?|bisherigen?|fruheren?|obigen?|vorigen?) (?:\w+ )?(?:anweisung(?:en)?|"
    r"instruktionen|vorgaben|regeln|befehle)[^.!?]{0,30}?(?:ignorier\w*|ungultig|aufgehoben|hinfallig|"
    r"vergessen|gelten nicht|ausser kraft)",
    machines=r"ki|sprachmodell(?:e|s)?|kunstlichen? intelligenz|ki-(?:assistent\w*|modell\w*|"
    r"system\w*)|zusammenfassungs-?(?:bot|modell|programm|ki)|chatgpt|ki assistent",
    sets_role=r"(?:du bist|sie sind) (?:jetzt|nun|ab jetzt|ab sofort|von nun an|ab nun) (?:ein\w{0,2} |"
    r"der |die |im )?(?:\w+ )?(?:ki|pirat|assistent\w*|modell|bot|roboter|dichter|ubersetzer|"
    r"administrator|admin|modus|frei|uneingeschrankt\w*)|"
    r"(?:ab jetzt|ab sofort|von nun an) (?:bist du|sind sie|antwortest du|schreibst du|sprichst du|"
    r"antworte|schreibe?)|(?:tu|tun sie) so,? als (?:ob|warst|waren|seist)|spiele? die rolle|"
    r"(?:stell|stellen sie) (?:dir|sich) vor,? (?:du bist|du warst|sie sind) ein\w{0,2} (?:\w+ )?(?:pirat|ki|"
    r"roboter|assistent\w*|administrator|modell)|(?:ubernimm|ubernehmen sie) die rolle|verhalte? dich wie|"
    r"aktivier\w{0,3} den [\w-]*modus",
    announces=r"(?:deine|ihre) neue (?:aufgabe|rolle|anweisung) (?:ist|lautet)|"
    r"neue (?:anweisung(?:en)?|aufgabe|instruktion(?:en)?|systemanweisung) ?:|"
    r"(?:dies|das|hier) ist eine (?:\w+ )?(?:systemnachricht|systemanweisung|administratoranweisung)",
    summaries=r"zusammenfassung(?:en)?|nachste[rn]? aktion|empfohlene[rn]? (?:nachste[rn]? )?"
    r"(?:schritt|aktion)|deine[rn]? (?:antwort|ausgabe)",
    write=r"schreib\w{0,3}|sage?|sagen sie|nenne?|fuge?|fugen sie|setze?|setzen sie|trage?|tragen sie|"
    r"behaupte\w?|erwahne?n?|gib|geben sie|notier\w{0,3}|vermerk\w{0,3}|berichte\w{0,2}|bezeichne\w{0,2}",
    frame=r"ersetz\w{0,3}|beginn\w{0,3}|beend\w{0,3}|ander(?:e|n sie)",
    must=r"muss|mussen|soll(?:te|en)?|hat zu",
    contain=r"erwahnen|enthalten|lauten|sagen|stehen|beginnen|nennen|empfehlen|behaupten|enden|aussagen",
    answer=r"schreib\w{0,3}|antwort\w{0,3}|verfass\w{0,3}|ubersetz\w{0,3}|sprich|fass\w{0,3}|"
    r"wechs\w{0,4}|formulier\w{0,3}",
    only=r"ab jetzt|ab sofort|von nun an|immer|kunftig|fortan",
    entirely=r"nur|nur noch|ausschliesslich|alles|ganze|zusammenfassung|deine antwort|nichts anderes",
    languages=r"englisch|franzosisch|deutsch|spanisch|italienisch|portugiesisch|niederlandisch|"
    r"russisch|chinesisch|japanisch|arabisch|latein|klingonisch|piratensprache|emojis?|base64|json|"
    r"html|markdown|reimen",
    reveal=r"zeig\w{0,3}|verrat\w{0,3}|wiederhol\w{0,3}|nenne?|nennen sie|gib|geben sie|druck\w{0,3}|"
    r"zitier\w{0,3}|schick\w{0,3}|wie lautet|wie lauten|liste?|listen sie|offenbar\w{0,3}|"
    r"veroffentlich\w{0,3}",
    secrets=r"system-?prompts?|systemanweisung\w*|systemnachricht\w*|deine[nr]? (?:\w+ )?"
    r"(?:anweisungen|instruktionen|prompt)|(?:internen?|geheimen?|versteckten?) (?:anweisungen|"
    r"instruktionen|regeln)|api-?schlussel",
    other_people=r"(?:andere[rn]?|alle[rn]?) (?:kunden|kontakte?n?|organisationen)",
    personal=r"daten|namen|nummern|telefonnummern|verlauf\w*|gesprache|kontaktdaten|transkripte?",
)
