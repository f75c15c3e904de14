"""Dutch words that help to distinguish a name from a word that is only capitalised."""

from domain.languages.parts.names import NameWords

NAMES = NameWords(
    titles="dhr mevrouw mevr meneer mijnheer dr",
    capitalised="btw albanees arabisch baskisch bengaals bulgaars catalaans chinees deens duits engels estisch fins "
    "frans galicisch grieks hebreeuws hindi hongaars iers ijslands indonesisch italiaans japans koreaans "
    "kroatisch lets litouws luxemburgs macedonisch maleis maltees nederlands noors oekraiens perzisch "
    "pools portugees roemeens russisch servisch sloveens slowaaks spaans tsjechisch turks vietnamees "
    "zweeds",
    between="van het uit te en hier de",
)
