"""Dutch words that distinguish Dutch from the other known languages."""

from domain.languages.parts.frequent import FrequentWords

FREQUENT = FrequentWords(
    most="de het een en van in is dat op te zijn met voor niet aan er om ook als maar dan bij nog uit door naar "
    "heeft hebben had was werd wordt worden kan kunnen zal zou ze zij hij ik je jij we wij u uw haar hun hem "
    "mij me mijn deze dit die wat wie waar hoe geen wel over tot al na of moet wil wilt meer veel zo toch "
    "omdat tegen nu hier",
    telling="contact klant graag bellen gebeld terugbellen teruggebeld bestelling besteld factuur levering "
    "terugbetaling vraagt gevraagd beloofd sturen gestuurd ontvangen afspraak prijs geld dagen weken dank "
    "bedankt hallo altijd nooit nieuwe nieuw wacht wachten probleem kunt kon moest mocht geweest vandaag "
    "morgen gisteren dus gewoon misschien even",
)
