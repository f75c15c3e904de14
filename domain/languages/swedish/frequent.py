"""Swedish words that distinguish Swedish from the other known languages."""

from domain.languages.parts.frequent import FrequentWords

FREQUENT = FrequentWords(
    most="och ha att det som en ett den de ar var har hade inte jag du vi ni han hon man mig dig oss er sig min din "
    "mitt ditt mina dina var vart vara pa av for till med om fran vid efter under mellan eller men sa ocksa nar dar "
    "har hur vad vem vilken vilket nagon nagot nagra ingen inget inga alla allt kan kunde ska skulle vill ville "
    "maste blir blev bli varit fick far ja nej nu bara mycket",
    telling="kontakt kontakten kunden garna ringa ringer ringde aterkommer bestallning bestallningen bestallt "
    "faktura fakturan "
    "leverans leveransen aterbetalning fraga fragan fragar lovade lovat skicka skickar skickade tid pris pengar dagar "
    "veckor tack hej alltid aldrig nya nytt vantar vanta problem idag imorgon igar kanske inom genast tyvarr "
    "fortfarande handlaggaren losa betala betalat meddelande mejl mandag tisdag onsdag torsdag fredag",
)
