# Te mooi om waar te zijn (Sam, module 5): hulp zonder stem

too-good-what-next =
    .feedback-tell-help-page = Ja. Dat is gratis en een naam hoeft niet. Chatten of mailen kan. Iemand mag ook voor Yara bellen.
