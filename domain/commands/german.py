"""German."""

from domain.commands.vocabulary import Vocabulary

GERMAN = Vocabulary(
    turn_away=r"ignorier(?:e|en)|(?:vergiss|vergessen sie|vergesst)(?! nicht)|missachte?n?|"
    r"uberschreibe?n?|umgeh(?:e|en)|verwirf|verwerfen sie|befolg(?:e|en sie) (?:nicht|keine)|"
    r"beachte(?:n sie)? (?:nicht|keine)|nicht (?:mehr |weiter )?(?:beacht|befolg)\w+|halte? dich nicht|"
    r"setz\w{0,3} dich uber|setz(?:e|en sie)(?=[^.!?]{0,50} ausser kraft)|"
    r"lass\w{0,3}(?=[^.!?]{0,70} (?:beiseite|ausser acht|unbeachtet|links liegen|hinter dir))|"
    r"leg\w{0,2}(?=[^.!?]{0,60} beiseite)|schieb\w{0,2}(?=[^.!?]{0,60} beiseite)|pfeif auf|"
    r"kummer\w{0,2} (?:dich|sie sich) nicht um|halten sie sich nicht|"
    r"deaktivier\w{0,3}|schalt\w{0,2}(?=[^.!?]{0,60} (?:aus|ab)\b)|"
    r"beachte\w{0,2}(?=[^.!?]{0,60} nicht\b)|nimm keine rucksicht auf|scher dich nicht um|"
    r"vergiss",
    earlier=r"alle[nrs]?(?! (?:der|die|unsere|ihre) )|bisherig\w*|vorherig\w*|vorig\w*|vorangegangen\w*|"
    r"obig\w*|fruher\w*|deine\w?|ihre\w? (?:anweisungen)?|system\w*|ursprunglich\w*",
    prompts=r"systemanweisung(?:en)?|systemprompts?|systemnachricht(?:en)?|deinen prompt|"
    r"sicherheits(?:richtlinien|vorgaben|filter|regeln)|dein training|"
    r"deine (?:programmierung|filter|schranken|grenzen)|"
    r"deine (?:rolle|identitat)",
    orders=r"anweisung(?:en)?|instruktion(?:en)?|prompts?|befehle?|vorgaben|regeln|richtlinien|"
    r"einschrankungen|kontext|"
    r"aufgaben",
    all_before=r"alles (?:davor|bisherige|vorherige|obige|was (?:davor|bisher|vorher|oben)\w*)|"
    r"was (?:dir|man dir|ihnen|man ihnen|sie dir)[^.!?]{0,15}?\b(?:vorher|zuvor|bisher|fruher|"
    r"oben|am anfang|anfangs)\b[^.!?]{0,15}?(?:gesagt|aufgetragen|beigebracht|mitgeteilt|befohlen|"
    r"gegeben)|"
    r"was (?:oben|davor|vorher) (?:steht|stand|geschrieben)|(?:der|den) (?:text|"
    r"obigen text) oben",
    voided=r"(?:vorherigen?|bisherigen?|fruheren?|obigen?|vorigen?) (?:\w+ )?(?:anweisung(?:en)?|"
    r"instruktionen|vorgaben|regeln|befehle)[^.!?]{0,30}?(?:ignorier\w*|ungultig|aufgehoben|hinfallig|"
    r"vergessen|gelten nicht|ausser kraft)",
    machines=r"ki|sprachmodell(?:e|s)?|kunstlichen? intelligenz|ki-(?:assistent\w*|modell\w*|"
    r"system\w*)|zusammenfassungs-?(?:bot|modell|programm|ki)|chatgpt|ki assistent|"
    r"automatische[sn]? (?:system|zusammenfassung)\w*|modell,? das|"
    r"zusammenfasser\w*|sprach-?ki",
    sets_role=r"(?:du bist|sie sind) (?:jetzt|nun|ab jetzt|ab sofort|von nun an|ab nun) (?:ein\w{0,2} |"
    r"der |die |im )?(?:\w+ )?(?:ki|pirat|assistent\w*|modell|bot|roboter|dichter|ubersetzer|"
    r"administrator|admin|modus|frei|uneingeschrankt\w*)|"
    r"(?:ab jetzt|ab sofort|von nun an) (?:bist du|sind sie|antwortest du|schreibst du|sprichst du|"
    r"antworte|schreibe?)|(?:tu|tun sie) so,? als (?:ob|warst|waren|seist)|spiele? die rolle|"
    r"(?:stell|stellen sie) (?:dir|sich) vor,? (?:du bist|du warst|sie sind) ein\w{0,2} (?:\w+ )?(?:pirat|ki|"
    r"roboter|assistent\w*|administrator|modell)|(?:ubernimm|ubernehmen sie) die rolle|verhalte? dich wie|"
    r"aktivier\w{0,3} den [\w-]*modus|"
    r"(?:benimm dich|verhalte? dich|benehmen sie sich|"
    r"verhalten sie sich) (?:\w+ ){0,3}?wie (?:ein\w{0,2} |der |die )?(?:\w+ )?(?:geschaftsfuhrer|"
    r"chef|direktor|administrator|pirat|ki|manager|vorstand|anwalt)\w*|(?:stell|"
    r"stellen sie) (?:dir|sich) vor,? (?:du bist|du warst|sie sind) (?:ein\w{0,2} |der |"
    r"die )?(?:chef|direktor|geschaftsfuhrer|manager)\w*|"
    r"du bist kein\w{0,2} (?:\w+ )?(?:assistent|ki|modell|zusammenfass)\w* mehr|"
    r"(?:jetzt|nun) bist du (?:ein|kein|mein)|du bist (?:jetzt |nun )?dan\b|"
    r"du bist ein\w{0,2} (?:\w+ ){0,2}?assistent\w{0,2},? (?:der|die|welcher)|"
    r"du bist (?:jetzt |nun )?\w*gpt\b|(?:sprich|schreib\w{0,2}|antworte|rede) (?:\w+ ){0,3}?wie ein pirat|"
    r"(?:tu|tun sie) so,? als (?:hatte|habe|ob|wurde|ware) (?:der|die|ihr|unser) (?:agent|"
    r"berater|mitarbeiter|firma|kollege)|(?:nimm|nehmen sie) an,? (?:dass )?der (?:agent|"
    r"berater|mitarbeiter)|spielen wir ein spiel[^.!?]{0,20}?\b(?:du|sie)\b",
    announces=r"(?:deine|ihre) neue (?:aufgabe|rolle|anweisung) (?:ist|lautet)|"
    r"neue (?:anweisung(?:en)?|aufgabe|instruktion(?:en)?|systemanweisung) ?:|"
    r"(?:dies|das|hier) ist eine (?:\w+ )?(?:systemnachricht|systemanweisung|administratoranweisung)|"
    r"ausgabesprache|sprache der (?:ausgabe|zusammenfassung|antwort)|(?:deine|"
    r"ihre) (?:eigentliche|wahre|echte) (?:aufgabe|anweisung)|wenn (?:dieses gesprach|dies|"
    r"diese nachricht|dieser anruf) zusammengefasst|"
    r"(?:nun|jetzt|hier) (?:folgen|kommen|sind) (?:deine |die )?neuen? (?:anweisungen|befehle|"
    r"regeln)|beginn\w{0,2} (?:deine|jede) antwort\w* mit|"
    r"neue aufgabe(?: fur [^.!?:]{0,30})? ?: ?(?:gib|schreib\w{0,2}|sage?|nenne?|"
    r"melde|behaupte|erwahne|notiere|berichte|empfiehl)|(?:das|die|der) (?:echte|"
    r"eigentliche|wahre) (?:gesprach|transkript|anruf|nachricht|unterhaltung) (?:beginnt|"
    r"ist|folgt|lautet)|wer (?:die|das|diese|dies)[^.!?]{0,30}?(?:notizen|zusammenfassung|"
    r"gesprach|protokoll|zusammenfasst|schreibt|liest)[^.!?]{0,20}?\b(?:muss|"
    r"soll|hat zu)|als (?:ki|sprachmodell|ki-assistent|kunstliche intelligenz),? (?:\w+ )?(?:musst|"
    r"sollst|muss|hast) (?:du|sie)|anweisung(?:en)? ?: ?(?:sage?|schreib\w{0,2}|"
    r"nenne?|behaupte|erwahne|beschreib\w{0,2}|gib an|melde|berichte)|(?:folge|"
    r"folgen sie) (?:nun|jetzt|nur noch) (?:diesen|den|meinen|folgenden) (?:anweisungen|"
    r"befehlen)|empfohlene (?:nachste )?(?:aktion|massnahme) ?:|nachste aktion ?:",
    summaries=r"zusammenfassung(?:en)?|nachste[rn]? aktion|empfohlene[rn]? (?:nachste[rn]? )?"
    r"(?:schritt|aktion)|deine[rn]? (?:antwort|ausgabe)|"
    r"notiz(?:en)? fur den agenten",
    write=r"schreib\w{0,3}|sage?|sagen sie|nenne?|fuge?|fugen sie|setze?|setzen sie|trage?|tragen sie|"
    r"behaupte\w?|erwahne?n?|gib|geben sie|notier\w{0,3}|vermerk\w{0,3}|berichte\w{0,2}|bezeichne\w{0,2}|"
    r"halte? fest|halten sie fest|erfass\w{0,3}|dokumentier\w{0,3}|angeben|erwahnen|schreiben|"
    r"vermerken|"
    r"empfiehl|empfehlen sie|melde|lobe?|beschreib\w{0,3}|stell\w{0,2}",
    frame=r"ersetz\w{0,3}|beginn\w{0,3}|beend\w{0,3}|ander(?:e|n sie)|"
    r"lass\w{0,3}",
    must=r"muss|mussen|soll(?:te|en)?|hat zu|"
    r"darf",
    contain=r"erwahnen|enthalten|lauten|sagen|stehen|beginnen|nennen|empfehlen|behaupten|enden|aussagen",
    answer=r"schreib\w{0,3}|antwort\w{0,3}|verfass\w{0,3}|ubersetz\w{0,3}|sprich|fass\w{0,3}|"
    r"wechs\w{0,4}|formulier\w{0,3}",
    only=r"ab jetzt|ab sofort|von nun an|immer|kunftig|fortan",
    entirely=r"nur|nur noch|ausschliesslich|alles|ganze|zusammenfassung|deine antwort|nichts anderes|"
    r"egal was|komplett|vollstandig|unabhangig",
    languages=r"englisch|franzosisch|deutsch|spanisch|italienisch|portugiesisch|niederlandisch|"
    r"russisch|chinesisch|japanisch|arabisch|latein|klingonisch|piratensprache|emojis?|base64|json|"
    r"html|markdown|reimen|"
    r"englische|franzosische|spanische|italienische|portugiesische|niederlandische|"
    r"russische|chinesische",
    reveal=r"zeig\w{0,3}|verrat\w{0,3}|wiederhol\w{0,3}|nenne?|nennen sie|gib|geben sie|druck\w{0,3}|"
    r"zitier\w{0,3}|schick\w{0,3}|wie lautet|wie lauten|liste?|listen sie|offenbar\w{0,3}|"
    r"veroffentlich\w{0,3}|"
    r"teil\w{0,2} mit|gib sie|wiedergeben|"
    r"was (?:ist|sind)|welche[rs]? (?:ist|sind)|"
    r"kopier\w{0,3}",
    secrets=r"system-?prompts?|systemanweisung\w*|systemnachricht\w*|deine[nr]? (?:\w+ )?"
    r"(?:anweisungen|instruktionen|prompt)|(?:internen?|geheimen?|versteckten?) (?:anweisungen|"
    r"instruktionen|regeln)|api-?schlussel|"
    r"deine[ns]? prompts?|versteckten? prompt\w*|geheimen? prompt\w*",
    other_people=r"(?:andere[rn]?|alle[rn]?) (?:kunden|kontakte?n?|organisationen)|"
    r"(?:vorherigen?|vorigen?|letzten?) (?:kunden|kontakts?|anrufers?)",
    personal=r"daten|namen|nummern|telefonnummern|verlauf\w*|gesprache|kontaktdaten|transkripte?",
    given=r"die (?:du|man|dir|sie|ihnen)\b[^.!?]{0,25}?\b(?:gegeben|bekommen|erhalten|gesagt|erteilt|"
    r"mitgegeben|hast|hattest)|hast du[^.!?]{0,25}?\b(?:bekommen|erhalten)|(?:wurden|"
    r"hat man) dir[^.!?]{0,20}?\b(?:gegeben|erteilt)",
    at_start=r"am anfang|zu beginn|anfangs|ursprunglich|wortlich|wort fur wort|als erstes|zuerst",
    lapsed=r"(?:gilt|gelten|zahlt|zahlen)\b[^.!?]{0,40}?\b(?:nicht|nichts)|(?:ist|sind|war|"
    r"waren)\b[^.!?]{0,40}?\b(?:ungultig|aufgehoben|hinfallig|nichtig|uberholt|"
    r"nicht (?:mehr )?gultig|ausser kraft|ein test|obsolet)|"
    r"(?:ist|sind|war|waren) (?:nur |alles )?(?:falsch|ein scherz|ein witz|ein beispiel|"
    r"erfunden|gefalscht)",
    reads=r"lies\w*|les(?:en|e)|gelesen|auswert\w*|zusammenfass\w*|verarbeit\w*|analysier\w*|"
    r"bearbeit\w*|erstell\w*|generier\w*",
    hide=r"erwahne?n?(?: sie)?(?=[^.!?]{0,60} (?:nicht|keine?|nichts|nirgends)\b)|nicht (?:erwahn|nenn|"
    r"auffuhr)\w+|verschweig\w*|unterschlag\w*|"
    r"lass\w{0,3}(?=[^.!?]{0,80} weg\b)",
    proposals=r"nachste[rn]? aktion|empfohlene[rn]? (?:aktion|massnahme)|(?:schritt|aktion|"
    r"massnahme),? (?:den|die) du (?:vorschlag|empfiehl)\w*|deine empfehlung",
    stops=r"hor\w{0,3} auf,? (?:\w+ ){0,2}?zusammenzufassen|fass\w{0,3} (?:das |dies |es )?(?:nicht|"
    r"nichts) zusammen|statt (?:einer |der )?zusammenfass\w+|(?:schreib|verfass|"
    r"dicht)\w{0,3} (?:mir |stattdessen |lieber )?ein(?:en)? (?:\w+ )?(?:gedicht|haiku|sonett|"
    r"marchen)|nachste[rn]? schritt[^.!?]{0,60}?\bzu empfehlen|"
    r"empfiehl[^.!?]{0,30}? als nachsten schritt",
    frees=r"du hast (?:keine|keinerlei) (?:\w+ )?(?:grenzen|beschrankungen|einschrankungen|regeln|"
    r"filter)|(?:antworte|sprich) (?:frei|ungefiltert|ohne (?:filter|einschrankung|beschrankung))|"
    r"(?:unbeschrankte[nr]?|ungefilterte[nr]?|uneingeschrankte[nr]?) modus|(?:alle|"
    r"deine) filter (?:aus|ab)|sicherheitsfilter[^.!?]{0,30}?(?:aus|deaktiviert|abgeschaltet|"
    r"aufgehoben)",
)
