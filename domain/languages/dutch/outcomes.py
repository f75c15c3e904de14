"""Dutch words that show how a matter ended."""

from domain.languages.parts.outcomes import OutcomeWords

OUTCOMES = OutcomeWords(
    called_off=r"besloten (?:om )?(?:niet|het niet)|(?:hoeft|hoeven)(?: \w+){0,3} niet|toch (?:niet|geen|maar niet)"
    r"|annuleer\w*|annuleren|geannuleerd|niet meer nodig|hoeft niet meer|laat maar"
    r"|zeg \w+ .{0,40}\baf|afgezegd|afzeggen|(?:me|ons) bedacht|vergeet (?:het|maar)|geen \w+ meer nodig"
    r"|zien (?:er )?(?:toch )?van af",
    everything=r"alles|laat maar",
    amiss=r"(?:niet|nooit|nog niets?|nog steeds niets?) (?:\w+ )?(?:aangekomen|gekomen|ontvangen|geleverd|binnen)"
    r"|nog (?:steeds|altijd) (?:niet|geen|niets)|niemand (?:\w+ )?(?:gekomen|gebeld|geweest)"
    r"|(?:er )?(?:kwam|gebeurde|is) niets(?: gekomen| gebeurd)?"
    r"|wacht(?:en)? (?:nog|al)|(?:werkt|doet|start|gaat)(?: \w+){0,2} niet(?: meer)?|kapot(?:te)?|defecte?"
    r"|beschadigd\w*|lekt|lekken|ontbre\w+|mist|dringend|spoed|onacceptabel|verkeerde?|dubbel afgeschreven"
    r"|klacht",
    done=r"gestuurd|verzonden|verstuurd|opgestuurd|(?:werkt|werken|doet het) (?:nu )?weer|(?:is|zijn|werd"
    r"|werden) (?:\w+ ){0,3}(?:uitgegeven|gedaan|betaald|geannuleerd|gewijzigd|gerepareerd|vervangen"
    r"|opgelost|gedeblokkeerd|geactiveerd|klaar)|bijgevoegd|in de bijlage|hierbij|terugbetaald"
    r"|overgemaakt|geleverd|gemaild|(?:is|zijn) (?:\w+ ){0,2}de deur uit|hier (?:is|zijn) (?:de|het|uw)|geregeld",
    seen_to=r"(?:heb|hebben) (?:ik |we )?(?:\w+ ){0,5}(?:aangepast|gewijzigd|geannuleerd|veranderd|"
    r"verwijderd|ingesteld|genoteerd|verplaatst)|is (?:nu |al )?(?:aangepast|gewijzigd|geregeld|geannuleerd)",
    arranged=r"afspraak|bevestigd|gereserveerd|genoteerd|ingepland|verzet|herinnering",
    depends=r"als (?:u|je|jullie|het|dat|de)|indien|tenzij|mits",
    keeping=r"bewaar\w*|(?:leg|hou)\w* .{0,30}(?:apart|vast)",
    paying=r"terugbetal\w*|credit\w*|overmak\w*|geld|rekening",
    received=r"(?:doet het|werkt|werken) (?:nu|weer)|"
    r"aangekomen|(?:is|zijn) (?:er )?geweest|gekomen|opgehaald|ontvangen|gekregen|binnen(?:gekomen)?|opgehaald"
    r"|(?:is|was|zijn|waren) (?:\w+ ){0,3}bij (?:u|je|jullie|ons|mij)",
    writing=r"bericht|sms|e-?mail|mail|schrijf|laat .{0,20}weten|bevestig\w*",
    cancelling="annuleer geannuleerd",
)
