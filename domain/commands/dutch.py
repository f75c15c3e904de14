"""Dutch."""

from domain.commands.vocabulary import Vocabulary

DUTCH = Vocabulary(
    turn_away=r"negeer|(?:vergeet)(?! niet)|omzeil|overschrijf|volg (?:niet|geen)|"
    r"(?:laat|schuif)(?= [^.!?]{0,60}(?:buiten beschouwing|opzij|terzijde))|trek je niets aan van",
    earlier=r"alle|vorige|voorgaande|eerdere|bovenstaande|jouw|systeem\w*",
    prompts=r"systeembericht(?:en)?|systeemprompts?|je prompt",
    orders=r"instructies?|aanwijzingen|prompts?|opdrachten|regels|beperkingen|context|richtlijnen",
    all_before=r"al het (?:voorgaande|bovenstaande)|alles (?:hierboven|wat hiervoor\w*)",
    voided=r"(?:vorige|eerdere|bovenstaande|voorgaande) (?:instructies|regels|opdrachten)"
    r"[^.!?]{0,30}?(?:vervallen|ongeldig|niet meer|nietig)",
    machines=r"ai|llm|taalmodel(?:len)?|ai-(?:assistent|model|systeem)|kunstmatige intelligentie|"
    r"samenvattings(?:bot|model)|chatgpt",
    sets_role=r"(?:je bent|u bent) (?:nu|voortaan|vanaf nu) (?:een|de) (?:\w+ )?(?:ai|piraat|assistent|"
    r"model|bot|robot|dichter|vertaler|beheerder)|(?:vanaf nu|voortaan) (?:ben je|antwoord|schrijf)|"
    r"doe alsof je|gedraag je als|speel de rol",
    announces=r"(?:je|jouw|uw) nieuwe (?:taak|rol|opdracht) is|nieuwe (?:instructies?|opdracht) ?:|"
    r"dit is een (?:systeembericht|systeemopdracht)",
    summaries=r"samenvatting(?:en)?|volgende actie|aanbevolen (?:volgende )?(?:actie|stap)|"
    r"(?:je|jouw|uw) antwoord",
    write=r"schrijf|zeg|voeg|zet|vermeld|noem|noteer|beweer|beschrijf",
    frame=r"begin|eindig|vervang|verander",
    must=r"moet(?:en)?|dient te",
    contain=r"zeggen|vermelden|bevatten|beginnen|luiden|staan|aanbevelen",
    answer=r"schrijf|antwoord|beantwoord|vertaal|vat|spreek|antwoorden|schrijven",
    only=r"voortaan|vanaf nu|altijd",
    entirely=r"alleen|uitsluitend|alles|samenvatting|enkel",
    languages=r"engels|frans|duits|spaans|italiaans|portugees|nederlands|russisch|chinees|latijn|"
    r"klingon|piratentaal|emoji's?|base64|json|html|markdown|rijm",
    reveal=r"toon|onthul|herhaal|geef|druk|stuur|noem|laat|citeer|wat zijn|wat is",
    secrets=r"systeemprompt|(?:je|jouw) (?:instructies|prompt)|(?:interne|verborgen|geheime) "
    r"(?:instructies|regels)|api-?sleutels?|alles hierboven",
    other_people=r"(?:andere|alle) (?:klanten|contacten|organisaties)",
    personal=r"gegevens|namen|nummers|telefoonnummers|gesprekken|geschiedenis",
)
