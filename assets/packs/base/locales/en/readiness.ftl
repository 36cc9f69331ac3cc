# For whoever answers for a house: what must be in place before “Strong together” opens. For counsellors only.

readiness = Ready for “Strong together”
    .intro = After this part a girl may tell you something. By then the house must know what it does. Tick what is in place. The program keeps the date.
    .draft = This is a draft. Go through it with a Vertrouwenscentrum Kindermishandeling (VK) or SOS Enfants.
    .item-protocol = The protocol was discussed with a VK or SOS Enfants, and our house approved it.
    .item-numbers = Our contact person and our own numbers are on the card: on-call, management, doctor, VK, sexual assault care centre and case worker.
    .item-second-adult = A second adult can always be reached, in the evening too.
    .item-rehearsed = Every counsellor has played the rehearsal and read the card.
    .item-rung = One of us has rung the numbers marked “still to be checked”.
    .item-police = We have agreed with the local police what we do when a girl goes missing.
    .item-night = Every girl knows who is here tonight, and where she can call or chat without being disturbed.
    .item-help-played = The missions of “Help and trust” have been played.
    .item-complaint = The numbers for a complaint hang where nobody has to ask for them.
    .item-without-voice = For deaf and hard-of-hearing girls we have tried a way without a voice, and we know an interpreter.
    .item-who-joins = We know who takes part, and for whom this is not the moment.
    .item-days-after = In the days after the session somebody has time.
