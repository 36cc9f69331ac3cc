# Mijn vangnet (Sam, module 5): hulp zonder stem

my-net =
    .talk = Is jouw net nog leeg? Een begeleider kan mee zoeken. En Child Focus denkt mee, ook met een mail: 116000@childfocus.org.
