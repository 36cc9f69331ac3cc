# The card for the moment a girl tells something. For counsellors only. Three blocks: now, tonight, tomorrow.
# The fields (.field-…) are filled in by each house on its desk. What could not be confirmed says so.
# English serves teams of both communities, so it names the services of both.

protocol = When a girl tells you something
    .intro = You don’t have to solve anything. Read “Now” first: two minutes. “Tonight” and “Tomorrow” come after that.
    .draft = This is a draft. It counts only once your house has approved it, together with a child abuse centre (VK) or SOS Enfants. The numbers were read again in November 2026, not rung: ring them once yourself, and fill in those of your house.
    .say-good = “I’m glad you told me.”
    .say-believe = “I believe you.”
    .say-not-fault = “This is not your fault.”
    .say-not-for-myself = “If you are not safe, I will get help. I’ll tell you first who from. If that really can’t be, then as soon as I can.”
    .say-how-much = “Tell me, if you want. You decide how much.”
    .say-not-alone = “You don’t have to carry this alone. I’m staying with you now.”
    .act-calm = Stay calm and don’t look shocked. Follow her pace. Silences are fine.
    .act-her-words = Repeat her own words. Telling comes in bits, over more than one talk.
    .act-mixed = Mixed feelings are fine: “You can miss someone and still be afraid of them.” Don’t speak badly of that person yourself.
    .act-without-words = Look at what she shows without words too.
    .act-interpreter = Deaf, hard of hearing, or little English? A professional interpreter. Not family, not a friend, not another girl.
    .avoid-why = Don’t ask why. Don’t put words in her mouth, and don’t press.
    .avoid-promise = Don’t promise secrecy, or that all will be well.
    .avoid-confront = Don’t investigate: not her body, not her phone. Don’t confront that person.
    .avoid-images = Nude images: don’t look, don’t copy, don’t photograph, don’t pass on. Not even as evidence.
    .group-thank = Thank her. “This matters. Let’s talk afterwards, just us, if you want.” Don’t discuss her story in the group.
    .group-colleague = A colleague stays with the group. Are you alone? Put on something quiet, sit with her at a table in view of the group, and ring whoever is on call.
    .group-close = Close the round calmly: feel the ground, breathe together.
    .slip-copy = Does it say something serious? Don’t read it out. Copy it word for word; only then may it go.
    .slip-say = “There was something important in the box. I don’t know who wrote it. You can come to me later. 116 000 listens too, day and night.”
    .slip-round = Drop in on every girl for a moment tonight.
    .step-safe-place = Go somewhere quiet with her where nobody overhears, with a colleague nearby.
    .step-danger = Danger now? Call 112, or 101 for the police. Day and night.
    .step-life = Does she not want to be here any more, or is she hurting herself? Stay with her. Put away what could injure her. Danger now: 112. Otherwise 1813 or 0800 32 123, and your doctor.
    .step-missing = Missing? Call the police and 116 000 at once. Don’t wait. Under 13 always counts as worrying.
    .step-violence = Sexual violence, tonight or in the past 7 days? A sexual assault care centre (ZSG, CPVS): day and night, free, for children too, no complaint needed. For traces, best within 72 hours. Addresses: seksueelgeweld.be, violencessexuelles.be.
    .step-tonight = Is she safe for the night? Can the person it is about get to her? Don’t leave her alone.
    .step-inform = Ring whoever is in charge today, at weekends too. Decide with a second person.
    .step-tell-her = Tell her each step first, and let her choose where she can. Involve whoever she trusts, if you are sure they have no part in it.
    .step-parents = Parents: decide with a second person when to tell them, and what. Could a parent be involved? Ask the VK or SOS Enfants for advice first.
    .step-weekend = Going home or a visit this weekend? Don’t just let it go ahead. Talk to whoever is in charge and to her case worker.
    .step-staff = Is it about a colleague? Tell them nothing. Ring the director yourself, or whoever is above them. That colleague is not with her tonight. Advice: VK, SOS Enfants or 116 000.
    .step-online = Online grooming or extortion? Call 116 000 and the police. Don’t answer, don’t pay, don’t delete. Block and report only after that. Don’t take her phone away as a punishment.
    .step-images = A nude image? Leave it on her device and don’t look. Call 116 000: they know how it can be taken down (Take It Down) and how it gets to the police.
    .step-write = Write down her exact words: date, time, place, who was there. What you think goes apart. In the care file, never in the game.
    .step-tomorrow = Inform her case worker, and the contact person of your service if there is one. Don’t make her tell it again and again.
    .step-abuse = Suspicion of abuse? Ask a VK, SOS Enfants or the SAJ (voluntary youth aid, French-speaking) for advice. You can consult the OCJ (Flemish youth support centre) without naming her.
    .step-teen-pimp = Suspicion of a teen pimp? Payoke, PAG-ASA or Sürya. In the evening and at weekends 116 000.
    .step-secrecy = Professional secrecy: if she is in grave and imminent danger and you cannot protect her yourself or with help, you may tell the prosecutor. That is a right, not a duty.
    .step-secrecy-check = Helping someone in great danger is a separate duty. Consult a second person first. We could not check the articles of the new Criminal Code (planned for 8 April 2026): get legal advice.
    .step-complaint = Is it the house or the care itself that worries her? Give her the complaints line, the JO line, or dgde.cfwb.be in French. She may call herself. In Flanders she has a right to a “vertrouwenspersoon” from outside her care.
    .step-follow-up = Plan follow-up: tomorrow, in a week, in a month. Tell her when.
    .step-yourself = And you? Talk to a colleague within 48 hours.
    .field-contact = Who is on call now
    .field-doctor = Our doctor
    .field-police = Our local police
    .field-running-away = Our agreement with the police about running away
    .field-centre = Our sexual assault care centre
    .field-management = Our director, in the evening and at weekends too
    .field-advice = Our VK or SOS Enfants team; a VK also for urgent questions in the evening and at weekends
    .field-consultant = Where her case worker’s number is kept, and that of who is on call there

# Lines that stand on this card only; the others are in help.ftl.

line-suicide-1813 = Zelfmoordlijn
    .about = In Dutch, for her and for you.
    .hours = By phone day and night, as read in 2023

line-suicide-centre = Centre de Prévention du Suicide (French)
    .about = In French. Free, no name needed.
    .hours = Day and night

line-surya = Sürya
    .about = Liège. Recognised centre for victims of human trafficking.
    .hours = Says it can be reached at all times

line-payoke = Payoke
    .about = Antwerp. Recognised centre for victims of human trafficking. Advice and assessment for Flemish youth care. Its mandate after 2022: check it.

line-pag-asa = PAG-ASA
    .about = Brussels. Recognised centre for victims of human trafficking.

line-sos-viol = SOS Viol
    .about = In French, about sexual violence.
    .hours = Weekdays, in the daytime

line-helpline-1712 = 1712
    .about = Questions about violence or abuse, in Dutch. Free, no name needed. Not an emergency number and not a reporting point. You had better ring a VK.
    .hours = Weekdays

line-child-rights = Klachtenlijn Kinderrechtencommissariaat
    .about = For her, in Dutch, under 18, when the care or the house is what worries her. Nothing happens unless she says yes.

line-jo-line = JO-lijn
    .about = Complaints about Flemish youth care. Also jo-lijn@opgroeien.be.
    .hours = Weekdays from 9 to 17
