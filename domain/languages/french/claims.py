"""French words by which a sentence says that somebody did something."""

from domain.languages.parts.claims import ClaimWords

CLAIMS = ClaimWords(
    asked=(
        r"demand\w*|veut|veulent|voudr\w*|souhait\w*|besoin|cherch\w*|voulait|question\w*|"
        r"espèr\w*|espér\w*|si|aimerait|désir\w*|réclam\w*|interrog\w*|attend\w*|propos\w*|"
        r"suggèr\w*|intéress\w*|relanc\w*"
    ),
    promised=r"promis\w*|promet\w*|assur\w*|confirm\w*|garanti(?!es?\b)\w*|engag\w*|accept\w*|accord\w*",
    completed=(
        r"(?:a|ont|avait|avaient|ai|avons|avez)(?: (?:pas|déjà|bien|été|y|lui|aussi|"
        r"enfin))* \w+(?:é|ée|és|ées|i|ie|is|it|u|ue|us|ert|int|fait|mis|pris)|(?:est|sont|"
        r"était|a été|ont été) (?:déjà |bien )?(?:parti|venu|passé|arrivé|allé|revenu|sorti|"
        r"réparé|réglé|fait|livré|envoyé|remboursé|remplacé|changé|résolu|terminé|installé)\w*"
    ),
    told=(
        r"promis\w*|dit|assuré|offert|expliqué|mentionné|proposé|suggéré|prévu|planifié|"
        r"réservé|fixé|décidé|souhaité|voulu|espéré|demandé|estimé|annoncé|discuté|convenu|"
        r"accepté|eu|besoin|indiqué"
    ),
    reported=(
        r"signalé|confirmé|répondu|écrit|précisé|informé|décrit|rappelé|constaté|ajouté|"
        r"affirmé|noté|prévenu|vu"
    ),
    clause=r"que|qu'\w*|si|quand|comment|quoi|où|quel\w*|pourquoi|pour|de|d'\w*|à",
    done=(
        r"réparé\w*|livré\w*|envoyé\w*|remboursé\w*|réglé\w*|remplacé\w*|changé\w*|résolu\w*|"
        r"terminé\w*|installé\w*|annulé\w*|purgé\w*|fait|faite|payé\w*|expédié\w*|corrigé\w*|"
        r"récupéré\w*|commandé\w*|clos\w*"
    ),
    to_come=(
        r"va|vont|doit|doivent|devra|\w+(?:era|eront|rai|rons)|doive|promis\w*|promet\w*|"
        r"reste|à \w+er|pas encore|prévoi\w*|en attente"
    ),
    denied=(
        r"ne|n'\w*|pas|jamais|rien|aucune?|personne|refus\w*|déclin\w*|rejet\w*|non|"
        r"impossible|ni"
    ),
    lacking=(
        r"panne|cassé\w*|manqu\w*|malheureusement|problème\w*|contre|faux|fausse|trop|"
        r"seulement|sauf|annul\w*|fuit\w*|oubli\w*|fermé\w*|arrêt\w*|perdu\w*|plus|"
        r"encore|désolé\w*"
    ),
    grave=(
        r"menac\w*|poursuiv\w*|poursuites?|avocat\w*|tribunal\w*|justice|plainte|police|"
        r"fraud\w*|arnaqu\w*|escroqu\w*|menti\w*|mensonge\w*|insult\w*|injuri\w*|illégal\w*|"
        r"vol|volé\w*|agressi\w*|furieu\w*|colère|cri(?:é|e|er|ait)"
    ),
    by=r"par",
    checks=(
        r"vérif\w*|attend\w*|relanc\w*|rappel\w*|demand\w*|voir|si|contrôl\w*|assurer|suivre|"
        r"confirm\w*"
    ),
)
