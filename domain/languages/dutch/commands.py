"""Dutch words that commands to a machine consist of (R17)."""

from domain.languages.parts.commands import CommandWords

COMMANDS = CommandWords(
    turn_away=r"negeer|(?:vergeet)(?! niet)|omzeil|overschrijf|volg (?:niet|geen)|(?:laat|"
    r"schuif)(?= [^.!?]{0,60}(?:buiten beschouwing|opzij|terzijde))|trek je niets aan van|"
    r"leg(?= [^.!?]{0,60}(?:naast je|naast u|opzij|terzijde))|houd je niet aan|bekommer je niet om|"
    r"gooi(?= [^.!?]{0,60}overboord)|schenk geen aandacht aan|schakel(?=[^.!?]{0,60} uit\b)|deactiveer|(?:zet|leg|"
    r"schuif)(?=[^.!?]{0,50} (?:opzij|naast je|aan de kant))|hou(?:d)? geen rekening met|let niet op",
    earlier=r"alle|vorige|voorgaande|eerdere|bovenstaande|jouw|systeem\w*",
    prompts=r"systeembericht(?:en)?|systeemprompts?|je prompt|je (?:programmering|filters|beperkingen|"
    r"training)|je (?:rol|identiteit)",
    orders=r"instructies?|aanwijzingen|prompts?|opdrachten|regels|beperkingen|context|richtlijnen|taken",
    all_before=r"al het (?:voorgaande|bovenstaande)|alles (?:hierboven|wat hiervoor\w*)|wat (?:je|u|ze je|"
    r"men je)[^.!?]{0,15}?\b(?:eerder|hiervoor|hierboven|tot nu toe|in het begin)\b[^.!?]{0,15}?(?:verteld|gezegd|"
    r"opgedragen|gevraagd|geleerd)",
    voided=r"(?:vorige|eerdere|bovenstaande|voorgaande) (?:instructies|regels|"
    r"opdrachten)[^.!?]{0,30}?(?:vervallen|ongeldig|niet meer|nietig)",
    machines=r"ai|llm|taalmodel(?:len)?|ai-(?:assistent|model|systeem)|kunstmatige intelligentie|"
    r"samenvattings(?:bot|model)|chatgpt|geautomatiseerd systeem|model dat (?:dit )?(?:leest|samenvat|verwerkt)|"
    r"samenvatter|ai-taalmodel",
    sets_role=r"(?:je bent|u bent) (?:nu|voortaan|vanaf nu) (?:een|de) (?:\w+ )?(?:ai|piraat|assistent|"
    r"model|bot|robot|dichter|vertaler|beheerder)|(?:vanaf nu|voortaan) (?:ben je|antwoord|schrijf)|doe alsof je|"
    r"gedraag je als|speel de rol|gedraag je (?:\w+ ){0,3}?als (?:een |de )?(?:directeur|baas|manager|piraat|"
    r"beheerder|advocaat)|stel je voor dat je (?:de |een )(?:baas|directeur|manager|piraat)|"
    r"je bent geen (?:assistent|samenvatter|ai) meer|je bent (?:nu )?dan\b|handel alsof je|"
    r"je bent een (?:\w+ ){0,2}?assistent die (?:altijd|nooit|alleen|alles)|je bent (?:nu )?\w*gpt\b|(?:praat|"
    r"spreek|schrijf|antwoord) (?:\w+ ){0,3}?als een piraat|doe alsof de (?:agent|medewerker|adviseur|firma)|(?:^|"
    r"[.!?:;,] ?)(?:neem aan|ga ervan uit) dat de (?:agent|medewerker|adviseur)|(?:antwoord|schrijf|"
    r"praat) alsof je",
    announces=r"(?:je|jouw|uw) nieuwe (?:taak|rol|opdracht) is|nieuwe (?:instructies?|opdracht) ?:|"
    r"dit is een (?:systeembericht|systeemopdracht)|uitvoertaal|taal van (?:de samenvatting|het antwoord) (?:is|"
    r"moet|wordt)|(?:je|jouw|uw) (?:echte|eigenlijke) (?:taak|opdracht)|begin (?:elk |je |"
    r"ieder )(?:\w+ )?antwoord met|(?:hier|nu) (?:zijn|volgen|komen) (?:je |de )?nieuwe instructies|"
    r"nieuwe (?:taak|opdracht)(?: voor [^.!?:]{0,30})? ?: ?(?:geef|schrijf|zeg|noem|meld|vermeld|noteer|beweer)|"
    r"het (?:echte|ware|werkelijke) (?:gesprek|transcript|bericht) (?:begint|is|volgt|luidt)|wie (?:dit|de|"
    r"het)[^.!?]{0,30}?(?:notities|samenvatting|samenvat)[^.!?]{0,20}?\b(?:moet|dient)|als (?:ai|taalmodel|"
    r"ai-assistent),? (?:\w+ )?(?:moet|dien) (?:je|u)|(?:instructie|opdracht) ?: ?(?:zeg|schrijf|noem|vermeld|"
    r"beweer|meld|beschrijf)|volg (?:nu|vanaf nu) (?:deze|de volgende) (?:instructies|aanwijzingen)|elke (?:zin|"
    r"antwoord) (?:die je|moet)|aanbevolen (?:actie|stap) ?:|volgende actie ?:|wat (?:staat|"
    r"zegt)[^.!?]{0,10}? je (?:systeem)?prompt|verberg[^.!?]{0,30}? voor de (?:agent|medewerker)|(?:behandel|"
    r"beschouw) (?:het volgende|dit) als (?:een )?(?:\w+ )?(?:regel|opdracht|instructie|beleid)|je taak is nu",
    summaries=r"samenvatting(?:en)?|volgende actie|aanbevolen (?:volgende )?(?:actie|stap)|jouw antwoord|"
    r"notities? voor de agent",
    write=r"schrijf|zeg|voeg|zet|vermeld|noem|noteer|beweer|beschrijf|registreer|meld|leg vast|neem op|"
    r"schrijven|vermelden|raad aan|beveel aan|prijs|presenteer",
    frame=r"begin|eindig|vervang|verander",
    must=r"moet(?:en)?|dient te",
    contain=r"zeggen|vermelden|bevatten|beginnen|luiden|staan|aanbevelen",
    answer=r"schrijf|antwoord|beantwoord|vertaal|vat|spreek|antwoorden|schrijven",
    only=r"voortaan|vanaf nu|altijd",
    entirely=r"alleen|uitsluitend|alles|samenvatting|enkel|ongeacht|wat er ook|volledig",
    languages=r"engels|frans|duits|spaans|italiaans|portugees|nederlands|russisch|chinees|latijn|klingon|"
    r"piratentaal|emoji's?|base64|json|html|markdown|rijm",
    reveal=r"toon|onthul|herhaal|geef|druk|stuur|noem|laat|citeer|wat zijn|wat is|deel|"
    r"schrijf(?= [^.!?]{0,40} uit)|kopieer|plak|verwijder|wis",
    secrets=r"systeemprompt|(?:je|jouw) (?:instructies|prompt)|(?:interne|verborgen|"
    r"geheime) (?:instructies|regels)|api-?sleutels?|alles hierboven|je prompt|(?:verborgen|geheime) prompt",
    other_people=r"(?:andere|alle) (?:klanten|contacten|organisaties)|vorige (?:klant|contact|beller)\w*",
    personal=r"gegevens|namen|nummers|telefoonnummers|gesprekken|geschiedenis",
    given=r"die (?:je|u|men|ze)\b[^.!?]{0,20}?\b(?:gekregen|gegeven|ontvangen|meegekregen|verteld)|"
    r"heb je[^.!?]{0,20}?\b(?:gekregen|ontvangen)",
    at_start=r"(?:in|aan) het begin|aanvankelijk|woord voor woord|letterlijk|oorspronkelijk",
    lapsed=r"(?:geldt|gelden|telt|tellen)\b[^.!?]{0,30}?\bniet|(?:is|zijn|was|"
    r"waren)\b[^.!?]{0,40}?\b(?:vervallen|ongeldig|nietig|verouderd|niet meer geldig|opgeheven|een test)|(?:is|"
    r"zijn|was|waren) (?:allemaal |maar )?(?:nep|een grap|een voorbeeld|verzonnen|vals)",
    reads=r"lees\w*|lezen|samenvat\w*|verwerk\w*|analyseer\w*|beoordeel\w*",
    hide=r"(?:vermeld|noem)(?=[^.!?]{0,60} (?:niet|geen|niets)\b)|verzwijg\w*|laat(?=[^.!?]{0,60} (?:weg|"
    r"buiten)\b)|neem(?=[^.!?]{0,60} niet op\b)",
    proposals=r"volgende actie|aanbevolen (?:volgende )?(?:actie|stap)|(?:actie|stap) die je (?:aanbeveelt|"
    r"voorstelt)|(?:je|jouw) aanbeveling",
    stops=r"stop met samenvatten|vat (?:dit |het )?niet samen|in plaats van (?:een |de )?samenvat\w+|"
    r"schrijf een (?:\w+ )?(?:gedicht|haiku|sonnet|sprookje)|(?:hou|houd) op een (?:\w+ )?(?:samenvatter|"
    r"assistent|model) te zijn|vat (?:dit|het|deze)[^.!?]{0,20}? (?:zo|als volgt) samen",
    frees=r"je hebt geen (?:\w+ )?(?:beperking|grenz|filter|regel)\w*|antwoord (?:vrij|zonder (?:filter|"
    r"beperking|grenz))|modus zonder (?:filter|beperking)|veiligheidsfilters?[^.!?]{0,30}?(?:uit|opgeheven)|"
    r"(?:wis|verwijder) (?:al )?je (?:regels|instructies|richtlijnen|geheugen)",
    commanded="instructies regels samenvatting taal",
)
