"""French words beside one-time codes and passwords, and beside codes that are not secret (R36)."""

from domain.languages.parts.secrets import SecretWords

SECRETS = SecretWords(
    other_codes=r"postal|erreur|produit|article|promo\w*|reduction|remise|barre|client\w*|reserv\w*",
    of="de",
    codes_of=r"postal|promo\w*|erreur|de reduction|article|produit|client|barre|d'erreur",
    value_follows="est|sera",
    states="faux incorrecte expire oublie invalide bloque bon mauvais le la un une pas mon votre perdu",
    notices="partage|communiqu|jamais",
)
