"""Spanish words that distinguish Spanish from the other known languages."""

from domain.languages.parts.frequent import FrequentWords

FREQUENT = FrequentWords(
    most="el la los las de del un una unos unas y es en que por para con no se su sus lo le les al como mas pero o "
    "si ya este esta esto estos estas ha han he hay muy sin sobre me te mi mis tu tus nos yo ella ellos usted "
    "ustedes cuando donde porque tambien entre desde hasta todo todos fue era son esta estan ser tiene tengo "
    "puede quiere nada algo asi hace bien ni aqui ese esa eso cual quien",
    telling="contacto cliente quisiera desea llamada llamar llamo pedido factura entrega reembolso pide pidio "
    "prometio enviar recibio cita precio dinero dias semanas gracias hola siempre nunca nuevo nueva espera "
    "esperando todavia aun problema podria debe hacer hecho sido estaba estamos vamos voy tenemos ahora "
    "manana hoy ayer entonces pues",
)
