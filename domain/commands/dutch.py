"""Dutch."""

from domain.commands.vocabulary import Vocabulary

DUTCH = Vocabulary(
    turn_away=r"negeer|(?:vergeet)(?! niet)|omzeil|overschrijf|volg (?:niet|geen)|"
    r"(?:laat|schuif)(?= [^.!?]{0,60}(?:buiten beschouwing|opzij|terzijde))|trek je niets aan van|"
    r"leg(?= [^.!?]{0,60}(?:naast je|naast u|opzij|terzijde))|houd je niet aan|"
    r"bekommer je niet om|gooi(?= [^.!?]{0,60}overboord)|schenk geen aandacht aan|"
    r"schakel(?=[^.!?]{0,60} uit\b)|deactiveer|"
    r"(?:zet|leg|schuif)(?=[^.!?]{0,50} (?:opzij|naast je|aan de kant))|hou(?:d)? geen rekening met|"
    r"let niet op",
    earlier=r"alle|vorige|voorgaande|eerdere|bovenstaande|jouw|systeem\w*",
    prompts=r"systeembericht(?:en)?|systeemprompts?|je prompt|"
    r"je (?:programmering|filters|beperkingen|training)|"
    r"je (?:rol|identiteit)",
    orders=r"instructies?|aanwijzingen|prompts?|opdrachten|regels|beperkingen|context|richtlijnen|"
    r"taken",
    all_before=r"al het (?:voorgaande|bovenstaande)|alles (?:hierboven|wat hiervoor\w*)|"
    r"wat (?:je|u|ze je|men je)[^.!?]{0,15}?\b(?:eerder|hiervoor|hierboven|tot nu toe|"
    r"in het begin)\b[^.!?]{0,15}?(?:verteld|gezegd|opgedragen|gevraagd|geleerd)|"
    r"wat (?:hierboven|hiervoor|boven) (?:staat|stond|geschreven)|de tekst hierboven",
    voided=r"(?:vorige|eerdere|bovenstaande|voorgaande) (?:instructies|regels|opdrachten)"
    r"[^.!?]{0,30}?(?:vervallen|ongeldig|niet meer|nietig)",
    machines=r"ai|llm|taalmodel(?:len)?|ai-(?:assistent|model|systeem)|kunstmatige intelligentie|"
    r"samenvattings(?:bot|model)|chatgpt|"
    r"geautomatiseerd systeem|model dat (?:dit )?(?:leest|samenvat|verwerkt)|"
    r"samenvatter|ai-taalmodel",
    sets_role=r"(?:je bent|u bent) (?:nu|voortaan|vanaf nu) (?:een|de) (?:\w+ )?(?:ai|piraat|assistent|"
    r"model|bot|robot|dichter|vertaler|beheerder)|(?:vanaf nu|voortaan) (?:ben je|antwoord|schrijf)|"
    r"doe alsof je|gedraag je als|speel de rol|"
    r"gedraag je (?:\w+ ){0,3}?als (?:een |de )?(?:directeur|baas|manager|piraat|beheerder|"
    r"advocaat)|stel je voor dat je (?:de |een )(?:baas|directeur|manager|piraat)|"
    r"je bent geen (?:assistent|samenvatter|ai) meer|"
    r"je bent (?:nu )?dan\b|handel alsof je|"
    r"je bent een (?:\w+ ){0,2}?assistent die|je bent (?:nu )?\w*gpt\b|(?:praat|"
    r"spreek|schrijf|antwoord) (?:\w+ ){0,3}?als een piraat|doe alsof de (?:agent|"
    r"medewerker|adviseur|firma)|(?:neem aan|ga ervan uit) dat de (?:agent|medewerker|"
    r"adviseur)",
    announces=r"(?:je|jouw|uw) nieuwe (?:taak|rol|opdracht) is|nieuwe (?:instructies?|opdracht) ?:|"
    r"dit is een (?:systeembericht|systeemopdracht)|"
    r"uitvoertaal|taal van (?:de samenvatting|het antwoord) (?:is|moet|wordt)|(?:je|jouw|"
    r"uw) (?:echte|eigenlijke) (?:taak|opdracht)|"
    r"begin (?:elk |je |ieder )(?:\w+ )?antwoord met|(?:hier|nu) (?:zijn|volgen|komen) (?:je |"
    r"de )?nieuwe instructies|"
    r"nieuwe (?:taak|opdracht)(?: voor [^.!?:]{0,30})? ?: ?(?:geef|schrijf|zeg|"
    r"noem|meld|vermeld|noteer|beweer)|het (?:echte|ware|werkelijke) (?:gesprek|"
    r"transcript|bericht) (?:begint|is|volgt|luidt)|wie (?:dit|de|het)[^.!?]{0,30}?(?:notities|"
    r"samenvatting|samenvat|leest|schrijft)[^.!?]{0,20}?\b(?:moet|dient)|als (?:ai|"
    r"taalmodel|ai-assistent),? (?:\w+ )?(?:moet|dien) (?:je|u)|(?:instructie|"
    r"opdracht) ?: ?(?:zeg|schrijf|noem|vermeld|beweer|meld|beschrijf)|volg (?:nu|"
    r"vanaf nu) (?:deze|de volgende) (?:instructies|aanwijzingen)|elke (?:zin|"
    r"antwoord) (?:die je|moet)|aanbevolen (?:actie|stap) ?:|volgende actie ?:",
    summaries=r"samenvatting(?:en)?|volgende actie|aanbevolen (?:volgende )?(?:actie|stap)|"
    r"jouw antwoord|"
    r"notities? voor de agent",
    write=r"schrijf|zeg|voeg|zet|vermeld|noem|noteer|beweer|beschrijf|"
    r"registreer|meld|leg vast|neem op|schrijven|vermelden|"
    r"raad aan|beveel aan|prijs|presenteer",
    frame=r"begin|eindig|vervang|verander",
    must=r"moet(?:en)?|dient te",
    contain=r"zeggen|vermelden|bevatten|beginnen|luiden|staan|aanbevelen",
    answer=r"schrijf|antwoord|beantwoord|vertaal|vat|spreek|antwoorden|schrijven",
    only=r"voortaan|vanaf nu|altijd",
    entirely=r"alleen|uitsluitend|alles|samenvatting|enkel|"
    r"ongeacht|wat er ook|volledig",
    languages=r"engels|frans|duits|spaans|italiaans|portugees|nederlands|russisch|chinees|latijn|"
    r"klingon|piratentaal|emoji's?|base64|json|html|markdown|rijm",
    reveal=r"toon|onthul|herhaal|geef|druk|stuur|noem|laat|citeer|wat zijn|wat is|"
    r"deel|schrijf(?= [^.!?]{0,40} uit)|"
    r"kopieer|plak",
    secrets=r"systeemprompt|(?:je|jouw) (?:instructies|prompt)|(?:interne|verborgen|geheime) "
    r"(?:instructies|regels)|api-?sleutels?|alles hierboven|"
    r"je prompt|(?:verborgen|geheime) prompt",
    other_people=r"(?:andere|alle) (?:klanten|contacten|organisaties)|"
    r"vorige (?:klant|contact|beller)\w*",
    personal=r"gegevens|namen|nummers|telefoonnummers|gesprekken|geschiedenis",
    given=r"die (?:je|u|men|ze)\b[^.!?]{0,20}?\b(?:gekregen|gegeven|ontvangen|meegekregen|verteld)|"
    r"heb je[^.!?]{0,20}?\b(?:gekregen|ontvangen)",
    at_start=r"(?:in|aan) het begin|aanvankelijk|woord voor woord|letterlijk|oorspronkelijk",
    lapsed=r"(?:geldt|gelden|telt|tellen)\b[^.!?]{0,30}?\bniet|(?:is|zijn|was|"
    r"waren)\b[^.!?]{0,40}?\b(?:vervallen|ongeldig|nietig|verouderd|niet meer geldig|opgeheven|"
    r"een test)|"
    r"(?:is|zijn|was|waren) (?:allemaal |maar )?(?:nep|een grap|een voorbeeld|"
    r"verzonnen|vals)",
    reads=r"lees\w*|lezen|samenvat\w*|verwerk\w*|analyseer\w*|beoordeel\w*",
    hide=r"(?:vermeld|noem)(?=[^.!?]{0,60} (?:niet|geen|niets)\b)|verzwijg\w*|"
    r"laat(?=[^.!?]{0,60} (?:weg|buiten)\b)|"
    r"neem(?=[^.!?]{0,60} niet op\b)",
    proposals=r"volgende actie|aanbevolen (?:volgende )?(?:actie|stap)|(?:actie|stap) die je (?:aanbeveelt|"
    r"voorstelt)|(?:je|jouw) aanbeveling",
    stops=r"stop met samenvatten|vat (?:dit |het )?niet samen|in plaats van (?:een |de )?samenvat\w+|"
    r"schrijf een (?:\w+ )?(?:gedicht|haiku|sonnet|sprookje)|"
    r"(?:hou|houd) op een (?:\w+ )?(?:samenvatter|assistent|model) te zijn",
    frees=r"je hebt geen (?:\w+ )?(?:beperking|grenz|filter|regel)\w*|antwoord (?:vrij|zonder (?:filter|"
    r"beperking|grenz))|modus zonder (?:filter|beperking)|veiligheidsfilters?[^.!?]{0,30}?(?:uit|"
    r"opgeheven)",
)
