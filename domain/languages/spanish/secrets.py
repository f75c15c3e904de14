"""Spanish words beside one-time codes and passwords, and beside codes that are not secret (R36)."""

from domain.languages.parts.secrets import SecretWords

SECRETS = SecretWords(
    other_codes=r"error|descuento|client\w*|barras|fiscal|impuesto|reserv\w*",
    of="de del",
    codes_of=r"postal|promo\w*|error|de descuento|fiscal|cliente|de barras|de error",
    value_follows="es|sera",
    states="incorrecta correcta caducada invalida bloqueada erronea el mi su olvidada",
    notices="compart|caduc",
)
