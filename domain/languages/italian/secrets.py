"""Italian: what stands beside codes and passwords."""

from domain.languages.parts.secrets import SecretWords

SECRETS = SecretWords(
    other_codes=r"errore|sconto|client\w*|fiscale|barre",
    of="di del",
    codes_of=r"postale|promo\w*|errore|fiscale|cliente|a barre|di errore|di sconto",
    value_follows="e|\u00e8",
    states="sbagliata errata corretta scaduta bloccata non il mia sua dimenticata",
    notices="condivid|scad",
)
