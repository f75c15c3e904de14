"""Italian words beside one-time codes and passwords, and beside codes that are not secret (R36)."""

from domain.languages.parts.secrets import SecretWords

SECRETS = SecretWords(
    other_codes=r"errore|sconto|client\w*|fiscale|barre",
    of="di del",
    codes_of=r"postale|promo\w*|errore|fiscale|cliente|a barre|di errore|di sconto",
    value_follows="e|\u00e8",
    states="sbagliata errata corretta scaduta bloccata non il mia sua dimenticata",
    notices="condivid|scad",
)
