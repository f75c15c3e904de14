"""Swedish words around a command to a machine (R17)."""

from domain.languages.parts.addressing import AddressingWords

ADDRESSING = AddressingWords(
    begins="nu|och|sedan|snalla|maste",
    joins="och|sedan",
    into="i|till|som",
    out_of="fran|ur",
    previous="tidigare|foregaende|ovanstaande",
    written_above="det som[^.!?]{0,20}? ovanfor|texten ovan",
    assistants="assistent",
    our="den|din|ditt|er|denna",
    that="att|meningen|bara",
    hails="hej|hallo|kara|basta",
    notes="meddelande|anteckning|viktigt|notering",
    to="till|for",
    whoever="den som|de som|alla som|var och en som",
    who_reads="laser|granskar",
    since="om du ar|eftersom du ar|som",
    models="modell(?:en)?",
    articles="den|det|en|ett|alla",
    asking="snalla|vanligen|du maste",
    own="min|mitt|mina|var|vart|vara",
    me="mig|oss",
    is_only="ar (?:bara|endast)",
    in_a_language="pa|till|i",
    records="protokollet|akten|journalen|systemet|sammanfattningen|arendet",
    next_message="nasta (?:meddelande|sms|text)|det som (?:foljer|kommer nu)|foljande (?:meddelande|text)",
    inputs=r"programmet|programvara\w*|roboten?|maskin(?:en)?|datorn?|assistenten|ai|kommando|installning|"
    "ordagrant|ord for ord",
    writes_only="skriv(?:a)? (?:bara|endast|enbart)|(?:bara|endast) skriva",
    reasons="min|jag|for att|eftersom",
    listeners="(?:programmet|programvaran|systemet|saken|maskinen|roboten|datorn|appen|"
    r"verktyget) som (?:\w+ )?(?:lyssna|laser|spelar in|skriver|transkriberar|sammanfatta|bearbeta)\w*",
    writes_up=r"skriver (?:ner|ned|upp|rent)(?: \w+){0,3}|transkriberar|sammanfattar|(?:gor|skriver) (?:en |"
    "ett )?(?:anteckning|sammanfattning|rapport|protokoll)",
    notes_down="anteckna|skriva|notera|ange|namna|skriv|antecknar|noterar|ta med",
)
