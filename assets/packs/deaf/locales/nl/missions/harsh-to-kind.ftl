# Van streng naar vriendelijk (Imani, module 2): zien in de plaats van horen

harsh-to-kind =
    .brief = Dag jij. Stel je een scheidsrechter voor, heel klein, met een veel te grote fluit. Hij woont in mijn hoofd. Bij elk foutje worden zijn wangen bol. Ik leer hem vriendelijker praten. Zie je hem al?
