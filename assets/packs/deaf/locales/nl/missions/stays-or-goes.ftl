# Blijft hier of gaat verder? (Sam, module 0): weten in de plaats van horen

stays-or-goes =
    .facts = Wat jij hier kiest, wordt niet bewaard. Vertel je een begeleider dat je in gevaar bent? Dan moet zij hulp halen. Ze laat het jou eerst weten. Lukt dat echt niet? Dan zo snel als het kan.
