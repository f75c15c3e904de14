"""French words around a command to a machine (R17)."""

from domain.languages.parts.addressing import AddressingWords

ADDRESSING = AddressingWords(
    begins="maintenant|et|puis|veuillez|dois|devez|faut|d'|de",
    joins="et|puis",
    into="dans|au|comme|a la|en",
    out_of="du|de la|de",
    previous="precedente?s?|anterieure?s?",
    written_above="ce qui[^.!?]{0,20}? (?:plus haut|ci-dessus)",
    assistants="assistante|assistant",
    our="le|la|ta|ton|votre|ce|cette|je",
    that="que|qu|la phrase|le|la",
    hails="bonjour|cher|chere|he|attention",
    notes="consignes?|notes?|messages?|attention|importante?|information",
    to="pour|a|au|aux|a l'attention d[eu]",
    whoever="quiconque|celui qui|celle qui|ceux qui",
    who_reads="lit|lira|lisent",
    since="si tu es|si vous etes|en tant qu'?e?",
    models="modele",
    articles="le|la|les|une|un|des|du",
    asking="merci|veuillez|je vous prie|il faut",
    own="mes|nos",
    me="moi|nous",
    is_only="est (?:juste|seulement)|sera (?:juste|seulement)",
    in_a_language="en|au",
    only_you="tu",
    records="dossier|compte[- ]rendu|proces[- ]verbal|systeme|resume|synthese|rapport",
    next_message="prochain(?:e|s|es)? (?:message|sms|texto?)s?|(?:message|sms|texte) (?:suivant|qui suit)|"
    "ce qui (?:suit|va suivre)",
    inputs=r"logiciel|programme|robots?|machines?|ordinateur|assistant\w* automatique|ia|commande vocale|"
    "consigne|reglage|parametre|mot pour mot|tel quel",
    writes_only="(?:a |n')?ecri(?:re|s|vez) (?:seulement|uniquement|juste|tel quel)|(?:indiquer|noter|"
    "afficher) (?:seulement|uniquement|tel quel)",
    reasons="mon|je|j'ai|car|parce",
    listeners="(?:logiciel|programme|systeme|appareil|machin|truc|machine|robot|ordinateur|application|"
    r"outil)s? qui (?:\w+ )?(?:ecoute|lit|lira|enregistre|transcri|retranscri|transforme|note|analyse|resume|"
    r"traite)\w*",
    writes_up=r"(?:fera|fait|ecri\w*|redige\w*|tape\w*|prepare\w*) (?:le |la |un |une )?(?:compte[- ]rendu|"
    r"resume|synthese|rapport|note|proces[- ]verbal)|retranscri\w*|transcri\w*|met\w* (?:ca |ceci |"
    r"tout ca )?(?:par ecrit|au propre)|resume\w* (?:cet|ce|la)",
    notes_down="noter|mettre|indiquer|ecrire|mentionner|preciser|ajouter|marquer|inscrire|note|mette|mets|"
    "indique|omettre",
)
