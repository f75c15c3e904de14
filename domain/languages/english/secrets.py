"""English words beside one-time codes and passwords, and beside codes that are not secret (R36)."""

from domain.languages.parts.secrets import SecretWords

SECRETS = SecretWords(
    other_codes=r"post(?:al)?|zip|error|fault|order|product|item|article|discount|promo\w*|voucher|coupon|gift|area|"
    r"country|dialling|sort|bar|dress|booking|reserv\w*|tracking|reference|customer|client\w*",
    codes_of=r"error|promo\w*",
    value_follows="is|are|was",
    states="wrong incorrect correct right expired invalid valid needed required locked weak different same "
    "reset working not no still too the a an my your our in on at to good bad missing forgotten lost "
    "changed secret safe case",
    notices="share|expire|valid|minut|never",
)
