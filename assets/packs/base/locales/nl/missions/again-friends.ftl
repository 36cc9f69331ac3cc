# Noor schrijft nog eens (Noor, booster bij module 1)

again-friends =
    .title = Noor schrijft nog eens
    .brief = Hey, ik ben het weer, Noor! Ik wou even horen hoe het met je is. Mijn oma vraagt het ook. Heb je twee minuten?
    .facts = In een goede vriendschap mag je nee zeggen. Voelt ze zwaar? Dan hoef je niet alleen te zoeken.
    .closing = Met wie wil jij deze week eens lachen?
    .remember = Een goede vriend kan tegen een nee. En hulp vragen mag altijd.
    .talk = Is er iets lastig met vrienden? Vertel het aan iemand die je vertrouwt.
    .staff-aim = Ze haalt één teken van goede vriendschap en één helper weer naar boven.
    .staff-watch = Dit is kort en licht. Maak er geen toets van. Elk gezicht mag.
    .staff-cue = Kiest ze boos of alleen en wil ze praten? Maak tijd, volg haar tempo, vraag niet waarom.

again-friends-mood =
    .title = Welk gezicht heb jij vandaag?
    .mood-laugh = Ik kan lachen
    .reply-laugh = Yes! Lach er ook eentje voor mij. Hard mag.
    .mood-fine = Gewoon oké
    .reply-fine = Gewoon oké is prima. Niet elke dag hoeft een film te zijn.
    .mood-love = Kriebels
    .reply-love = Oei, leuk! Ik zeg niets. Ik film ook niets. Echt niet.
    .mood-tired = Moe
    .reply-tired = Dan praat ik zacht. Leg je benen maar ergens op.
    .mood-angry = Boos
    .reply-angry = Boos zijn mag. Stamp maar drie keer. Daarna wil iemand vast naar je luisteren.
    .mood-alone = Een beetje alleen
    .reply-alone = Dat voel ik ook soms, zelfs in mijn grote familie. Misschien kan er nu iemand naast je zitten.

again-friends-match =
    .title = Wat hoort samen?
    .ask-friend = Zo herken ik een goede vriend
    .feedback-friend = Een goede vriend vraagt, en jij kiest. Daarna zijn jullie nog altijd vrienden.
    .ask-photo = Een gekke foto van iemand
    .feedback-photo = Eerst vragen. Wie op de foto staat, kiest. Ook als die héél grappig is.
    .ask-account = Een account dat raar voelt
    .feedback-account = Check, check, dubbelcheck. Niet antwoorden, navragen, vertellen. Blokkeren kan daarna.
    .ask-heavy = Iets weegt zwaar
    .feedback-heavy = Ga naar iemand die je vertrouwt. Luistert de eerste niet echt? Probeer een tweede.
    .answer-check = Check, check, dubbelcheck
    .answer-trusted = Naar iemand gaan die ik vertrouw
    .answer-ask-first = Eerst vragen
    .answer-takes-a-no = Kan tegen een nee
    .almost = Past die daar? Of toch ergens anders? Wisselen mag.
    .done = Zo hoort het samen. Onthou er één van. Dan ben ik al blij. Tot gauw!
