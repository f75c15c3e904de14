"""French words that distinguish French from the other known languages."""

from domain.languages.parts.frequent import FrequentWords

FREQUENT = FrequentWords(
    most="le la les de des du un une et est en que qui dans pour pas plus par sur ce cette ces il elle on nous "
    "vous ils elles je tu au aux avec son sa ses leur leurs se ne mais ou donc comme si tout tous meme aussi "
    "bien etre ete avoir a ont sont etait fait faire peut deux sans entre apres avant depuis chez mon ma mes "
    "votre vos notre nos y d l j n c s qu m t ca cela c'est quand tres ici oui non alors encore quel quelle "
    "veut doit",
    telling="contact client voudrait souhaite rappel rappeler appel appele commande facture livraison remboursement "
    "demande promis envoyer recu rendez rdv prix argent jours semaines merci bonjour toujours jamais parce "
    "afin aucun aucune celui chaque contre devait devrait faut fallait attend attendre probleme nouveau "
    "nouvelle sera serait peux pouvez pourrait vais va n'est d'un d'une qu'il l'a j'ai",
)
