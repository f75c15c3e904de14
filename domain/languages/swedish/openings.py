"""Swedish words with which sentences and calls begin."""

from domain.languages.parts.openings import OpeningWords

OPENINGS = OpeningWords(
    leaning=r"det|den|de (?:är|var|har|kan)|detta|han|hon|då|där|sedan",
    greeting=r"hej(?:san)?|hallå|tjena|god (?:morgon|dag|kväll|middag)|goddag",
    introducer=r"(?:det är|det här är|mitt namn är|jag heter|du talar med|här är)",
    behind=r"här|igen",
)
