"""English words that help to distinguish a name from a word that is only capitalised."""

from domain.languages.parts.names import NameWords

NAMES = NameWords(
    titles="mr mrs ms mister dr prof",
    doubtful_titles="miss sir madam",
    capitalised="contact contacts agent agents customer client call voicemail vat am pm service support sales billing "
    "albanian arabic bangla basque bulgarian catalan chinese croatian czech danish dutch english estonian "
    "finnish french galician german greek hebrew hindi hungarian icelandic indonesian irish italian "
    "japanese korean latvian lithuanian luxembourgish macedonian malay maltese norwegian persian polish "
    "portuguese romanian russian serbian slovak slovenian spanish swahili swedish tamil thai turkish "
    "ukrainian urdu vietnamese welsh",
    between="of at from in the and here",
)
