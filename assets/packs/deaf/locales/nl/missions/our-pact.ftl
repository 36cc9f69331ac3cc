# Onze afspraken (Lotte, module 0): weten in de plaats van horen

our-pact-pact =
    .done = Ons pact staat. Twee dingen gelden altijd, ook als je ze niet koos. Overslaan mag. En is er gevaar? Dan moet een begeleider helpen. Jij weet het eerst, of zodra het kan.
