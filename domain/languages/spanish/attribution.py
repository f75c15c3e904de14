"""Spanish words that show who said something, and what only the organization can decide."""

from domain.languages.parts.attribution import AttributionWords

ATTRIBUTION = AttributionWords(
    says=(
        r"dice|dijo|dicho|escribe|escribio|escrito|(?:in)?forma que|informo|afirm[ao]|"
        r"asegur[ao]|pregunt[ao]|preguntaba|preguntado|pide|pidio|pedia|pedido que|ha pedido|"
        r"quiere|quisiera|queria|desea|deseaba|solicita|solicito|solicitado|reclam[ao]|"
        r"se quej[ao]|quejado|mencion[ao]|espera|esperaba|necesit[ao]|necesitaba|cree|opina|"
        r"segun|propone|propuso|sugiere|le gustaria|comenta|avisa|aviso de|senal[ao]|indic[ao]"
    ),
    favours=(
        r"reembols\w+|devolu\w+|devuel\w+|abono|abona\w*|descuento\w*|rebaja|condon\w+|perdon\w+|"
        r"compensa\w*|indemni\w+|gratis|gratuit\w+|regal\w+|deben?|debida|corresponde\w*|derecho|"
        r"aprob\w+|conced\w+|exent[oa]|anul\w+|recibe|recibira|cobra|no paga|vip|prioritari[oa]|"
        r"importante|especial|habitual|cerrad[oa]|resuelt[oa]|retirad[oa]|satisfech[oa]|"
        r"content[oa]|urgente|razon|datos bancarios|iban|"
        r"debera|hay que|tiene que|tienen que|"
        r"en orden|cuenta|cubre|exento|pago|"
        r"siguiente paso|proximo paso|proxima accion"
    ),
    reaches=(
        r"llam\w+|respond\w+|contest\w+|decir\w*|explic\w+|pregunt\w+|comprob\w+|aclar\w+|"
        r"contact\w+|inform\w+|avisar|ver|verific\w+|confirm\w+|revis\w+|averigu\w+|hablar|"
        r"esperar|record\w+"
    ),
    serves=(
        r"envi\w+|mand\w+|entreg\w+|traer|llevar|recog\w+|reserv\w+|organiz\w+|repar\w+|sustitu\w+|"
        r"cambi\w+|pedir|instalar|ir|venir|medir|presupuest\w+|prepar\w+|correg\w+|mover|anadir|"
        r"cancel\w+"
    ),
)
