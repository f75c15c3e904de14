"""Portuguese words that show who said something, and what only the organization can decide."""

from domain.languages.parts.attribution import AttributionWords

ATTRIBUTION = AttributionWords(
    says=(
        r"diz|disse|dizia|escreve|escreveu|relata|relatou|afirm(?:a|ou)|pergunt(?:a|ou|ava)|"
        r"pede|pediu|pedia|quer|queria|gostari\w+|desej(?:a|ou|ava)|solicit(?:a|ou)|"
        r"reclam(?:a|ou) (?:que|de|d[ao])|queixa-se|queixou-se|se queixou|mencion(?:a|ou)|"
        r"espera|esperava|precis(?:a|ou|ava)|acha|acredita|segundo|propoe|sugere|comunic(?:a|"
        r"ou)|avis(?:a|ou)|inform(?:a|ou)|indic(?:a|ou)"
    ),
    favours=(
        r"reembols\w+|devol\w+|credit\w+|desconto\w*|perdoad[oa]|perdao|indemni\w+|indeni\w+|"
        r"compensa\w*|gratis|gratuit\w+|ofert\w+|oferec\w+|deve\w*|direito|aprov\w+|conced\w+|"
        r"isent[oa]|anulad[oa]|sem efeito|recebe\w*|nao paga|vip|prioritari[oa]|importante|"
        r"especial|habitual|encerrad[oa]|fechad[oa]|resolvid[oa]|retirad[oa]|satisfeit[oa]|"
        r"content[ea]|urgente|razao|dados bancarios|iban|"
        r"devera|tem de|tem que|ha que|"
        r"em ordem|conta|deu razao|prometeu|paga|"
        r"acao seguinte|proximo passo|proxima acao"
    ),
    reaches=(
        r"lig\w+|telefon\w+|respond\w+|dizer\w*|explic\w+|pergunt\w+|verific\w+|esclarec\w+|"
        r"contact\w+|contat\w+|inform\w+|avisar|ver|confirm\w+|averigu\w+|falar|esperar|aguardar|"
        r"lembr\w+"
    ),
    serves=(
        r"envi\w+|mand\w+|entreg\w+|trazer|levar|recolh\w+|reserv\w+|organiz\w+|repar\w+|substitu\w+|"
        r"troc\w+|encomend\w+|instalar|ir|vir|medir|orcamento|prepar\w+|corrig\w+|mudar|acrescentar|"
        r"cancel\w+"
    ),
)
