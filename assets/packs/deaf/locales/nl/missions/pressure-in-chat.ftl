# Druk in de chat (Fien, module 3): wat je ziet en voelt, niet wat je hoort

pressure-in-chat-talk =
    .title = Zeven keer dezelfde vraag
    .say-ping = Mijn scherm licht op. En nog eens. Tess vraagt het nu voor de zevende keer.
    .answer-just-send = Stuur het gewoon. Dan is het gedaan.
    .say-screenshots = Alles staat er nog. Zeventien berichten. En één foto van mijn kat, per ongeluk.
    .say-so-quiet = Tess staat op stil. Wat een rust. Mijn kussen trilt niet meer.
    .say-tess-wrote = Nu heb ik haar ook geblokkeerd. Tess schrijft nog niets. Mijn kat slaapt op mijn gsm.
