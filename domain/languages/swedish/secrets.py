"""Swedish words beside one-time codes and passwords, and beside codes that are not secret (R36)."""

from domain.languages.parts.secrets import SecretWords

SECRETS = SecretWords(
    other_codes=r"post|fel|order|bestallnings|produkt|artikel|rabatt|presentkorts|lands|rikt|streck|boknings|sparnings|"
    r"referens|kund|port",
    value_follows="ar|lyder",
    states="fel felaktigt ratt ogiltigt giltigt utgatt sparrat glomt inte annu for att det mitt ditt nytt bytt samma",
    notices="dela|giltig|upphor|aldrig|minut",
)
