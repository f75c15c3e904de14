"""Dutch words by which a sentence says that somebody did something."""

from domain.languages.parts.claims import ClaimWords

CLAIMS = ClaimWords(
    asked=(
        r"vra(?:a)?g\w*|vroeg\w*|gevraagd|wil|willen|wilde|wenst?\w*|nodig|zoekt?|of|"
        r"verzoek\w*|verzocht|hoopt?|graag|interesse\w*|weten|verwacht\w*|stelt voor|"
        r"voorgesteld|biedt|aangeboden"
    ),
    promised=(
        r"belo(?:o)?f\w*|toegezegd|zegt\w* .{0,60}\btoe|bevestig\w*|garande\w*|verzeker\w*|"
        r"akkoord|afgesproken"
    ),
    completed=(
        r"(?:heeft|hebben|had|hadden|heb|is|zijn|was|waren|werd|werden)"
        r"\b[^.;]{0,80}?\b(?:\w*ge\w{2,}(?:d|t|en)|(?:ver|be|her|ont)\w{3,}(?:d|t|en))"
    ),
    told=(
        r"beloofd|toegezegd|gezegd|uitgelegd|genoemd|voorgesteld|aangeboden|gepland|"
        r"afgesproken|geboekt|gereserveerd|besloten|gehoopt|gewenst|gewild|geklaagd|gevraagd|"
        r"geven|geen|bekend|beter|betreft|verzocht|bedoeld|inbegrepen|gewoon|gemeen\w*|"
        r"geleden|bereid"
    ),
    reported=(
        r"gemeld|geschreven|geantwoord|bevestigd|bericht|meegedeeld|aangekondigd|geïnformeerd|"
        r"beschreven|gewaarschuwd|herinnerd|verteld"
    ),
    clause=r"dat|of|wanneer|hoe|wat|waar|welke?|wie|waarom|naar|om|over",
    done=(
        r"gerepareerd|geleverd|opgelost|klaar|verstuurd|gestuurd|overgemaakt|terugbetaald|"
        r"betaald|geannuleerd|gewijzigd|vervangen|opgehaald|afgerond|gemaakt|bezorgd|"
        r"gecorrigeerd"
    ),
    to_come=(
        r"zal|zullen|gaat|gaan|moet|moeten|is verschuldigd|nog|beloofd|belooft|te \w+en|"
        r"staat open"
    ),
    denied=(
        r"niet|geen|nooit|niets|niemand|weiger\w*|geweigerd|afgewezen|"
        r"wijst\w* .{0,60}\baf|nee|onmogelijk"
    ),
    lacking=(
        r"kapot\w*|defect\w*|ontbreek\w*|mist|tegen|helaas|probleem|problemen|fout\w*|"
        r"verkeerd\w*|alleen|pas|vergeten|gesloten|lekt|geannuleerd|afgezegd|toch|nog"
    ),
    grave=(
        r"dreig\w*|gedreigd|aanklag\w*|rechtszaak|advocaat|advocaten|rechtbank|politie|"
        r"fraude\w*|oplicht\w*|gelogen|liegt|leugen\w*|beledig\w*|illegaal|illegale|gestolen|"
        r"diefstal|agressie\w*|woedend|boos|geschreeuwd"
    ),
    by=r"door",
    checks=(
        r"controle\w*|wacht\w*|afwacht\w*|herinner\w*|vra(?:a)?g\w*|kijk\w*|of|nagaan|ga na|"
        r"bevestig\w*|opvolg\w*"
    ),
)
