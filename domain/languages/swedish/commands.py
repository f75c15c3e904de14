"""Swedish words that commands to a machine consist of (R17)."""

from domain.languages.parts.commands import CommandWords

COMMANDS = CommandWords(
    turn_away=r"ignorera|bortse (?:fran|ifran)|glom(?! inte)|asidosatt|strunta i|kringga|folj inte|bry dig inte om|"
    r"lamna(?=[^.!?]{0,60} darhan)|lagg(?=[^.!?]{0,60} at sidan)|hoppa over|stang av|inaktivera",
    earlier=r"alla|tidigare|foregaende|ovanstaande|dina|ursprungliga|system\w*|befintliga",
    prompts=r"systemprompt(?:en|er)?|systemmeddelande(?:t|n)?|systeminstruktion(?:en|er|erna)?|din prompt|"
    r"din (?:programmering|roll|identitet|traning)|dina (?:filter|sparrar)",
    orders=r"instruktion(?:en|er|erna)?|anvisning(?:en|ar|arna)?|prompt(?:en|er)?|regler(?:na)?|riktlinjer(?:na)?|"
    r"begransningar(?:na)?|kommandon|uppgifter",
    all_before=r"allt (?:ovan|ovanstaande|foregaende|tidigare|som (?:star|sagts|skrivits) (?:ovan|tidigare|innan))|"
    r"allt (?:som )?(?:du|de|man)[^.!?]{0,15}?\b(?:sagt|fatt|lart)[^.!?]{0,15}?\b(?:tidigare|innan|hittills|i borjan)",
    voided=r"(?:tidigare|foregaende|ovanstaande) (?:instruktioner|anvisningar|regler|order)[^.!?]{0,30}?(?:ogiltig\w*|"
    r"upphavd\w*|galler inte|inte langre|foraldrad\w*)",
    machines=r"ai|llm|ai-(?:assistent\w*|modell\w*|system\w*)|sprakmodell(?:en|er)?|artificiell intelligens|chatbot\w*|"
    r"chatgpt|sammanfattnings(?:bot|modell|program)\w*|automatiskt system|modell(?:en)? som (?:laser|sammanfattar)",
    sets_role=r"du ar (?:nu|fran och med nu|hadanefter) (?:en |ett )?(?:\w+ )?(?:pirat|assistent|modell|bot|robot|"
    r"poet|oversattare|administrator)|(?:fran och med nu|hadanefter) (?:ar du|svarar du|skriver du|svara|skriv)|"
    r"lats(?:as)? (?:som )?(?:om|att) du|spela rollen|agera som (?:om|en|ett)|forestall dig att du ar",
    announces=r"din nya (?:uppgift|roll) ar|nya? (?:instruktion(?:er)?|uppgift) ?:|det har ar ett systemmeddelande|"
    r"spraket (?:i|for) (?:sammanfattningen|svaret) (?:ar|ska|maste)|din (?:riktiga|egentliga|verkliga) uppgift|"
    r"borja (?:varje|alla|ditt|dina) (?:\w+ )?svar med|har (?:foljer|ar|kommer) (?:dina |de )?nya instruktioner|"
    r"(?:instruktion|order) ?: ?(?:saga?|skriv|namn|pasta|ange|beskriv)|rekommenderad (?:atgard|nasta atgard) ?:|"
    r"nasta (?:atgard|steg) ?:|systemmeddelande ?:|din uppgift ar nu",
    summaries=r"sammanfattning(?:en|ar)?|nasta (?:atgard|steg)|rekommenderad(?:e)? (?:nasta )?atgard|ditt svar|"
    r"anteckning(?:en|ar)? till (?:agenten|handlaggaren)",
    write=r"skriv|saga?|namn|lagg till|infoga|ange|notera|pasta|beskriv|registrera|anteckna|ta med|rekommendera|beromm|"
    r"presentera|inkludera",
    frame=r"borja|avsluta|ersatt|byt ut|andra",
    must=r"maste|ska|skall|bor",
    contain=r"saga|innehalla|namna|borja|sluta|lyda|rekommendera|pasta|inkludera",
    answer=r"skriv|svara|oversatt|sammanfatta|tala|formulera|byt",
    only=r"fran och med nu|hadanefter|alltid|i fortsattningen",
    entirely=r"bara|endast|enbart|allt|hela|sammanfattningen|oavsett|uteslutande",
    languages=r"engelska|franska|tyska|spanska|italienska|portugisiska|nederlandska|ryska|kinesiska|latin|klingonska|"
    r"svenska|piratsprak|emojis?|base64|json|html|markdown|rim",
    reveal=r"visa|avsloja|upprepa|skriv ut|ge|lamna ut|skicka|citera|vad ar|vilka ar|dela|kopiera|radera|ta bort",
    secrets=r"systemprompt\w*|(?:din|dina) (?:prompt|instruktioner)|(?:interna|dolda|hemliga) (?:instruktioner|regler)|"
    r"api-?nyck\w+|allt ovan",
    other_people=r"(?:andra|alla) (?:kunder|kontakter|organisationer)\w*|"
    r"(?:foregaende|forra) (?:kund|kontakt|uppringare)\w*",
    personal=r"uppgifter|namn|nummer|telefonnummer|samtal|historik|adresser",
    given=r"som (?:du|man|de)\b[^.!?]{0,20}?\b(?:fatt|gett|givit|sagt)|fick du",
    at_start=r"i borjan|fran borjan|ursprungligen|ordagrant|ord for ord",
    lapsed=r"(?:galler|raknas)\b[^.!?]{0,30}?\binte|(?:ar|var)\b[^.!?]{0,40}?\b(?:ogiltig\w*|upphavd\w*|foraldrad\w*|"
    r"inte langre giltig\w*|ett test|ett skamt|ett exempel)",
    reads=r"las\w*|sammanfatta\w*|bearbeta\w*|analysera\w*|behandla\w*",
    hide=r"(?:namn|ta)(?=[^.!?]{0,60} (?:inte|inget|ingenting)\b)|namn inte|utelamna|fortig|dolj|hemlighall",
    proposals=r"nasta (?:atgard|steg)|rekommenderad(?:e)? (?:nasta )?atgard|din rekommendation",
    stops=r"sluta sammanfatta|sammanfatta inte|i stallet for (?:en |att )?sammanfatt\w+|skriv en (?:\w+ )?(?:dikt|"
    r"haiku|sonett|saga)|sammanfatta (?:det har|detta|samtalet)[^.!?]{0,20}? (?:sa har|som foljer)",
    frees=r"du har inga (?:\w+ )?(?:begransningar|granser|regler|filter)|svara (?:fritt|utan (?:filter|begransningar))|"
    r"lage utan (?:filter|begransningar)|(?:radera|glom) (?:alla )?dina (?:regler|instruktioner|riktlinjer)",
    commanded="instruktion instruktioner anvisningar regler riktlinjer sammanfattning sammanfattningen sprak",
)
