"""German words beside one-time codes and passwords, and beside codes that are not secret (R36)."""

from domain.languages.parts.secrets import SecretWords

SECRETS = SecretWords(
    other_codes=r"postleit|fehler|bestell|produkt|artikel|rabatt|gutschein|lander|strich|buchungs|reserv\w*|sendungs|"
    r"referenz|kunden",
    value_follows="ist|lautet|lauten",
    states="falsch richtig abgelaufen ungultig gesperrt nicht noch zu vergessen das der die mein ihr",
    notices="gultig|weiter|verlang",
)
