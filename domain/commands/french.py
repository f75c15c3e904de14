"""French."""

from domain.commands.vocabulary import Vocabulary

FRENCH = Vocabulary(
    turn_away=r"(?<!n')(?:ignore[zr]?|oublie[zr]?)(?! pas)|ne (?:tiens|tenez|tenir) (?:pas|plus|aucun) compte|"
    r"ne (?:suis|suivez) (?:pas|plus)|(?:fais|faites|faire) abstraction|neglige[zr]?|contourne[zr]?|"
    r"passe[zr]? outre|outrepasse[zr]?|laisse[zr]? (?:tomber|de cote)|ne respecte[zr]? (?:pas|plus)|"
    r"(?:mets|mettez|mettre) de cote|ne (?:plus|pas) (?:tenir compte|suivre|respecter)|(?:ne fais|"
    r"ne faites) pas attention|abandonne[zr]?|affranchi\w*-(?:toi|vous)|(?:fais|faites) l'impasse|"
    r"ne (?:vous|te) (?:fie|fiez|soucie|souciez) (?:pas|plus)|"
    r"desactive[zr]?|contourne[zr]?|"
    r"(?:fais|faites|faire) fi|(?:mets|mettez|laisse[zr]?)(?=[^.!?]{0,40} de cote)|"
    r"ne (?:prends|prenez) pas en compte|passe[zr]? par-dessus",
    earlier=r"toutes? (?:les|tes|vos|ces)|tous (?:les|tes|vos|ces)|precedent\w*|anterieur\w*|"
    r"ci-dessus|tes|initial\w*|systeme|aucun compte des|donnees? (?:avant|auparavant|plus haut)|de depart|"
    r"(?:de )?(?:tes|vos)",
    prompts=r"prompts? (?:systeme|initial)|messages? systeme|invites? systeme|ton prompt|"
    r"(?:ta|votre) programmation|tes (?:filtres|restrictions|limites|garde-fous)|ton entrainement|"
    r"(?:ton|votre) (?:role|identite)",
    orders=r"instructions?|consignes?|directives?|prompts?|regles?|ordres?|contraintes|contexte|"
    r"taches",
    all_before=r"tout ce qui precede|tout ce qu[^.!?]{0,20}(?:avant|ci-dessus)|"
    r"ce (?:qu'on|que l'on) (?:t'a|vous a) dit|"
    r"ce qu'(?:on|ils) (?:t'a|vous a|t'ont|vous ont) (?:dit|demande|donne|appris|"
    r"indique)[^.!?]{0,15}?(?:avant|plus haut|precedemment|jusqu'ici|au depart|au debut|ci-dessus|"
    r"auparavant)|"
    r"ce qui (?:a ete |est |etait )?(?:dit|ecrit|indique|demande|precede)[^.!?]{0,10}?(?:plus haut|"
    r"ci-dessus|avant|precedemment)|le texte (?:ci-dessus|precedent)",
    voided=r"(?:instructions?|consignes?|regles|directives) (?:precedentes?|anterieures?|ci-dessus)"
    r"[^.!?]{0,30}?(?:annule\w*|caduc\w*|ne s'appliquent|nulles?|remplace\w*|plus valables?)",
    machines=r"l'ia|ia|l'intelligence artificielle|intelligence artificielle|modeles? de langage|"
    r"assistants? (?:ia|virtuel)|l'assistant (?:ia|virtuel)|robots? de resume|outil de resume|chatgpt|"
    r"generateur de resumes?|"
    r"modele (?:qui|charge de)|systeme automatique|l'outil (?:qui|charge de) (?:resume|lit|"
    r"genere)\w*|"
    r"resumeurs?|redacteur de resumes?|modele d'ia",
    sets_role=r"(?:tu es|vous etes) (?:maintenant|desormais|a present) (?:une? |le |la |en )?"
    r"(?:pirate|assistant\w*|ia|robot|modele|bot|poete|traduct\w*|administrat\w*|libre|personnage|mode)|"
    r"(?:fais|faites) comme si (?:tu|vous) (?:etais|etiez|n'av\w+)|"
    r"(?:fais|faites) semblant d'etre (?:une? |le |la )?(?:pirate|ia|robot|administrat\w*|directeur|"
    r"assistant\w*)|imagine[zr]? que (?:tu es|vous etes) (?:une? |le |la )?(?:pirate|ia|robot|administrat\w*)|"
    r"(?:^|[.!?:;,] ?)jouez? le role d|(?:a partir de maintenant|desormais|dorenavant),? "
    r"(?:tu (?:es|dois|vas|ne|parles|reponds|ecris)|vous (?:ne (?:suivez|repondez)|repondez|ecrivez)|"
    r"reponds|repondez|ecris|ecrivez)|activez? le mode (?:dan|administrateur|libre)|"
    r"(?:comporte[zr]?|conduis|conduisez)-(?:toi|vous) (?:\w+ )?(?:comme|en) (?:une? |le |"
    r"la )?(?:\w+ )?(?:direct\w+|patron\w*|gerant\w*|chef|responsable|administrat\w*|pirate|"
    r"avocat\w*)|imagine[zr]? que (?:tu es|vous etes) (?:le |la |une? )?(?:patron|direct|chef|"
    r"gerant|responsable)\w*|a compter de (?:cet instant|maintenant|ce moment),? (?:comporte|"
    r"reponds|repondez|ecris|ecrivez|tu|agis)\w*|(?:endosse|prends|adopte|assume)[zr]? le role d|"
    r"tu n'es plus (?:une? )?(?:assistant|outil|ia|modele|resum)\w*|"
    r"(?:agis|agissez) comme si (?:tu|vous) (?:etais|etiez|n'av\w+)|deviens une? (?:assistant|ia|"
    r"robot|modele)|tu es (?:maintenant |desormais )?dan\b|"
    r"tu es une? (?:\w+ ){0,2}?assistant\w* (?:\w+ )?qui|tu es (?:maintenant |"
    r"desormais )?\w*gpt\b|(?:parle|parlez|ecris|ecrivez|reponds|repondez) (?:\w+ ){0,2}?comme un pirate|"
    r"(?:fais|faites) comme si (?:l'agent|le conseiller|la conseillere|l'operateur|"
    r"l'entreprise|la societe)|(?:suppose|supposez|considere|considerez) que (?:l'agent|"
    r"le conseiller|l'operateur|l'entreprise) (?:a|avait)|jouons a un jeu ou (?:tu|"
    r"vous)",
    announces=r"(?:ta|votre) nouvelle (?:tache|mission|consigne) (?:est|sera)|"
    r"nouvelles? (?:instructions?|consignes?|directives?) ?:|"
    r"(?:ceci est|voici) (?:un |une |le |la )?(?:\w+ )?(?:message|consigne|instruction|commande) "
    r"(?:du |de l'|d')?(?:systeme|administrateur|developpeur)|"
    r"langue (?:de (?:sortie|la (?:synthese|reponse))|du resume) (?:est|sera|doit)|(?:ta|"
    r"votre) vraie (?:tache|mission|consigne)|(?:lorsque|quand|si) (?:cet appel|ce message|ceci|"
    r"cette conversation|cet echange) (?:est|sera) resumee?|"
    r"commence[zr]? (?:toutes? )?(?:ta|tes|votre|vos) reponses? par|voici (?:tes|vos|"
    r"de) nouvelles (?:instructions|consignes)|"
    r"(?:nouvelle|ta|votre) (?:tache|mission)(?: pour [^.!?:]{0,30})? ?: ?(?:ecris|"
    r"ecrivez|dis|dites|indique|indiquez|signale|note|affirme|mets|rapporte|dire|"
    r"indiquer|recommande)|(?:le reel|la vraie|le vrai|la veritable) (?:conversation|"
    r"transcription|appel|echange|message|dialogue) (?:commence|est|suit|dit)|"
    r"(?:celui|celle|ceux|quiconque) (?:qui )?(?:redige|resume|ecrit|lit)\w*[^.!?]{0,30}?(?:notes?|"
    r"resume|compte[- ]rendu|ceci)\b[^.!?]{0,10}?\b(?:doit|doivent|devra)|en tant qu'(?:ia|"
    r"intelligence artificielle|assistant ia|modele de langage),? (?:tu|vous) (?:dois|"
    r"devez|es|etes|vas)|consignes? ?: ?(?:dire|dis|dites|indiquer|affirmer|mentionner|"
    r"ecrire|ecris|ecrivez|decrire|signaler)|suis maintenant (?:ces|les) (?:instructions|"
    r"consignes)|suivez maintenant (?:ces|les) (?:instructions|consignes)|action recommandee ?:|"
    r"prochaine action ?:",
    summaries=r"resumes?|syntheses?|prochaine action|prochaine etape recommandee|compte[- ]rendu|"
    r"ta reponse|"
    r"recapitulatif|notes? pour l'agent",
    write=r"ecri[st]|ecrivez|dis|dites|ajoute[zr]?|inclu[st]|incluez|insere[zr]?|mets|mettez|"
    r"affirme[zr]?|mentionne[zr]?|indique[zr]?|inscri[st]|inscrivez|redige[zr]?|precise[zr]?|"
    r"signale[zr]?|rapporte[zr]?|decri[st]|decrivez|note[zr]?|"
    r"consigne[zr]?|enregistre[zr]?|marque[zr]?|inscrire|ecrire|mettre|dire|"
    r"presente[zr]?|recommande[zr]?|supposes?z?|vante[zr]?",
    frame=r"commence[zr]?|termine[zr]?|remplace[zr]?|fais|faites|fini[st]|modifie[zr]?|"
    r"(?:fais|faites) dire (?:a|au|dans)",
    must=r"doi(?:t|vent)|devra(?:it)?|est censee?",
    contain=r"indiquer|dire|mentionner|contenir|commencer|preciser|affirmer|finir|recommander|inclure|"
    r"decrire",
    answer=r"ecri[st]|ecrivez|reponds|repondez|parle[zr]?|redige[zr]?|resume[zr]?|traduis|traduisez|"
    r"continue[zr]?|passe[zr]?|ecrire|repondre|rediger|parler",
    only=r"desormais|dorenavant|a partir de maintenant|a partir d'ici|toujours|dois",
    entirely=r"uniquement|seulement|exclusivement|tout|le resume|la synthese|ta reponse|"
    r"rien d'autre|l'integralite|"
    r"quoi qu'\w+|peu importe|meme si|entierement",
    languages=r"anglais|francais|allemand|espagnol|italien|portugais|neerlandais|russe|chinois|"
    r"japonais|arabe|latin|klingon|pirate|verlan|emojis?|base64|json|html|markdown|rimes",
    reveal=r"revele[zr]?|montre[zr]?|affiche[zr]?|repete[zr]?|recopie[zr]?|donne[zr]?|cite[zr]?|"
    r"divulgue[zr]?|imprime[zr]?|envoie|envoyez|liste[zr]?|quelle est|quelles (?:sont|etaient)|quels sont|quel est|"
    r"recopier|partage[zr]?|transmets|transmettez|communique[zr]?|indique[zr]?|"
    r"copie[zr]?|recrache[zr]?|colle[zr]?",
    secrets=r"prompt (?:systeme|initial)|(?:tes|vos) (?:consignes|instructions|directives|regles) "
    r"(?:systeme|internes?|cachees?|secretes?|initiales?|completes?)|tes (?:consignes|instructions)|"
    r"(?:consignes|instructions) (?:systeme|internes?|cachees?|secretes?|initiales?)|"
    r"messages? systeme|cles? (?:d')?api|tout ce qui precede|"
    r"prompt (?:cache|secret|interne)|(?:ton|votre) prompt",
    other_people=r"(?:autres|tous les|toutes les) (?:clients?|contacts?|organisations?)|"
    r"clients? precedents?|(?:precedents?|derniers?) (?:clients?|contacts?)",
    personal=r"donnees|noms|numeros|coordonnees|historiques?|conversations|transcriptions",
    given=r"qu(?:i|e|'on|'ils)?\b[^.!?]{0,20}?\b(?:donnee?s?|dite?s?|recue?s?|fournie?s?|transmise?s?|"
    r"imposee?s?|fixee?s?|apprise?s?)",
    at_start=r"au (?:tout )?(?:depart|debut)|initialement|mot pour mot|mot a mot|textuellement|"
    r"integralement|en entier",
    lapsed=r"ne (?:valent|s'appliquent|comptent|sont|vaut|s'applique|compte|concernent) (?:plus|pas)|"
    r"n'ont plus cours|(?:est|sont|etait|etaient) (?:annule|caduc|null|obsolete|perime|suspendu|"
    r"leve|un test|remplace)\w*|plus valables?|"
    r"(?:est|sont|etait|etaient) (?:faux|fausses?|une blague|un exemple|une plaisanterie|"
    r"factice)",
    reads=r"li[ts]|lira|lisant|lire|resum\w*|trait\w*|analys\w*|gener\w*|redig\w*|parcour\w*",
    hide=r"ne (?:parle|mentionne|dis|dites|signale|indique)[zr]? (?:pas|rien)|n'(?:indique|evoque|"
    r"ecris|ecrive)z? pas|omet\w*|passe[zr]? sous silence|"
    r"n'inclu[st] pas|n'incluez pas|ne (?:mets|mettez|cite|citez|evoque|evoquez) pas",
    proposals=r"prochaine action|action recommandee|(?:etape|action) que (?:tu|vous) (?:propos|recommand|"
    r"sugger)\w+|(?:ta|votre) recommandation",
    stops=r"(?:arrete|cesse)[zr]? de (?:resumer|faire (?:le|des|un) resumes?)|ne resume[zr]? (?:pas|"
    r"plus|rien)|au lieu d(?:e|'un|u) resum\w+|(?:ecris|ecrivez|compose[zr]?|"
    r"redige[zr]?)(?:-moi)? une? (?:\w+ )?(?:poeme|haiku|sonnet|conte)|"
    r"(?:arrete|cesse)[zr]? d'etre (?:une? |le )?(?:\w+ )?(?:resum\w+|assistant|"
    r"ia|modele|robot)|deviens? mon (?:assistant|comptable|avocat)",
    frees=r"(?:sans|aucune?) (?:aucune? )?(?:restriction|filtre|limite)s? (?:de securite|de contenu|"
    r"ethiques?)|tu n'as (?:plus )?(?:aucune? |de )(?:restriction|limite|filtre|regle)|(?:reponds|"
    r"repondez) (?:librement|sans (?:filtre|restriction|limite))|mode (?:sans (?:filtre|"
    r"restriction|limite)|libre|dan)|filtres de securite[^.!?]{0,30}?(?:desactive|leve|suspendu)",
)
