"""Swedish words by which a sentence says that somebody did something."""

from domain.languages.parts.claims import ClaimWords

CLAIMS = ClaimWords(
    asked=(
        r"fråga\w*|undra\w*|vill|ville|önska\w*|behöv\w*|be[rd]|bad|begär\w*|efterfråga\w*|om|söker|sökte|hoppas|"
        r"intresse\w*|veta|förvänta\w*|föreslå\w*|föreslog|erbjud\w*|erbjöd"
    ),
    promised=r"lova\w*|utlova\w*|bekräfta\w*|garanter\w*|försäkra\w*|godkän\w*|går med på|gick med på|överens\w*",
    completed=(
        r"(?:har|hade|blev|är|var)(?: \w+){0,3}? \w{2,}(?:at|ats|it|its|tt|tts|ad|ats|en|t|d)|\w{3,}(?:ade|ades)|"
        r"(?:skickade|betalade|gjorde|gav|tog|köpte|fick|kom|gick|sålde|bytte|löste|ringde)"
    ),
    told=(
        r"lova\w*|utlova\w*|sag[dt]\w*|sade|sa|förklara\w*|nämn\w*|föreslagi\w*|erbjudi\w*|planera\w*|boka\w*|"
        r"reservera\w*|bestäm\w*|beslut\w*|hoppa\w*|önska\w*|velat|klaga\w*|fråga\w*|begär\w*|intressera\w*|avse\w*|"
        r"tänkt\w*|beräkna\w*|behöv\w*|bett|varit|blivit|känt|bättre|nöjd|rädd|beredd"
    ),
    reported=(
        r"rapportera\w*|meddela\w*|skriv\w*|skrev|svara\w*|bekräfta\w*|informera\w*|berätta\w*|beskriv\w*|beskrev|"
        r"varna\w*|påminn\w*|påmint|kontrollera\w*|ring\w*"
    ),
    clause=r"att|om|när|hur|vad|var|vilken|vilka|vilket|vem|varför|för|till",
    done=(
        r"lagad\w*|lagat|reparera[dt]\w*|levererad\w*|levererat|skicka[dt]\w*|betala[dt]\w*|återbetala[dt]\w*|löst\w*|"
        r"avboka[dt]\w*|ändra[dt]\w*|utbytt\w*|bytt|hämta[dt]\w*|klart?|färdigt?|rätta[dt]\w*|installera[dt]\w*"
    ),
    to_come=r"ska|skall|kommer att|måste|ännu inte|återstår|utlova\w*|lova\w*|är skyldig\w*|planerar att",
    denied=r"inte|ej|ingen|inget|inga|aldrig|ingenting|vägra\w*|avslå\w*|avslog|nekad\w*|neka\w*|nej|omöjligt",
    lacking=(
        r"trasig\w*|sönder|saknas|saknar|mot|istället|problem\w*|fel\w*|om inte|för sent|försena\w*|stängd\w*|"
        r"avboka\w*|läcker|glömt|glömde|tyvärr|bara|endast|fortfarande|skada[dt]\w*|slut"
    ),
    grave=(
        r"hot\w*|stämm\w*|stäm[dt]\w*|advokat\w*|domstol\w*|polis\w*|bedräg\w*|lurad\w*|lurat|ljug\w*|ljög|lögn\w*|"
        r"förolämp\w*|olaglig\w*|stulit|stulen|stöld\w*|aggressiv\w*|arg|rasande|skrek|skrik\w*"
    ),
    by=r"av",
    checks=r"kontroller\w*|vänta\w*|invänta\w*|påminn\w*|fråga\w*|se|ta reda på|kolla\w*|bekräfta\w*|följ\w* upp|om",
)
