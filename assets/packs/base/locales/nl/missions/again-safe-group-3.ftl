# Het meisje op mijn stoel (Lotte, opfrisser bij module 0, dag 30)

again-safe-group-3 =
    .title = Het meisje op mijn stoel
    .brief = Yo. Het nieuwe meisje is niet meer nieuw. Ze heeft nu een vaste stoel. De mijne. Gisteren werd het haar te veel, en ze wist wat ze nodig had. Wat helpt jou?
    .facts = Geef je een gevoel een naam? Dan wordt het vaak al wat kleiner.
    .closing = Op welke plek wordt jouw hoofd stiller?
    .remember = Stoppen, ademen, iemand zoeken. Begin waar jij wil.
    .talk = Spreek met een begeleider één teken af voor “het is te veel”.
    .did = Voor een te volle dag koos jij een begin.
    .staff-aim = Ze kiest wat haar het eerst helpt als het te veel wordt, en kan een gevoel benoemen.
    .staff-watch = Elke volgorde is goed. Onthou wat bij haar bovenaan stond en gebruik het de volgende keer. Bron bij het weetje: Lieberman e.a. 2007, gevoelens benoemen.
    .staff-cue = Zegt ze dat niets helpt als het te veel wordt? Vraag niet door. Blijf in de buurt en stel voor om samen één teken te kiezen.

again-safe-group-3-shoes =
    .title = Welke schoenen heeft jouw dag aan?
    .mood-running = Loopschoenen: veel zin
    .reply-running = Loop niet te ver. Ik wil nog iets vragen.
    .mood-soft = Zachte schoenen: rustig
    .reply-soft = Dan hoort niemand je aankomen. Handig.
    .mood-hiking = Bergschoenen: moe
    .reply-hiking = Trek ze gerust al uit.
    .mood-skates = Rolschaatsen: bang
    .reply-skates = Op wieltjes mag je iemand vasthouden. Roep iemand die stevig staat.
    .mood-boots = Laarzen: verdrietig
    .reply-boots = Je hoeft niet alleen door die plas. Iemand kan meelopen.
    .mood-hard = Harde hakken: boos
    .reply-hard = Stap eens stevig rond het huis. Zeg daarna wat er niet klopt.

again-safe-group-3-first =
    .title = Het is te veel. Wat doe jij eerst?
    .card-pause = Even stoppen
    .first-pause = Eerst stil, dan denken. Zij ging ook eerst zitten. Op mijn stoel.
    .card-breathe = Traag uitademen
    .first-breathe = Goed te doen, ook in de klas. Niemand ziet het.
    .card-somebody = Naar iemand toe gaan
    .first-somebody = Je hoeft nog niet te weten wat je zegt. “Mag ik hier zitten?” is genoeg.
    .done = Morgen kan jouw volgorde anders zijn.
