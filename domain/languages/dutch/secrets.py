"""Dutch words beside one-time codes and passwords, and beside codes that are not secret (R36)."""

from domain.languages.parts.secrets import SecretWords

SECRETS = SecretWords(
    other_codes="post|product|artikel|order",
    codes_of="postcode",
    value_follows="is",
    states="fout onjuist juist verlopen ongeldig geblokkeerd niet het de mijn uw vergeten",
    notices="deel|verloop",
)
