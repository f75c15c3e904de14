"""Italian words that show who said something, and what only the organization can decide."""

from domain.languages.parts.attribution import AttributionWords

ATTRIBUTION = AttributionWords(
    says=(
        r"dice|diceva|detto|ha scritto|scrive|segnala|segnalato|riferisce|riferito|afferm[ao]|"
        r"sostiene|chiede|chiedeva|chiedono|ha chiesto|vuole|vorrebbe|vorrebbero|voleva|"
        r"desidera|desiderava|richiede|ha richiesto|reclama|si lamenta|lamentat[oa]|menziona|"
        r"spera|sperava|ha bisogno|aspetta|aspettava|pensa|crede|secondo|domanda se|propone|"
        r"suggerisce|comunica|sollecita"
    ),
    favours=(
        r"rimbors\w+|accredit\w+|scont[oi]|abbuon\w+|risarci\w+|indenniz\w+|gratis|gratuit\w+|"
        r"regal\w+|deve|dovut[oa]|spetta\w*|diritto|approvat\w+|concess\w+|esent[ei]|annullat\w+|"
        r"sciolto|riceve|ricevera|non paga|paga solo|vip|priorita\w*|important[ei]|speciale|"
        r"abituale|chius[oa]|risolt[oa]|ritirat[oa]|soddisfatt\w+|content[oa]|urgente|ragione|"
        r"coordinate bancarie|bonific\w+|iban|"
        r"dovra|bisogna|occorre|"
        r"perfett[oa]|paga|pagate|cambiat[oa]|offre|promess[oa]|"
        r"prossimo passo|prossima azione"
    ),
    reaches=(
        r"chiam\w+|richiam\w+|rispond\w+|dire|dirgli|dirle|spieg\w+|chieder\w+|verific\w+|"
        r"chiari\w+|contatt\w+|inform\w+|avvis\w+|controll\w+|conferm\w+|vedere|esamin\w+|parlare|"
        r"attendere|sentire|ricord\w+"
    ),
    serves=(
        r"invi\w+|mand\w+|spedi\w+|consegn\w+|port\w+|ritir\w+|prenot\w+|organizz\w+|ripar\w+|sostitu\w+|"
        r"cambi\w+|ordin\w+|installare|venire|passare|misur\w+|preventivo|prepar\w+|corregg\w+|spost\w+|"
        r"aggiung\w+|annull\w+"
    ),
)
