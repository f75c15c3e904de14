"""Portuguese words beside one-time codes and passwords, and beside codes that are not secret (R36)."""

from domain.languages.parts.secrets import SecretWords

SECRETS = SecretWords(
    other_codes=r"erro|desconto|client\w*|barras|fiscal",
    of="de do da",
    codes_of=r"postal|promo\w*|erro|fiscal|cliente|de barras|de erro|de desconto",
    value_follows="e|\u00e9",
    states="errada incorreta correta expirada nao o minha esquecida",
    notices="partilh",
)
