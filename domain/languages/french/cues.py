"""French words that show whether a sentence asks, promises, agrees or is only polite."""

from domain.languages.parts.cues import CuePatterns

CUES = CuePatterns(
    request=(
        r"\b(?:on|nous|j')\s?aur(?:ait|ais|ions) besoin\b",
        r"\b(?:pou(?:vez|rriez|rrais|rrait)|peux|peut)[- ](?:vous|tu|on|il|elle)\b",
        (
            r"\b(?:puis|pourrais|pourrait|pourrions|pouvons)[- ](?:je|on|nous)\b(?! (?:vous aider|"
            r"faire pour|vous être))"
        ),
        r"\bvous (?:pouvez|pourriez|devriez|voudriez)\b(?=.*\?)|\bvous devriez\b",
        r"\best-ce qu(?:e |')(?:je|vous|tu|on) (?:pe?u\w*|pou\w+)\b",
        (
            r"\b(?:je|on|nous) (?:voudrais|voulais|souhaite\w*|aimerais|désire|voudrait|aimerait|"
            r"voudrions)\b"
        ),
        (
            r"\bje veux (?:que|qu'\w+|un|une|savoir|annuler|changer|parler|réserver|commander|résilier|"
            r"être remboursée?|mon|ma|mes)\b"
        ),
        (
            r"\bj'(?:aimerais|ai besoin|attends|aurais (?:besoin|voulu|aimé)|appelle (?:pour|parce|"
            r"au sujet|car|concernant))\b"
        ),
        r"\b(?:il (?:me |nous )?faudrait|il (?:me|nous) faut)\b",
        r"\b(?:merci de (?:me|nous|bien|\w+er)\b|prière de|veuillez)\b",
        r"\bs'il (?:vous|te) pla[iî]t\b",
        r"\b(?:svp|stp)\b",
        r"\b(?:et si (?:on|nous|vous)|pourquoi ne pas)\b",
        r"\baidez[- ]moi\b",
        r"\b(?:voulez-vous|veux-tu|souhaitez-vous) bien\b",
        r"\bça vous (?:dérangerait|dérange|va|dirait)\b",
        (
            r"^(?:et |alors |mais |donc |non,? |oui,? |d'abord |ensuite )*(?:dites|donnez|envoyez|"
            r"rappelez|appelez|attendez|regardez|faites|essayez|vérifiez|mettez|prenez|allez|venez|"
            r"recommandez|aidez|montrez|expliquez|réservez|n'oubliez|cliquez|contactez|appuyez|"
            r"ne \w+ez)\b(?![- ]vous\b)(?!.*\?)"
        ),
    ),
    plain_question=(
        (
            r"(?:qu'est-ce qu|que |qu'|quel|quelle|quels|quelles|quand|où|comment|pourquoi|combien|"
            r"qui|à quel|de quel|à quoi)\w*\b(?!.*\bs'il (?:vous|te) pla)(?! ne pas\b)"
        ),
        (
            r"(?:avez-vous|as-tu|y a-t-il|est-ce qu(?:e |')(?:il|elle|c'))\b(?!.*\bs'il (?:vous|"
            r"te) pla)"
        ),
    ),
    commitment=(
        r"\bvous (?:sera|seront) \w+",
        r"\bvous serez (?:rappel|recontact|contact|rembours|livr|prévenu|inform|avis)\w*",
        r"\b(?:je|on|nous) (?:vais|va|allons)(?: \w+){0,2} \w+(?:er|ir|re|oir)\b",
        (
            r"\b(?:je|nous|on) (?:vous |te |le |la |les |l'|m'en |m'|nous |lui |leur |y |"
            r"en )*(?:(?!pourr|saur|aur|ser)\w+(?:rai|rons)|(?!sera)\w+era)\b"
        ),
        r"\bj(?:'|e )(?:y |en |l')?(?!pourr|saur|aur|ser)\w+rai\b",
        (
            r"\bje (?:vous|te) (?:rappelle|envoie|confirme|transfère|mets|fais|prépare|réserve|"
            r"recontacte|tiens (?:au courant|informé\w*)|transmets|note|propose)\b"
        ),
        r"\bje (?:m'en occupe|m'engage|promets|vérifie|regarde|m'occupe|reviens vers vous)\b",
        r"\b(?:un collègue|quelqu'un|un technicien|notre équipe|le service) (?:va|vous)\b",
        r"\b(?:vous|te|lui|leur) (?!ser|aur)\w+(?:era|eront)\b",
        r"\bje (?:transmets|rappelle|renvoie|demande à|m'en charge|fais suivre|fais le nécessaire)\b",
        r"\bvous (?:recevrez|aurez)\b",
        r"\b(?:j'ai|c'est) (?:réservé|programmé|fixé)\b",
        (
            r"\bje (?:vous|te|le|la|les|lui|leur) (?:l'|le |la |les |en )?(?:envoie|appelle|rappelle|apporte|donne|"
            r"fais|dis|redis|transmets|dépose|prépare|livre|rembourse|commande|tiens)\b"
        ),
        (
            r"\b(?:je|on|nous) (?:vous|te|lui|leur) (?:l'|le |la |les |en |y )?(?!a[is]?\b|ai\b|av|remerci|souhait|"
            r"comprend|entend|écout|croi|connai|prie|assur|demand|doi|voi|conseill|félicit|rassur|appelle (?:pour|car|"
            r"parce|au)|ser|aur)\w+(?:e|s|ts|ds|ons)\b"
        ),
        r"\bje (?:repasse|reviens|viens)(?: vous)? (?:\w+r\b|la\b|le\b|les\b|demain|ce|cet|\w+di\b)",
        r"\bje (?:l'|le |la |les |y )\w+\b(?=.*\b(?:demain|ce (?:soir|matin|week-end)|\w+di|semaine)\b)",
        r"\bj(?:'en parle|'envoie|'apporte|'appelle|e l'(?:envoie|apporte|appelle))\b",
        (
            r"\bje (?:commande|prépare|livre|rembourse|répare|relance|passe (?:demain|ce|cet|lundi|mardi|mercredi|"
            r"jeudi|vendredi|samedi))\b"
        ),
        (
            r"\b(?:on|nous) (?:vous |te )?(?:l'|le |la |les )?(?:rappelle|envoie|livre|rembourse|répare|prépare|"
            r"appelons|envoyons|livrons|remboursons|rappelons|préparons|réparons|confirmons)\b"
        ),
    ),
    performing=(
        r"\b(?:propose|proposons|peux (?:vous )?(?:proposer|offrir))\b",
        (
            r"\bje (?:vous |te )?(?:appelle|écris|contacte|téléphone) (?:pour|car|parce|au sujet|de|du|d'|depuis|"
            r"suite|concernant)"
        ),
        r"\b(?:ci-joint|en pièce jointe)\b",
        r"\bvien[st] (?:juste )?de\b",
        r"\bje (?:vous )?joins\b",
    ),
    assent=(
        (
            r"(?:bien sûr|d'accord|certainement|avec plaisir|volontiers|ok(?:ay)?|entendu|très bien|"
            r"pas de (?:problème|souci)|oui|absolument|bonne idée|parfait|ça marche|"
            r"c'est (?:d'accord|entendu|noté))(?!\w)"
        ),
    ),
    dissent=(r"non(?=[ ,.;!])",),
    settled=(
        (
            r"\b(?:ça (?:marche|fonctionne) maintenant|c'est (?:réglé|résolu|bon maintenant|"
            r"arrangé)|problème (?:est )?(?:réglé|résolu)|tout est (?:réglé|en ordre))\b"
        ),
    ),
    courtesy=(
        r"vous m'entendez",
        (
            r"(?:merci|remercie)(?: (?:beaucoup|bien|infiniment|d'avance|à vous|"
            r"encore))*(?: (?:pour|de) (?:votre|vos|ton) \w+)?"
        ),
        r"je vous (?:en prie|remercie)",
        r"au revoir",
        r"à (?:bientôt|demain|plus|tout à l'heure|vous)",
        r"bonne (?:journée|soirée|nuit|continuation)",
        r"bon(?: week-end| après-midi)",
        r"de rien",
        r"avec plaisir",
        r"comment (?:allez-vous|ça va|vas-tu)",
        r"ça va(?: bien)?",
        r"enchantée?",
        r"c'est (?:ça|bon|noté|parfait|gentil)",
        r"(?:que|en quoi) puis-je (?:faire pour vous|vous aider)",
        r"(?:comment )?puis-je vous aider",
        r"à votre service",
        r"d'accord",
        r"entendu",
        r"très bien",
        r"bien sûr",
        r"parfait",
        r"exactement",
        r"absolument",
        r"je (?:vois|comprends)",
        r"madame",
        r"monsieur",
        r"mademoiselle",
        r"quoi",
        r"pardon",
        r"cordialement",
        r"volontiers",
        r"ah bon",
    ),
    interjection=(
        r"ha(?:ha)+",
        r"oui",
        r"bonjour",
        r"bonsoir",
        r"salut",
        r"allô",
        r"coucou",
        r"euh+",
        r"heu+",
        r"ben",
        r"bah",
        r"eh bien",
        r"et bien",
        r"bon",
        r"alors",
        r"voilà",
        r"ouais",
        r"ok",
        r"okay",
        r"ah",
        r"oh",
        r"hein",
        r"donc",
        r"et",
        r"mais",
        r"écoutez",
        r"écoute",
    ),
    opening=(
        r"non",
        r"si",
        r"d'accord",
        r"très bien",
        r"bien",
        r"enfin",
        r"vous savez",
        r"tu sais",
        r"tenez",
        r"parfait",
        r"super",
        r"excusez-moi",
        r"pardon",
        r"désolée?",
        r"en fait",
        r"bien sûr",
        r"entendu",
        r"absolument",
        r"merci(?: beaucoup| bien)?",
        r"je vous en prie",
        r"moi",
        r"madame",
        r"monsieur",
        r"en effet",
        r"exactement",
        r"tout à fait",
        r"là",
        r"justement",
        r"bien entendu",
        r"s'il vous plaît",
        r"je vois",
        r"c'est (?:bien|parfait|noté|super)",
        r"avec plaisir",
        r"volontiers",
        r"pas de (?:problème|soucis?)",
        r"effectivement",
        r"de toute façon",
        r"d'abord",
        r"ensuite",
        r"en tout cas",
    ),
    pleasantry=(
        r"j'ai (?:bien )?(?:écouté|eu|reçu) votre (?:message|appel)(?: d'hier(?: soir)?)?(?: et je \w+ .*)?\W*$",
        r"(?:pouvez|pourriez)-vous (?:répéter|redire)",
        r"[^?]{0,40}\b(?:que|en quoi) (?:puis-je|pouvons-nous) (?:faire pour vous|vous aider)",
        r"je vous (?:en prie|remercie|souhaite)",
        r"merci\b(?! de (?:me|nous|bien|\w+er)\b)",
        (
            r"(?:nous|je) (?:sommes|suis|reste|restons) (?:\w+ )?(?:désolée?s?|navrée?s?|ravie?s?|"
            r"à votre)"
        ),
        r"n'hésitez pas",
        r"à votre (?:service|disposition)",
        r"(?:avez-vous|puis-je|y a-t-il|est-ce que)\b.*\bautres?\b",
        r"bienvenue",
        r"vous êtes bien (?:chez|au|à)",
        r"(?:que|comment|en quoi) (?:puis-je|pouvons-nous)",
        r"(?:passez|bonne|excellente) \w+",
        r"(?:nous|je) (?:comprenons|comprends|apprécions)(?: \w+)? (?:votre|vos|bien)",
        r"j'espère que (?:vous|cela|ça)",
        r"je (?:reviendrai|viendrai) (?:vous )?(?:voir|vers)",
        r"c'est (?:très )?(?:gentil|aimable|parfait|super|noté|dommage)",
        r"(?:laissez|laisse)[- ]moi (?:voir|vérifier|regarder)",
        r"(?:un|une) (?:instant|moment|seconde|minute)",
        r"quand vous voulez",
        r"(?:ne )?quittez pas",
        r"vous êtes d'accord",
        r"vous avez raison",
        r"on va (?:avancer|y venir|y revenir)",
        r"(?:laissez|laisse)[- ](?:moi|le|la)\b",
        r"allez[- ]y",
    ),
    hedge=(
        r"je (?:pense|crois|trouve|dirais|dis)(?: (?:simplement|juste|bien))? qu(?:e |')",
        r"c'est[- ]à[- ]dire(?: qu(?:e |'))?",
        r"vous savez(?: très bien)?(?: qu(?:e |'))?",
        (
            r"je (?:voudrais|veux|tiens à|vais)(?: \w+)? (?:vous )?(?:dire|rappeler|ajouter|"
            r"préciser) qu(?:e |')"
        ),
        r"à mon avis",
        r"il est vrai qu(?:e |')",
        r"il me semble qu(?:e |')",
        r"il se trouve qu(?:e |')",
        r"premièrement",
        r"deuxièmement",
        r"par exemple",
        r"ça veut dire qu(?:e |')",
    ),
    joint=(
        "et puis",
        "et donc",
        "et que",
        "et",
        "mais",
        "alors que",
        "alors",
        "donc",
        "parce que",
        "puis",
        "car",
        "ensuite",
        "est-ce que",
        "puisque",
    ),
)
