# Twee keer vier uur (Noor, opfrisser bij module 1, dag 10)

again-friends-2 =
    .title = Twee keer vier uur
    .brief = Hey! Wat heeft Jade nu weer vergeten? En wat vergat ik vandaag? Mijn sleutel. Jade vergat dat ze al een afspraak had.
    .facts = Een sorry werkt het best als je zegt wat jij deed. Dat is onderzocht.
    .closing = Hoe merk jij dat een sorry echt is?
    .remember = Vergeten kan. Eerlijk zijn ook.
    .talk = Ben jij teleurgesteld in iemand? Ga eens wandelen met een volwassene. Praten gaat dan vaak makkelijker.
    .did = Jade zei het eerlijk, en zaterdag bakken ze.
    .staff-aim = Ze ziet dat een vriendin teleurgesteld kan zijn en vriendin blijft, en dat er naast een lief plaats is voor vrienden.
    .staff-watch = Vraag niet wie zij teleurstelde. Vergeet jij zelf een afspraak met haar? Zeg dan wat je deed, zonder “maar”. Bron bij het weetje: Lewicki e.a. 2016.
    .staff-cue = Zegt ze dat ze voor haar lief geen vrienden meer mag zien? Dank haar, oordeel niet over die persoon en spreek nog deze week apart af.

again-friends-2-song =
    .title = Welk lied speelt er in jou?
    .mood-party = Feestlied: blij
    .reply-party = Dans ook één stukje voor mij!
    .mood-soft = Zacht lied: rustig
    .reply-soft = Dan typ ik ook zachtjes.
    .mood-quiet = Even niets: moe
    .reply-quiet = Leg je benen maar op iets zachts.
    .mood-repeat = Altijd hetzelfde: zorgen
    .reply-repeat = Zing het eens voor iemand. Dan zit het niet meer alleen in jouw hoofd.
    .mood-drums = Harde drums: boos
    .reply-drums = Boos heeft ritme. Loop mee op de maat, en praat als het trager gaat.
    .mood-blue = Droevig lied: verdrietig
    .reply-blue = Er is plaats voor iemand die meeluistert.

again-friends-2-talk =
    .title = Jade kijkt op haar hand
    .say-four-o-clock = Ik beloofde Mila om vier uur te komen kijken. En Lina wacht op mij. Ook om vier uur.
    .answer-call-both = Bel ze allebei en zeg het eerlijk.
    .answer-pick-one = Kies er één en zwijg.
    .say-small-okay = Mila lachte. Lina zei “oké”, maar het was een klein oké.
    .say-bus-shelter = Ik ging naar Mila. Lina stond een halfuur in het bushokje.
    .answer-say-what = Zeg sorry, en ook waarvoor.
    .answer-leave-her = Laat haar eerst wat afkoelen.
    .say-potato = Gedaan. Ze is nog boos. Ze stuurde wel een aardappel.
    .say-was-waiting = Na een dag stuurde ik toch sorry. “Eindelijk”, schreef ze.
    .say-on-my-hand = Zaterdag bakken we met drie. Ik heb het op mijn hand geschreven. Op allebei.
