"""French words that show what is still to come, when, and that somebody is content."""

from domain.languages.parts.follow_up import FollowUpWords

FOLLOW_UP = FollowUpWords(
    telling="dire dites expliqu savoir connaître recommand conseill indiqu vérifi trouver renseign",
    deed="rappel appel téléphon envoi envoy enverr transm transfér confirm renseign contact recontact inform tien "
    "command réserv rembours échang remplac annul modifi prépar livr répar organis programm prévien prévenir "
    "virement vire\\b occup viendr passe reviens ouvr règle factur signal bientôt plus.tard",
    ringing="rappel appel téléphon recontact",
    moment=r"aujourd'hui|(?:après-)?demain|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|ce (?:matin|soir)"
    r"|cet après-midi|(?:semaine|mois) prochaine?|midi|(?:dans|sous|d'ici) (?:\w+ ){1,3}(?:minutes?|heures?|jours?"
    r"|semaines?)|fin de (?:la |l')?(?:journée|semaine|mois)"
    r"|janvier|février|avril|juin|juillet|août|septembre|octobre|novembre|décembre"
    r"|\w+ heures?",
    thanks="merci remerci",
    praise=r"tout va bien|tout est (?:parfait|en ordre)|impeccable|nickel|parfait"
    r"|super|génial\w*|excellente?s?|bravo|magnifique\w*|délicieu\w*|ravie?s?",
    denial=r"ne|n|pas|jamais|rien|personne|toujours|encore|mais|sauf|cass\w+|manqu\w+",
)
