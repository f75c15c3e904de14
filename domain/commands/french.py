"""French."""

from domain.commands.vocabulary import Vocabulary

FRENCH = Vocabulary(
    turn_away=r"(?<!n')(?:ignore[zr]?|oublie[zr]?)(?! pas)|ne (?:tiens|tenez|tenir) (?:pas|plus|aucun) compte|"
    r"ne (?:suis|suivez) (?:pas|plus)|(?:fais|faites|faire) abstraction|neglige[zr]?|contourne[zr]?|"
    r"passe[zr]? outre|outrepasse[zr]?|laisse[zr]? (?:tomber|de cote)|ne respecte[zr]? (?:pas|plus)",
    earlier=r"toutes? (?:les|tes|vos|ces)|tous (?:les|tes|vos|ces)|precedent\w*|anterieur\w*|"
    r"ci-dessus|tes|initial\w*|systeme|aucun compte des|donnees? (?:avant|auparavant|plus haut)|de depart",
    prompts=r"prompts? (?:systeme|initial)|messages? systeme|invites? systeme|ton prompt",
    orders=r"instructions?|consignes?|directives?|prompts?|regles?|ordres?|contraintes|contexte",
    all_before=r"tout ce qui precede|tout ce qu[^.!?]{0,20}(?:avant|ci-dessus)|"
    r"ce (?:qu'on|que l'on) (?:t'a|vous a) dit",
    voided=r"(?:instructions?|consignes?|regles|directives) (?:precedentes?|anterieures?|ci-dessus)"
    r"[^.!?]{0,30}?(?:annule\w*|caduc\w*|ne s'appliquent|nulles?|remplace\w*|plus valables?)",
    machines=r"l'ia|ia|l'intelligence artificielle|intelligence artificielle|modeles? de langage|"
    r"assistants? (?:ia|virtuel)|l'assistant (?:ia|virtuel)|robots? de resume|outil de resume|chatgpt|"
    r"generateur de resumes?",
    sets_role=r"(?:tu es|vous etes) (?:maintenant|desormais|a present) (?:une? |le |la |en )?"
    r"(?:pirate|assistant\w*|ia|robot|modele|bot|poete|traduct\w*|administrat\w*|libre|personnage|mode)|"
    r"(?:fais|faites) comme si (?:tu|vous) (?:etais|etiez|n'av\w+)|"
    r"(?:fais|faites) semblant d'etre (?:une? |le |la )?(?:pirate|ia|robot|administrat\w*|directeur|"
    r"assistant\w*)|imagine[zr]? que (?:tu es|vous etes) (?:une? |le |la )?(?:pirate|ia|robot|administrat\w*)|"
    r"(?:^|[.!?:;,] ?)jouez? le role d|(?:a partir de maintenant|desormais|dorenavant),? "
    r"(?:tu (?:es|dois|vas|ne|parles|reponds|ecris)|vous (?:ne (?:suivez|repondez)|repondez|ecrivez)|"
    r"reponds|repondez|ecris|ecrivez)|activez? le mode (?:dan|administrateur|libre)",
    announces=r"(?:ta|votre) nouvelle (?:tache|mission|consigne) (?:est|sera)|"
    r"nouvelles? (?:instructions?|consignes?|directives?) ?:|"
    r"(?:ceci est|voici) (?:un |une |le |la )?(?:\w+ )?(?:message|consigne|instruction|commande) "
    r"(?:du |de l'|d')?(?:systeme|administrateur|developpeur)",
    summaries=r"resumes?|syntheses?|prochaine action|prochaine etape recommandee|compte[- ]rendu|"
    r"(?:ta|votre) reponse",
    write=r"ecri[st]|ecrivez|dis|dites|ajoute[zr]?|inclu[st]|incluez|insere[zr]?|mets|mettez|"
    r"affirme[zr]?|mentionne[zr]?|indique[zr]?|inscri[st]|inscrivez|redige[zr]?|precise[zr]?|"
    r"signale[zr]?|rapporte[zr]?|decri[st]|decrivez|note[zr]?",
    frame=r"commence[zr]?|termine[zr]?|remplace[zr]?|fais|faites|fini[st]|modifie[zr]?",
    must=r"doi(?:t|vent)|devra(?:it)?|est censee?",
    contain=r"indiquer|dire|mentionner|contenir|commencer|preciser|affirmer|finir|recommander|inclure|"
    r"decrire",
    answer=r"ecri[st]|ecrivez|reponds|repondez|parle[zr]?|redige[zr]?|resume[zr]?|traduis|traduisez|"
    r"continue[zr]?|passe[zr]?|ecrire|repondre|rediger|parler",
    only=r"desormais|dorenavant|a partir de maintenant|a partir d'ici|toujours|dois",
    entirely=r"uniquement|seulement|exclusivement|tout|le resume|la synthese|ta reponse|"
    r"rien d'autre|l'integralite",
    languages=r"anglais|francais|allemand|espagnol|italien|portugais|neerlandais|russe|chinois|"
    r"japonais|arabe|latin|klingon|pirate|verlan|emojis?|base64|json|html|markdown|rimes",
    reveal=r"revele[zr]?|montre[zr]?|affiche[zr]?|repete[zr]?|recopie[zr]?|donne[zr]?|cite[zr]?|"
    r"divulgue[zr]?|imprime[zr]?|envoie|envoyez|liste[zr]?|quelle est|quelles (?:sont|etaient)|quels sont|quel est",
    secrets=r"prompt (?:systeme|initial)|(?:tes|vos) (?:consignes|instructions|directives|regles) "
    r"(?:systeme|internes?|cachees?|secretes?|initiales?|completes?)|tes (?:consignes|instructions)|"
    r"(?:consignes|instructions) (?:systeme|internes?|cachees?|secretes?|initiales?)|"
    r"messages? systeme|cles? (?:d')?api|tout ce qui precede",
    other_people=r"(?:autres|tous les|toutes les) (?:clients?|contacts?|organisations?)",
    personal=r"donnees|noms|numeros|coordonnees|historiques?|conversations|transcriptions",
)
