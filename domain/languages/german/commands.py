"""German words that commands to a machine consist of (R17)."""

from domain.languages.parts.commands import CommandWords

COMMANDS = CommandWords(
    turn_away=r"ignorier(?:e|en)|(?:vergiss|vergessen sie|vergesst)(?! nicht)|missachte?n?|uberschreibe?n?|"
    r"umgeh(?:e|en)|verwirf|verwerfen sie|befolg(?:e|en sie) (?:nicht|keine)|beachte(?:n sie)? (?:nicht|keine)|"
    r"nicht (?:mehr |weiter )?(?:beacht|befolg)\w+|halte? dich nicht|setz\w{0,3} dich uber|setz(?:e|"
    r"en sie)(?=[^.!?]{0,50} ausser kraft)|lass\w{0,3}(?=[^.!?]{0,70} (?:beiseite|ausser acht|unbeachtet|"
    r"links liegen|hinter dir))|leg\w{0,2}(?=[^.!?]{0,60} beiseite)|schieb\w{0,2}(?=[^.!?]{0,60} beiseite)|"
    r"pfeif auf|kummer\w{0,2} (?:dich|sie sich) nicht um|halten sie sich nicht|deaktivier\w{0,3}|"
    r"schalt\w{0,2}(?=[^.!?]{0,60} (?:aus|ab)\b)|beachte\w{0,2}(?=[^.!?]{0,60} nicht\b)|nimm keine rucksicht auf|"
    r"scher dich nicht um|vergiss",
    earlier=r"alle[nrs]?(?! (?:der|die|unsere|ihre) )|bisherig\w*|vorherig\w*|vorig\w*|vorangegangen\w*|"
    r"obig\w*|fruher\w*|deine\w?|ihre\w? (?:anweisungen)?|system\w*|ursprunglich\w*",
    prompts=r"systemanweisung(?:en)?|systemprompts?|systemnachricht(?:en)?|deinen prompt|"
    r"sicherheits(?:richtlinien|vorgaben|filter|regeln)|dein training|deine (?:programmierung|filter|schranken|"
    r"grenzen)|deine (?:rolle|identitat)|deine (?:\w+ )?programmierung",
    orders=r"anweisung(?:en)?|instruktion(?:en)?|prompts?|befehle?|vorgaben|regeln|richtlinien|"
    r"einschrankungen|kontext|aufgaben",
    all_before=r"alles (?:davor|bisherige|vorherige|obige|was (?:davor|bisher|vorher|oben)\w*)|was (?:dir|"
    r"man dir|ihnen|man ihnen|sie dir)[^.!?]{0,15}?\b(?:vorher|zuvor|bisher|fruher|oben|am anfang|"
    r"anfangs)\b[^.!?]{0,15}?(?:gesagt|aufgetragen|beigebracht|mitgeteilt|befohlen|gegeben)|"
    r"alles,? was ich dir (?:vorher|bisher|zuvor|oben) (?:gesagt|geschrieben)",
    voided=r"(?:vorherigen?|bisherigen?|fruheren?|obigen?|vorigen?) (?:\w+ )?(?:anweisung(?:en)?|"
    r"instruktionen|vorgaben|regeln|befehle)[^.!?]{0,30}?(?:ignorier\w*|ungultig|aufgehoben|hinfallig|vergessen|"
    r"gelten nicht|ausser kraft)|(?:vorherigen?|bisherigen?|fruheren?|obigen?|vorigen?) (?:anweisung(?:en)?|"
    r"vorgaben|regeln)[^.!?]{0,30}?(?:veraltet|uberholt|ersetzt)",
    machines=r"ki|sprachmodell(?:e|s)?|kunstlichen? intelligenz|ki-(?:assistent\w*|modell\w*|system\w*)|"
    r"zusammenfassungs-?(?:bot|modell|programm|ki)|chatgpt|ki assistent|automatische[sn]? (?:system|"
    r"zusammenfassung)\w*|modell,? das|zusammenfasser\w*|sprach-?ki",
    sets_role=r"(?:du bist|sie sind) (?:jetzt|nun|ab jetzt|ab sofort|von nun an|ab nun) (?:ein\w{0,2} |"
    r"der |die |im )?(?:\w+ )?(?:ki|pirat|assistent\w*|modell|bot|roboter|dichter|ubersetzer|administrator|admin|"
    r"modus|frei|uneingeschrankt\w*)|(?:ab jetzt|ab sofort|von nun an) (?:bist du|sind sie|antwortest du|"
    r"schreibst du|sprichst du|(?:antworte|schreibe?)(?!e?n? (?:sie )?(?:mir|uns)\b))|(?:tu|"
    r"tun sie) so,? als (?:ob|warst|waren|seist)|"
    r"spiele? die rolle|(?:stell|stellen sie) (?:dir|sich) vor,? (?:du bist|du warst|"
    r"sie sind) ein\w{0,2} (?:\w+ )?(?:pirat|ki|roboter|assistent\w*|administrator|modell)|(?:ubernimm|"
    r"ubernehmen sie) die rolle|verhalte? dich wie|aktivier\w{0,3} den [\w-]{0,30}modus|(?:benimm dich|"
    r"verhalte? dich|benehmen sie sich|verhalten sie sich) (?:\w+ ){0,3}?wie (?:ein\w{0,2} |der |"
    r"die )?(?:\w+ )?(?:geschaftsfuhrer|chef|direktor|administrator|pirat|ki|manager|vorstand|anwalt)\w*|(?:stell|"
    r"stellen sie) (?:dir|sich) vor,? (?:du bist|du warst|sie sind) (?:ein\w{0,2} |der |die )?(?:chef|direktor|"
    r"geschaftsfuhrer|manager)\w*|du bist kein\w{0,2} (?:\w+ )?(?:assistent|ki|modell|zusammenfass)\w* mehr|"
    r"(?:jetzt|nun) bist du (?:ein|kein|mein)|du bist (?:jetzt |nun )?dan\b|"
    r"du bist ein\w{0,2} (?:\w+ ){0,2}?assistent\w{0,2},? (?:der|die|welcher) (?:immer|nie|stets|alles|nur|jeden|"
    r"allen)|du bist (?:jetzt |nun )?\w*gpt\b|(?:sprich|schreib\w{0,2}|antworte|rede) (?:\w+ ){0,3}?wie ein pirat|"
    r"(?:tu|tun sie) so,? als (?:hatte|habe|ob|wurde|ware) (?:der|die|ihr|unser) (?:agent|berater|mitarbeiter|"
    r"firma|kollege)|(?:^|[.!?:;,] ?)(?:nimm|nehmen sie) an,? (?:dass )?der (?:agent|berater|mitarbeiter)|"
    r"spielen wir ein spiel[^.!?]{0,20}?\b(?:du|sie)\b|(?:antworte|schreibe?|sprich),? als (?:warst du|warest du|"
    r"seist du|ob du)",
    announces=r"(?:deine|ihre) neue (?:aufgabe|rolle|anweisung) (?:ist|lautet)|neue (?:anweisung(?:en)?|"
    r"aufgabe|instruktion(?:en)?|systemanweisung) ?:|(?:dies|das|hier) ist eine (?:\w+ )?(?:systemnachricht|"
    r"systemanweisung|administratoranweisung)|ausgabesprache|sprache der (?:ausgabe|zusammenfassung|antwort)|"
    r"(?:deine|ihre) (?:eigentliche|wahre|echte) (?:aufgabe|anweisung)|wenn (?:dieses gesprach|dies|"
    r"diese nachricht|dieser anruf) zusammengefasst|(?:nun|jetzt|hier) (?:folgen|kommen|sind) (?:deine |"
    r"die )?neuen? (?:anweisungen|befehle|regeln)|beginn\w{0,2} (?:deine|jede) antwort\w* mit|"
    r"neue aufgabe(?: fur [^.!?:]{0,30})? ?: ?(?:gib|schreib\w{0,2}|sage?|nenne?|melde|behaupte|erwahne|notiere|"
    r"berichte|empfiehl)|(?:das|die|der) (?:echte|eigentliche|wahre) (?:gesprach|transkript|"
    r"unterhaltung) (?:beginnt|folgt|lautet)|wer (?:die|das|diese|dies)[^.!?]{0,30}?(?:notizen|zusammenfassung|"
    r"protokoll|zusammenfasst)[^.!?]{0,20}?\b(?:muss|soll|hat zu)|als (?:ki|sprachmodell|ki-assistent|"
    r"kunstliche intelligenz),? (?:\w+ )?(?:musst|sollst|muss|hast) (?:du|sie)|anweisung(?:en)? ?: ?(?:sage?|"
    r"schreib\w{0,2}|nenne?|behaupte|erwahne|beschreib\w{0,2}|gib an|melde|berichte)|(?:folge|folgen sie) (?:nun|"
    r"jetzt|nur noch) (?:diesen|den|meinen|folgenden) (?:anweisungen|befehlen)|empfohlene (?:nachste )?(?:aktion|"
    r"massnahme) ?:|nachste aktion ?:|was (?:steht|ist|sagt)[^.!?]{0,10}? (?:deinem|dein|der) (?:system)?prompt|"
    r"verheimlich\w*[^.!?]{0,40}? agenten|(?:gegenuber dem|dem) agenten (?:gegenuber )?(?:nicht|nichts)|"
    r"(?:behandle|behandeln sie|betrachte|betrachten sie) (?:das folgende|folgendes|dies|"
    r"das) als (?:\w+ ){0,2}?(?:regel|anweisung|vorgabe|befehl|richtlinie|wahrheit)|"
    r"sorg\w{0,2} (?:bitte )?dafur,? dass die nachste (?:aktion|massnahme)|(?:sag|sage|verrat\w*|"
    r"nenn\w*)[^.!?]{0,20}? was (?:der|die) (?:vorherige|vorige|letzte|andere)\w? (?:anrufer|kunde|kontakt)\w*|"
    r"beginn\w{0,2} eine neue (?:zusammenfassung|niederschrift)|wer oder was auch immer|wen oder was auch immer|"
    r"deine aufgabe ist (?:es )?(?:jetzt|nun|ab jetzt)|(?:sag|sage|rate|"
    r"befiehl) dem agenten,? [^.!?]{0,20}?(?:geld|uberweis|preisgeb)|wenn dieser text zusammengefasst|"
    r"systemhinweis ?:|vom (?:system)?administrator ?:|das modell (?:soll|muss) [^.!?]{0,30}?antworten|"
    r"als (?:system)?administrator[^.!?]{0,10}? (?:befehle|erlaube) ich dir|ich bin der (?:entwickler|"
    r"schopfer) (?:dieses|dieser) (?:assistenten|ki|modells|systems)|(?:nimm|verwende|nutze) (?:folgendes|"
    r"das folgende|dies) als zusammenfassung|losche? alles,? was du (?:bisher )?(?:geschrieben|notiert)|"
    r"(?:vergiss|ignoriere?) das (?:transkript|gesprach)[;,:]? (?:und )?(?:schreibe?|sag)",
    summaries=r"zusammenfassung(?:en)?|nachste[rn]? aktion|empfohlene[rn]? (?:nachste[rn]? )?(?:schritt|"
    r"aktion)|deine[rn]? (?:antwort|ausgabe)|notiz(?:en)? fur den agenten",
    write=r"schreib\w{0,3}|sage?|sagen sie|nenne?|fuge?|fugen sie|setze?|setzen sie|trage?|tragen sie|"
    r"behaupte\w?|erwahne?n?|gib|geben sie|notier\w{0,3}|vermerk\w{0,3}|berichte\w{0,2}|bezeichne\w{0,2}|"
    r"halte? fest|halten sie fest|erfass\w{0,3}|dokumentier\w{0,3}|angeben|erwahnen|schreiben|vermerken|empfiehl|"
    r"empfehlen sie|melde|lobe?|beschreib\w{0,3}|stell\w{0,2}",
    frame=r"ersetz\w{0,3}|beginn\w{0,3}|beend\w{0,3}|ander(?:e|n sie)|lass\w{0,3}",
    must=r"muss|mussen|soll(?:te|en)?|hat zu|darf",
    contain=r"erwahnen|enthalten|lauten|sagen|stehen|beginnen|nennen|empfehlen|behaupten|enden|aussagen",
    answer=r"schreib\w{0,3}|antwort\w{0,3}|verfass\w{0,3}|ubersetz\w{0,3}|sprich|fass\w{0,3}|wechs\w{0,4}|"
    r"formulier\w{0,3}|erstell\w{0,3}|generier\w{0,3}",
    only=r"ab jetzt|ab sofort|von nun an|immer|kunftig|fortan",
    entirely=r"nur|nur noch|ausschliesslich|alles|ganze|zusammenfassung|deine antwort|nichts anderes|"
    r"egal was|komplett|vollstandig|unabhangig",
    languages=r"englisch|franzosisch|deutsch|spanisch|italienisch|portugiesisch|niederlandisch|russisch|"
    r"chinesisch|japanisch|arabisch|latein|klingonisch|piratensprache|emojis?|base64|json|html|markdown|reimen|"
    r"englische|franzosische|spanische|italienische|portugiesische|niederlandische|russische|chinesische",
    reveal=r"zeig\w{0,3}|verrat\w{0,3}|wiederhol\w{0,3}|nenne?|nennen sie|gib|geben sie|druck\w{0,3}|"
    r"zitier\w{0,3}|schick\w{0,3}|wie lautet|wie lauten|liste?|listen sie|offenbar\w{0,3}|veroffentlich\w{0,3}|"
    r"teil\w{0,2} mit|gib sie|wiedergeben|was (?:ist|sind)|welche[rs]? (?:ist|sind)|kopier\w{0,3}|losch\w{0,3}|"
    r"entfern\w{0,3}",
    secrets=r"system-?prompts?|systemanweisung\w*|systemnachricht\w*|deine[nr]? (?:\w+ )?(?:anweisungen|"
    r"instruktionen|prompt)|(?:internen?|geheimen?|versteckten?) (?:anweisungen|instruktionen|regeln)|"
    r"api-?schlussel|deine[ns]? prompts?|versteckten? prompt\w*|geheimen? prompt\w*|im systemprompt",
    other_people=r"(?:andere[rn]?|alle[rn]?) (?:kunden|kontakte?n?|organisationen)|(?:vorherigen?|vorigen?|"
    r"letzten?) (?:kunden|kontakts?|anrufers?)",
    personal=r"daten|namen|nummern|telefonnummern|verlauf\w*|gesprache|kontaktdaten|transkripte?|e-?mails?|"
    r"adressen",
    given=r"die (?:du|man|dir|sie|ihnen)\b[^.!?]{0,25}?\b(?:gegeben|bekommen|erhalten|gesagt|erteilt|"
    r"mitgegeben|hast|hattest)|hast du[^.!?]{0,25}?\b(?:bekommen|erhalten)|(?:wurden|"
    r"hat man) dir[^.!?]{0,20}?\b(?:gegeben|erteilt)",
    at_start=r"am anfang|zu beginn|anfangs|ursprunglich|wortlich|wort fur wort|als erstes|zuerst",
    lapsed=r"(?:gilt|gelten|zahlt|zahlen)\b[^.!?]{0,40}?\b(?:nicht|nichts)|(?:ist|sind|war|"
    r"waren)\b[^.!?]{0,40}?\b(?:ungultig|aufgehoben|hinfallig|nichtig|uberholt|nicht (?:mehr )?gultig|"
    r"ausser kraft|ein test|obsolet)|(?:ist|sind|war|waren) (?:nur |alles )?(?:ein scherz|ein witz|ein beispiel|"
    r"erfunden|gefalscht)|(?:ist|sind|war|waren) veraltet",
    reads=r"lies\w*|les(?:en|e)|gelesen|auswert\w*|zusammenfass\w*|verarbeit\w*|analysier\w*|bearbeit\w*|"
    r"erstell\w*|generier\w*",
    hide=r"erwahne?n?(?: sie)?(?=[^.!?]{0,60} (?:nicht|keine?|nichts|nirgends)\b)|nicht (?:erwahn|nenn|"
    r"auffuhr)\w+|verschweig\w*|unterschlag\w*|lass\w{0,3}(?=[^.!?]{0,80} weg\b)",
    proposals=r"nachste[rn]? aktion|empfohlene[rn]? (?:aktion|massnahme)|(?:schritt|aktion|"
    r"massnahme),? (?:den|die) du (?:vorschlag|empfiehl)\w*|deine empfehlung",
    stops=r"hor\w{0,3} auf,? (?:\w+ ){0,2}?zusammenzufassen|fass\w{0,3} (?:das |dies |es )?(?:nicht|"
    r"nichts) zusammen|statt (?:einer |der )?zusammenfass\w+|(?:schreib|verfass|dicht)\w{0,3} (?:mir |"
    r"stattdessen |lieber )?ein(?:en)? (?:\w+ )?(?:gedicht|haiku|sonett|marchen)|"
    r"nachste[rn]? schritt[^.!?]{0,60}?\bzu empfehlen|empfiehl[^.!?]{0,30}? als nachsten schritt|"
    r"fass\w{0,3} (?:dieses|das|den|dies|die)[^.!?]{0,20}? (?:so|wie folgt|folgendermassen) zusammen|(?:gib|"
    r"schreibe?|antworte)\b(?! sie)[^.!?]{0,12}? nur (?:mit )?(?:das wort|dem wort|den satz|dem satz)",
    frees=r"du hast (?:keine|keinerlei) (?:\w+ )?(?:grenzen|beschrankungen|einschrankungen|regeln|filter)|"
    r"(?:antworte|sprich) (?:frei|ungefiltert|ohne (?:filter|einschrankung|beschrankung))|(?:unbeschrankte[nr]?|"
    r"ungefilterte[nr]?|uneingeschrankte[nr]?) modus|(?:alle|deine) filter (?:aus|ab)|"
    r"sicherheitsfilter[^.!?]{0,30}?(?:aus|deaktiviert|abgeschaltet|aufgehoben)|"
    r"losch\w{0,2} (?:alle )?deine? (?:regeln|anweisungen|vorgaben|erinnerung|programmierung)|tu (?:ab jetzt |"
    r"von nun an )?alles,? was ich (?:dir )?sage|du kannst (?:jetzt )?aufhoren,? (?:die|deine|den) (?:regeln|"
    r"anweisungen|vorgaben)",
    commanded="anweisung anweisungen regeln vorgaben zusammenfassung sprache",
)
