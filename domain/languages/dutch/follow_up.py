"""Dutch words that show what is still to come, when, and that somebody is content."""

from domain.languages.parts.follow_up import FollowUpWords

FOLLOW_UP = FollowUpWords(
    telling="vragen.of zeg vertel uitleg weten aanraden aanbevel noem controleer kijk vinden",
    deed="bel terug stuur sturen mail zend bevestig contact regel bestel boek reserveer betaal vergoed vervang ruil "
    "annuleer wijzig lever repareer organiseer plan informeer weten kom breng noteer meld zorg hoor "
    "vraag krijg ontvang straks later "
    "binnenkort",
    coming=r"kom komt komen krijg heeft.(?:u|het|hem|ze|die) heb.je hebt.u hebben.jullie aankom arriv "
    r"gaat.\w+.de.deur klaar er.(?:zijn|is)\b is.er wordt ontvang geregeld in.orde langs breng haal maak ligt "
    r"sta(?:at|an).(?:\w+.){0,3}op "
    r"opsturen hoor verschov verschuif uitgesteld",
    oneself=r"ik|we|wij",
    standing=r"open|dicht|gesloten|geldt|geldig|geopend|begint|start|eindigt|duurt|(?:u|je|jij|jullie) (?:kunt|kun|kan|"
    r"moet|mag|hoeft)|(?:kunt|kun|moet|mag|hoeft) (?:u|je)|nodig|de tijd|begrijp|dan$|vrij|(?:ik|we|"
    r"wij) (?:heb|hebben|ben|zijn|was|waren|weet|weten|denk|denken|zie|zien|hoop|wil|willen|moet|moeten)|zou|"
    r"bezorgd|afspraak",
    pointing=r"hij|zij|het|hem|ze|die|dat|deze|dit|er\w+|daar(?:voor|mee|over)?",
    ringing="bel terugbel",
    moment=r"vandaag|(?:over)?morgen|vanavond|vanmiddag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"
    r"|volgende (?:week|maand)|deze week|(?:binnen|over) (?:\w+ ){1,3}(?:minuten|uur|dagen|weken)|einde van de "
    r"(?:dag|week|maand)|januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december|\w+ uur",
    thanks="dank bedank",
    praise=r"alles (?:goed|prima|in orde)|helemaal goed|perfect"
    r"|geweldig|fantastisch|heerlijk|prachtig|heerlijk|lekker|prachtig|schitterend",
    denial=r"niet|geen|nooit|niets|niemand|nog|steeds|maar|kapot|verkeerd\w*|mist|ontbreekt|weer",
)
