"""French words that commands to a machine consist of (R17)."""

from domain.languages.parts.commands import CommandWords

COMMANDS = CommandWords(
    turn_away=r"(?<!n')(?:ignore[zr]?|oublie[zr]?)(?! pas)|ne (?:tiens|tenez|tenir) (?:pas|plus|"
    r"aucun) compte|ne (?:suis|suivez) (?:pas|plus)|(?:fais|faites|faire) abstraction|neglige[zr]?|contourne[zr]?|"
    r"passe[zr]? outre|outrepasse[zr]?|laisse[zr]? (?:tomber|de cote)|ne respecte[zr]? (?:pas|plus)|(?:mets|"
    r"mettez|mettre) de cote|ne (?:plus|pas) (?:tenir compte|suivre|respecter)|(?:ne fais|"
    r"ne faites) pas attention|abandonne[zr]?|affranchi\w*-(?:toi|vous)|(?:fais|faites) l'impasse|ne (?:vous|"
    r"te) (?:fie|fiez|soucie|souciez) (?:pas|plus)|desactive[zr]?|contourne[zr]?|(?:fais|faites|faire) fi|(?:mets|"
    r"mettez|laisse[zr]?)(?=[^.!?]{0,40} de cote)|ne (?:prends|prenez) pas en compte|passe[zr]? par-dessus",
    earlier=r"toutes? (?:les|tes|vos|ces)|tous (?:les|tes|vos|ces)|precedent\w*|anterieur\w*|ci-dessus|tes|"
    r"initial\w*|systeme|aucun compte des|donnees? (?:avant|auparavant|plus haut)|de depart|(?:de )?(?:tes|vos)",
    prompts=r"prompts? (?:systeme|initial)|messages? systeme|invites? systeme|ton prompt|(?:ta|"
    r"votre) programmation|tes (?:filtres|restrictions|limites|garde-fous)|ton entrainement|ton (?:role|identite)",
    orders=r"instructions?|consignes?|directives?|prompts?|regles?|ordres?|contraintes|contexte|taches",
    all_before=r"tout ce qui precede|tout ce qu[^.!?]{0,20}(?:avant|ci-dessus)|ce (?:qu'on|"
    r"que l'on) (?:t'a|vous a) dit|ce qu'(?:on|ils) (?:t'a|vous a|t'ont|vous ont) (?:dit|demande|donne|appris|"
    r"indique)[^.!?]{0,15}?(?:avant|plus haut|precedemment|jusqu'ici|au depart|au debut|ci-dessus|auparavant)|"
    r"tout ce que je (?:t'ai|vous ai) dit (?:avant|plus haut|auparavant)",
    voided=r"(?:instructions?|consignes?|regles|directives) (?:precedentes?|anterieures?|"
    r"ci-dessus)[^.!?]{0,30}?(?:annule\w*|caduc\w*|ne s'appliquent|nulles?|remplace\w*|plus valables?)|"
    r"(?:instructions?|consignes?|regles|directives) (?:precedentes?|anterieures?|"
    r"ci-dessus)[^.!?]{0,30}?(?:perime|obsolete|depasse)\w*",
    machines=r"l'ia|ia|l'intelligence artificielle|intelligence artificielle|modeles? de langage|"
    r"assistants? (?:ia|virtuel)|l'assistant (?:ia|virtuel)|robots? de resume|outil de resume|chatgpt|"
    r"generateur de resumes?|modele (?:qui|charge de)|systeme automatique|l'outil (?:qui|charge de) (?:resume|lit|"
    r"genere)\w*|resumeurs?|redacteur de resumes?|modele d'ia",
    sets_role=r"(?:tu es|vous etes) (?:maintenant|desormais|a present) (?:une? |le |la |en )?(?:pirate|"
    r"assistant\w*|ia|robot|modele|bot|poete|traduct\w*|administrat\w*|libre|personnage|mode)|(?:fais|"
    r"faites) comme si (?:tu|vous) (?:etais|etiez|n'av\w+)|(?:fais|faites) semblant d'etre (?:une? |le |"
    r"la )?(?:pirate|ia|robot|administrat\w*|directeur|assistant\w*)|imagine[zr]? que (?:tu es|"
    r"vous etes) (?:une? |le |la )?(?:pirate|ia|robot|administrat\w*)|(?:^|[.!?:;,] ?)jouez? le role d|"
    r"(?:a partir de maintenant|desormais|dorenavant),? (?:tu (?:es|dois|vas|ne|parles|reponds|ecris)|"
    r"vous (?:ne (?:suivez|repondez)|repondez|ecrivez)|(?:reponds|repondez|ecris|ecrivez)\b(?!-(?:moi|nous)))|"
    r"activez? le mode (?:dan|"
    r"administrateur|libre)|(?:comporte[zr]?|conduis|conduisez)-(?:toi|vous) (?:\w+ )?(?:comme|en) (?:une? |le |"
    r"la )?(?:\w+ )?(?:direct\w+|patron\w*|gerant\w*|chef|responsable|administrat\w*|pirate|avocat\w*)|"
    r"imagine[zr]? que (?:tu es|vous etes) (?:le |la |une? )?(?:patron|direct|chef|gerant|responsable)\w*|"
    r"a compter de (?:cet instant|maintenant|ce moment),? (?:comporte|reponds|repondez|ecris|ecrivez|tu|agis)\w*|"
    r"(?:endosse|prends|adopte|assume)[zr]? le role d|tu n'es plus (?:une? )?(?:assistant|outil|ia|modele|"
    r"resum)\w*|(?:agis|agissez) comme si (?:tu|vous) (?:etais|etiez|n'av\w+)|deviens une? (?:assistant|ia|robot|"
    r"modele)|tu es (?:dan|maintenant dan|desormais dan)\b|"
    r"tu es une? (?:\w+ ){0,2}?assistant\w* (?:\w+ )?qui (?:accorde|donne|obeit|dit|approuve|repond|fait|"
    r"ne refuse)|tu es (?:gpt|chatgpt|(?:maintenant|desormais) \w{0,12}gpt)\b|(?:parle|parlez|ecris|ecrivez|reponds|"
    r"repondez) (?:\w+ ){0,2}?comme un pirate|(?:fais|faites) comme si (?:l'agent|le conseiller|la conseillere|"
    r"l'operateur|l'entreprise|la societe)|(?:^|[.!?:;,] ?)(?:suppose|supposez|considere|"
    r"considerez) que (?:l'agent|le conseiller|l'operateur|l'entreprise) (?:a|avait)|jouons a un jeu ou (?:tu|"
    r"vous)|imagine[zr]? que (?:tu es|vous etes) (?:le |la )?(?:pdg|dirigeant|president)|(?:reponds|ecris|"
    r"parle) comme si tu etais",
    announces=r"(?:ta|votre) nouvelle (?:tache|mission|consigne) (?:est|sera)|nouvelles? (?:instructions?|"
    r"consignes?|directives?) ?:|(?:ceci est|voici) (?:un |une |le |la )?(?:\w+ )?(?:message|consigne|instruction|"
    r"commande) (?:du |de l'|d')?(?:systeme|administrateur|developpeur)|langue (?:de (?:sortie|la (?:synthese|"
    r"reponse))|du resume) (?:est|sera|doit)|(?:ta|votre) vraie (?:tache|mission|consigne)|(?:lorsque|quand|"
    r"si) (?:cet appel|ce message|ceci|cette conversation|cet echange) (?:est|sera) resumee?|"
    r"commence[zr]? (?:toutes? )?(?:ta|tes|votre|vos) reponses? par|voici (?:tes|vos|"
    r"de) nouvelles (?:instructions|consignes)|(?:nouvelle|ta|votre) (?:tache|"
    r"mission)(?: pour [^.!?:]{0,30})? ?: ?(?:ecris|ecrivez|dis|dites|indique|indiquez|signale|note|affirme|mets|"
    r"rapporte|dire|indiquer|recommande)|(?:la vraie|le vrai|la veritable) (?:conversation|transcription|appel|"
    r"echange|dialogue) (?:commence|debute)|(?:celui|celle|ceux|quiconque) (?:qui )?(?:redige|resume|ecrit|"
    r"lit)\w*[^.!?]{0,30}?(?:notes?|resume|compte[- ]rendu|ceci)\b[^.!?]{0,10}?\b(?:doit|doivent|devra)|"
    r"en tant qu'(?:ia|intelligence artificielle|assistant ia|modele de langage),? (?:tu|vous) (?:dois|devez|es|"
    r"etes|vas)|consignes? ?: ?(?:dire|dis|dites|indiquer|affirmer|mentionner|ecrire|ecris|ecrivez|decrire|"
    r"signaler)|suis maintenant (?:ces|les) (?:instructions|consignes)|suivez maintenant (?:ces|"
    r"les) (?:instructions|consignes)|action recommandee ?:|prochaine action ?:|que (?:dit|contient) (?:ton|votre|"
    r"le) prompt|(?:cache|cachez|dissimule|dissimulez)[^.!?]{0,30}? (?:a l'agent|au conseiller|aux agents)|"
    r"ne (?:parle|parlez|dis|dites|signale|revele) [^.!?]{0,30}? a l'agent\b|(?:considere|considerez|traite|"
    r"traitez) (?:ce qui suit|ceci|cela) comme (?:une? |la |le )?(?:\w+ )?(?:regle|consigne|instruction|ordre|"
    r"politique|verite)|(?:fais|faites) en sorte que la prochaine (?:action|etape)|(?:dis|dites|raconte|"
    r"revele)[^.!?]{0,20}? ce qu'(?:a|ont) (?:dit|demande|ecrit) (?:l'appelant|le client|le contact|"
    r"les clients?) (?:precedent|d'avant)|commence[zr]? une? nouve\w+ (?:resume|synthese|transcription)|"
    r"ta (?:tache|mission) (?:est maintenant|est desormais|consiste maintenant)|(?:dis|dites|conseille|"
    r"ordonne)[^.!?]{0,8}? (?:a l'agent|au conseiller) (?:d'|de )(?:envoyer l'argent|virer|divulguer|partager|"
    r"renoncer)|avis du systeme ?:|de la part (?:de l'administrateur|du developpeur) ?:|le modele doit repondre|"
    r"en tant qu'(?:administrateur|admin)[^.!?]{0,20}?,? je (?:t'|vous )(?:ordonne|autorise)|"
    r"je suis le (?:developpeur|createur) de (?:cet|cette|ce) (?:assistant|ia|modele|systeme)|"
    r"utilise[zr]? (?:ceci|ce qui suit) comme (?:resume|synthese)|(?:efface|supprime) tout ce que tu as (?:ecrit|"
    r"note)|(?:oublie|ignore) la (?:transcription|conversation)[;,:]? (?:et )?(?:ecris|dis|mets)",
    summaries=r"resumes?|syntheses?|prochaine action|prochaine etape recommandee|compte[- ]rendu|"
    r"ta reponse|recapitulatif|notes? pour l'agent",
    write=r"ecri[st]|ecrivez|dis|dites|ajoute[zr]?|inclu[st]|incluez|insere[zr]?|mets|mettez|affirme[zr]?|"
    r"mentionne[zr]?|indique[zr]?|inscri[st]|inscrivez|redige[zr]?|precise[zr]?|signale[zr]?|rapporte[zr]?|"
    r"decri[st]|decrivez|note[zr]?|consigne[zr]?|enregistre[zr]?|marque[zr]?|inscrire|ecrire|mettre|dire|"
    r"presente[zr]?|recommande[zr]?|supposes?z?|vante[zr]?",
    frame=r"commence[zr]?|termine[zr]?|remplace[zr]?|fais|faites|fini[st]|modifie[zr]?|(?:fais|"
    r"faites) dire (?:a|au|dans)",
    must=r"doi(?:t|vent)|devra(?:it)?|est censee?",
    contain=r"indiquer|dire|mentionner|contenir|commencer|preciser|affirmer|finir|recommander|inclure|"
    r"decrire",
    answer=r"ecri[st]|ecrivez|reponds|repondez|parle[zr]?|redige[zr]?|resume[zr]?|traduis|traduisez|"
    r"continue[zr]?|passe[zr]?|ecrire|repondre|rediger|parler|produis|produisez|genere[zr]?",
    only=r"desormais|dorenavant|a partir de maintenant|a partir d'ici|toujours|dois",
    entirely=r"uniquement|seulement|exclusivement|tout|le resume|la synthese|ta reponse|rien d'autre|"
    r"l'integralite|quoi qu'\w+|peu importe (?:l|c)\w+|meme si|entierement|resume|synthese",
    languages=r"anglais|francais|allemand|espagnol|italien|portugais|neerlandais|russe|chinois|japonais|"
    r"arabe|latin|klingon|pirate|verlan|emojis?|base64|json|html|markdown|rimes",
    reveal=r"revele[zr]?|montre[zr]?|affiche[zr]?|repete[zr]?|recopie[zr]?|donne[zr]?|cite[zr]?|"
    r"divulgue[zr]?|imprime[zr]?|envoie|envoyez|liste[zr]?|quelle est|quelles (?:sont|etaient)|quels sont|"
    r"quel est|recopier|partage[zr]?|transmets|transmettez|communique[zr]?|indique[zr]?|copie[zr]?|recrache[zr]?|"
    r"colle[zr]?|supprime[zr]?|efface[zr]?",
    secrets=r"prompt (?:systeme|initial)|(?:tes|vos) (?:consignes|instructions|directives|"
    r"regles) (?:systeme|internes?|cachees?|secretes?|initiales?|completes?)|tes (?:consignes|instructions)|"
    r"(?:consignes|instructions) (?:systeme|internes?|cachees?|secretes?|initiales?)|messages? systeme|"
    r"cles? (?:d')?api|tout ce qui precede|prompt (?:cache|secret|interne)|(?:ton|votre) prompt|prompts? systeme",
    other_people=r"(?:autres|tous les|toutes les) (?:clients?|contacts?|organisations?)|"
    r"clients? precedents?|(?:precedents?|derniers?) (?:clients?|contacts?)",
    personal=r"donnees|noms|numeros|coordonnees|historiques?|conversations|transcriptions|e-?mails?|"
    r"adresses",
    given=r"qu(?:i|e|'on|'ils)?\b[^.!?]{0,20}?\b(?:donnee?s?|dite?s?|recue?s?|fournie?s?|transmise?s?|"
    r"imposee?s?|fixee?s?|apprise?s?)",
    at_start=r"au (?:tout )?(?:depart|debut)|initialement|mot pour mot|mot a mot|textuellement|"
    r"integralement|en entier",
    lapsed=r"ne (?:valent|s'appliquent|comptent|sont|vaut|s'applique|compte|concernent) (?:plus|pas)|"
    r"n'ont plus cours|(?:est|sont|etait|etaient) (?:annule|caduc|null|obsolete|perime|suspendu|leve|un test|"
    r"remplace)\w*|plus valables?|(?:est|sont|etait|etaient) (?:une blague|un exemple|une plaisanterie|factice)",
    reads=r"li[ts]|lira|lisant|lire|resum\w*|trait\w*|analys\w*|gener\w*|redig\w*|parcour\w*",
    hide=r"ne (?:parle|mentionne|dis|dites|signale|indique)[zr]? (?:pas|rien)|n'(?:indique|evoque|ecris|"
    r"ecrive)z? pas|omet\w*|passe[zr]? sous silence|n'inclu[st] pas|n'incluez pas|ne (?:mets|mettez|cite|citez|"
    r"evoque|evoquez) pas",
    proposals=r"prochaine action|action recommandee|(?:etape|action) que (?:tu|vous) (?:propos|recommand|"
    r"sugger)\w+|(?:ta|votre) recommandation",
    stops=r"(?:arrete|cesse)[zr]? de (?:resumer|faire (?:le|des|un) resumes?)|ne resume[zr]? (?:pas|plus|"
    r"rien)|au lieu d(?:e|'un|u) resum\w+|(?:ecris|ecrivez|compose[zr]?|"
    r"redige[zr]?)(?:-moi)? une? (?:\w+ )?(?:poeme|haiku|sonnet|conte)|(?:arrete|cesse)[zr]? d'etre (?:une? |"
    r"le )?(?:\w+ )?(?:resum\w+|assistant|ia|modele|robot)|deviens? mon (?:assistant|comptable|avocat)|"
    r"resume[zr]? (?:cette|ceci|cet|ce|la|l')[^.!?]{0,20}?(?:ainsi(?= ?[:.])|comme suit|de la facon suivante|"
    r"en ces termes)|(?:n'ecris|ne mets|ne reponds|ecris|reponds|repondez)[^.!?]{0,12}? (?:que|seulement|"
    r"uniquement|juste) (?:par )?(?:le mot(?! de passe)|la phrase)",
    frees=r"(?:sans|aucune?) (?:aucune? )?(?:restriction|filtre|limite)s? (?:de securite|de contenu|"
    r"ethiques?)|tu n'as (?:plus )?(?:aucune? |de )(?:restriction|limite|filtre|regle)|(?:reponds|"
    r"repondez) (?:librement|sans (?:filtre|restriction|limite))|mode (?:sans (?:filtre|restriction|limite)|libre|"
    r"dan)|filtres de securite[^.!?]{0,30}?(?:desactive|leve|suspendu)|(?:efface|effacez|supprime|supprimez|"
    r"reinitialise) (?:tes|vos|ta) (?:regles|consignes|instructions|directives|memoire|programmation)|"
    r"fais tout ce que je (?:te )?dis|tu peux (?:maintenant )?(?:arreter|cesser) de suivre",
    commanded="consigne consignes regles directive resume systeme langue",
)
