"""French words that show what is still to come, when, and that somebody is content."""

from domain.languages.parts.follow_up import FollowUpWords

FOLLOW_UP = FollowUpWords(
    telling="demander.si dire dites expliqu savoir connaître recommand conseill indiqu vérifi trouver renseign",
    deed="rappel appel téléphon envoi envoy enverr transm transfér confirm renseign contact recontact inform "
    "tien charg "
    "command réserv rembours échang remplac annul modifi prépar livr répar organis programm prévien prévenir "
    "virement vire\\b occup viendr passe reviens ouvr règle factur signal bientôt plus.tard",
    coming=r"arriv viens?\b vient viennent part\b partent partira sera\b seront serez prêt aurez aura recev reçoi "
    r"rembours récupér chez.vous charg voit\b regard dépos fait\b fini décal report repouss",
    oneself=r"je|on|nous|j",
    standing=r"ouverts?|ouvertes?|fermée?s?|ferme|valable|jusqu'(?:à|au)|commence|débute|se termine|finit|dure|"
    r"vous (?:pouvez|pourrez|devez|devrez|avez|aviez|êtes)|il (?:faut|faudra|faudrait|vous faut)|comprends|"
    r"à (?:lun|mar|mercre|jeu|vendre|same)di|à demain|(?:nous|on|je|j') ?(?:avons|a|ai|sommes|suis|est|étions|"
    r"étais|avais|sais|vois|pense|crois|espère)|faut|serait|disponible",
    pointing=r"il|elle|ils|elles|ça|cela|(?:ce|ça) sera|(?:me|nous|vous|te) (?:le|la|les) \w+er"
    r"|(?:je|on|nous) (?:vous |te |ne )?(?:les? |la |l['\u2019]|en |y )\w+|vous (?:les? |la |l['\u2019])\w+",
    ringing="rappel appel téléphon recontact",
    moment=r"aujourd'hui|(?:après-)?demain|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|ce (?:matin|soir)"
    r"|cet après-midi|(?:semaine|mois) prochaine?|midi|(?:dans|sous|d'ici) (?:\w+ ){1,3}(?:minutes?|heures?|jours?"
    r"|semaines?)|fin de (?:la |l')?(?:journée|semaine|mois)"
    r"|janvier|février|avril|juin|juillet|août|septembre|octobre|novembre|décembre"
    r"|\w+ heures?",
    thanks="merci remerci",
    praise=r"tout va bien|tout est (?:parfait|en ordre)|impeccable|nickel|parfait"
    r"|super|génial\w*|excellente?s?|bravo|magnifique\w*|délicieu\w*|ravie?s?|délicieuse?s?|splendide|sublime",
    denial=r"ne|n|pas|jamais|rien|personne|toujours|encore|mais|sauf|cass\w+|manqu\w+",
)
