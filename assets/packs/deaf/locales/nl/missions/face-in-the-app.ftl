# Het gezicht in de app (Imani, module 2): hulp zonder stem

face-in-the-app =
    .talk = Word je triest van je eigen gezicht op een scherm? Schrijf dat zo aan een begeleider, of in de chat van een luisterlijn.
