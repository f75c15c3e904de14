"""Portuguese words that distinguish Portuguese from the other known languages."""

from domain.languages.parts.frequent import FrequentWords

FREQUENT = FrequentWords(
    most="o a os as de do da dos das um uma uns umas e em no na nos nas ao aos por pelo pela para com sem que se "
    "nao sim mais mas ou como quando onde porque ele ela eles elas eu tu voce voces nos meu minha seu sua "
    "seus suas este esta isto esse essa isso aquele foi era sao ser estar esta estao tem tenho ter pode quer "
    "ja tambem muito ate depois antes ainda so tudo todos bem aqui lhe me te foram havia",
    telling="contacto contato cliente queria gostaria deseja chamada ligar ligou ligacao encomenda pedido fatura "
    "entrega reembolso pede pediu prometeu enviar recebeu marcacao preco dinheiro dias semanas obrigado "
    "obrigada ola sempre nunca novo nova espera esperando problema poderia deve fazer feito sido estava "
    "estamos vamos vou temos agora hoje amanha ontem entao pois numa num",
)
