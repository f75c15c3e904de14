"""Swedish words that show how a matter ended."""

from domain.languages.parts.outcomes import OutcomeWords

OUTCOMES = OutcomeWords(
    called_off=r"bestämt (?:oss |mig )?för att inte|behöv(?:er|s)(?: \w+){0,3} inte|ändå inte|avbok\w*|avbeställ\w*"
    r"|inte längre (?:nödvändigt|aktuellt|behövs)|behövs inte|strunta i|glöm det|säg(?:er)? \w*.{0,40}\bupp"
    r"|ångrat (?:mig|oss)|behöver ing(?:en|et|a) \w+ längre",
    cancelling="avbok avbeställ annuller",
    everything=r"allt|alltihop|strunta i det",
    amiss=r"(?:inte|aldrig|inget|ännu inte|fortfarande inte) (?:\w+ )?(?:kommit|fått|anlänt|levererats|framme)"
    r"|fortfarande (?:inte|inget|ingen|inga)|ingen (?:\w+ )?(?:kom|kommit|ringt|ringde)|inget (?:har )?hän(?:t|der)"
    r"|väntar (?:fortfarande|ännu)|(?:fungerar|startar|går)(?: \w+){0,2} inte|trasig\w*|defekt\w*|sönder"
    r"|skada[dt]\w*|läck\w*|saknas|brådskande|akut|oacceptabelt|fel (?:storlek|vara|färg)|dubbelt|klagomål",
    done=r"skickat|skickad\w*|skickats|fungerar (?:nu )?igen|(?:är|har|blev) (?:\w+ ){0,3}(?:utfärdat\w*|gjort|gjord"
    r"|betalat\w*|betald|avbokat\w*|avbokad|ändrat\w*|ändrad|reparerat\w*|reparerad|lagat|lagad|bytts|utbytt|löst\w*"
    r"|aktiverat\w*|klar|klart)|bifogat|bifogad|återbetalat\w*|överfört|levererat\w*|mejlat|här (?:är|kommer)"
    r"|ordnat|ordnad",
    seen_to=r"har (?:jag |vi )?(?:precis |nu |just )?(?:ändrat|bytt|avbokat|rättat|tagit bort|fixat|ordnat|"
    r"flyttat|uppdaterat)|det är (?:ändrat|klart|fixat|ordnat)",
    arranged=r"tid|bekräftat|bekräftad|reserverat|bokat|bokad|noterat|ombokat|påminnelse",
    depends=r"om (?:du|ni|det|den|man)|ifall|såvida",
    keeping=r"spar\w+ .{0,30}åt|håller .{0,30}(?:undan|kvar)",
    paying=r"återbetal\w*|krediter\w*|pengar\w*|konto\w*",
    received=r"(?:fungerar|funkar) (?:nu|igen)|"
    r"kommit fram|har varit här|var här|kom (?:idag|i dag|igår|i går)|hämtat|anlänt|fått|mottagit|framme|"
    r"hämta[td]\w*"
    r"|(?:var|varit) (?:\w+ ){0,2}hos (?:dig|er|oss|mig)",
    writing=r"meddelande|sms|e-?post|mejl\w*|mail\w*|skriv\w*|hör av mig|besked|bekräft\w*",
)
