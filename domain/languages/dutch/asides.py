"""Dutch words that show what is not matter (R35), and what must be masked (R36)."""

from domain.languages.parts.asides import AsideWords, MaskWords

ASIDES = AsideWords(
    captions=(
        r"(?:bedankt|dank u(?: wel)?|dank je(?: wel)?) voor het (?:kijken|luisteren)(?: .{0,30})?",
        r"(?:vergeet niet te )?abonne\w+(?: (?:je|u))?(?: op (?:het|dit|mijn|ons) kanaal)?(?: .{0,40})?",
        r"(?:ondertiteling|ondertiteld)(?: .{0,60})?",
        r"tot (?:de )?volgende (?:keer|video)",
        r"wordt vervolgd",
        r"alle rechten voorbehouden",
    ),
    menus=(
        (
            r"(?:toets|druk op|kies|kiest u)(?: de)?(?: toets)? (?:een \d|\d|een|twee|drie|vier|vijf|zes|zeven"
            r"|acht|negen|nul"
            r"|sterretje|hekje)\b"
        ),
        r"(?:gesprek\w*|telefoongesprek\w*|oproep\w*) (?:kan|kunnen|wordt|worden|is) (?:\w+ ){0,2}opgenomen",
        r"opgenomen voor (?:\w+ ){0,3}(?:kwaliteit\w*|training\w*)",
        r"uw (?:telefoontje|oproep|gesprek) is (?:erg |zeer )?belangrijk",
        r"al onze (?:medewerkers|lijnen) zijn",
        r"(?:een ogenblik geduld|blijft u aan de lijn|blijf aan de lijn),?",
        r"wachttijd",
        r"(?:nummer|positie|plaats) \w+ in de (?:wachtrij|rij)",
        r"hoofdmenu",
    ),
    greetings=(
        r"(?:u bent verbonden met|dit is) (?:de )?(?:voicemail|mailbox|het antwoordapparaat)",
        r"(?:spreek|laat) (?:\w+ ){0,3}(?:uw |een |je )?(?:bericht|boodschap|naam)",
        r"na de (?:toon|piep|pieptoon)",
        (
            r"(?:de persoon|het nummer|de abonnee)(?: die u)?(?: \w+){0,3} (?:is niet|kan niet|niet bereikbaar"
            r"|is in gesprek"
            r"|probeert|belt)"
        ),
        (
            r"(?:ben|zijn|is) (?:\w+ ){0,3}niet (?:bereikbaar|beschikbaar|in staat)(?:.{0,40}(?:bericht|moment"
            r"|boodschap))?"
        ),
        r"(?:voicemail|mailbox) is vol",
    ),
    sounds=(
        (
            r"muziek(?: .*)?|geluid\w*|ruis|stilte|applaus|gelach|lacht|lachen|zucht\w*|hoest\w*|onverstaanbaar"
            r"|onhoorbaar"
            r"|niet te verstaan|vreemde taal|spreekt .*|pauze"
        ),
    ),
    media=(
        (
            r"media|afbeelding|foto|video|audio|spraakbericht|spraakmemo|sticker|gif|document|bestand|contactkaart"
            r"|locatie"
            r"|bijlage|poll|peiling"
        ),
    ),
    missing=(r"weggelaten|bijgevoegd|verwijderd|niet inbegrepen|niet beschikbaar|gewist",),
    deleted=(
        r"(?:dit|het) bericht (?:is|werd) (?:verwijderd|gewist)(?: door .{1,40})?",
        r"je hebt dit bericht verwijderd",
        r"gemiste (?:spraak|video)?oproep(?:,? .{0,40})?",
        r"wachten op dit bericht.{0,40}",
    ),
    reactions=(
        r"(?:vond|vindt) .{1,20}(?: leuk)?|(?:hield van|lachte om|benadrukte|betwijfelde)|leuk",
        r"(?:reageerde|heeft gereageerd) (?:met )?.{1,20} op",
    ),
    automatic=(
        r"\bautomatisch(?:e)? (?:antwoord|bericht|reactie)\b",
        r"\b(?:afwezigheidsbericht|afwezigheidsmelding)\b",
        r"\b(?:ik (?:ben aan het rijden|rijd nu|zit achter het stuur|rij nu))\b",
        (
            r"(?:niet|gelieve niet) (?:op dit (?:bericht|nummer) )?(?:te )?(?:antwoorden"
            r"|reageren)(?: op dit (?:bericht|nummer))?"
        ),
        r"wij hebben uw (?:bericht|verzoek|e-?mail) (?:in goede orde )?ontvangen",
        r"ik kan (?:nu|momenteel) niet (?:praten|opnemen|bellen)",
    ),
    opt_outs=(r"stop|afmelden|uitschrijven|stop (?:sms|alles)",),
    code=(
        r"(?:(?:verificatie|beveiligings|toegangs|inlog|bevestigings|activerings)\S*)?code|pin(?:code)?|tan",
    ),
    password=(r"wachtwoord",),
    security_code=(r"beveiligingscode|cvv|cvc|(?:drie|3)(?: |-)?cijfer\w*(?: \w+)?",),
    expiry=(r"vervaldatum|geldig tot|verloopt(?: op| in)?|houdbaar tot|vervalt(?: op| in)?",),
)

MASKS = MaskWords(
    card_number="kaartnummer",
    security_code="beveiligingscode",
    card_date="kaartdatum",
    account_number="rekeningnummer",
    code="code",
    sign_in="wachtwoord",
)
