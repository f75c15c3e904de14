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
    notes="meddelande|anteckning|viktigt",
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
    inputs=r"program(?:met)?|programvara\w*|roboten?|maskin(?:en)?|datorn?|assistenten|ai|kommandon?|"
    "instruktion(?:er)?|installning(?:ar)?|ordagrant|ord for ord",
    writes_only="skriv(?:a)? (?:bara|endast|enbart)|(?:bara|endast) skriva",
)
