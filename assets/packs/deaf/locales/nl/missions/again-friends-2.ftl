# Twee keer vier uur (Noor, opfrisser bij module 1, dag 10): appen in de plaats van bellen

again-friends-2-talk =
    .answer-call-both = App ze allebei en zeg het eerlijk.
    .say-small-okay = Mila stuurde een lachje. Lina typte “oké”, zonder één hartje. Het was een klein oké.
