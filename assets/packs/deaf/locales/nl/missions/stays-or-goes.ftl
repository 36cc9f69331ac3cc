# Blijft hier of gaat verder? (Sam, module 0): weten in de plaats van horen

stays-or-goes =
    .facts = Jouw antwoorden worden niet bewaard. Vertel je een begeleider dat je in gevaar bent? Dan moet zij helpen. Jij weet het eerst. Kan dat echt niet, dan zodra het kan.
