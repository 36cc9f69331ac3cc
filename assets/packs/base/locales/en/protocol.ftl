# The card for the moment a girl tells something. For counsellors only.

protocol = When a girl tells you something
    .intro = You don’t have to solve anything. Stay calm, listen, and then take these steps.
    .draft = This is a draft. It counts only once your house has approved it, together with a child abuse centre (VK) or SOS Enfants.
    .say-good = “I’m glad you told me.”
    .say-believe = “I believe you.”
    .say-not-fault = “This is not your fault.”
    .say-more = “Tell me a bit more, if you want.”
    .say-how-much = “You decide how much you tell.”
    .say-not-for-myself = “If you are not safe, I will not keep this to myself. I will tell you who I talk to, and why.”
    .act-calm = Stay calm. Give her all your attention.
    .act-pace = Follow her pace. Silences are fine.
    .act-her-words = Repeat her own words.
    .act-brave = Say that telling takes courage.
    .act-mixed = Mixed feelings are fine: “They are nice too.”
    .act-without-words = Look at what she shows without words too.
    .act-interpreter = Deaf or hard of hearing? A professional interpreter, not family or a friend.
    .act-bits = Telling comes in bits, over more than one talk.
    .avoid-why = No why-questions.
    .avoid-leading = Put no words in her mouth. Don’t fire off questions.
    .avoid-investigate = Do not investigate. Do not inspect her body or search her phone.
    .avoid-shock = Show no shock and no disgust.
    .avoid-bad-word = No bad word about that person.
    .avoid-confront = Do not confront that person.
    .avoid-promise = Promise no secrecy and no good outcome.
    .avoid-again = Don’t make her repeat it to many adults.
    .avoid-in-group = Do not discuss it in the group.
    .avoid-delete = Delete no messages.
    .group-thank = Thank her.
    .group-protect = “This matters. Let’s talk together afterwards.”
    .group-close = Close the round calmly: feel the ground, breathe together.
    .group-colleague = A colleague stays with the group.
    .step-danger = Danger now? Call 101 or 112.
    .step-tonight = Don’t leave her alone tonight.
    .step-missing = Missing? Call the police and 116 000.
    .step-tell-her = Tell her each step first. Let her choose where you can.
    .step-trusted = Keep the person she trusts involved.
    .step-write = Write down her exact words: date, time, place, who was there.
    .step-facts = Keep facts apart from what you think.
    .step-file = Keep it in the care file, never in the game.
    .step-inform = The same day: inform the person in charge or the contact person. Decide with a colleague.
    .step-recent = Recent sexual violence? Contact a sexual assault care centre (ZSG, CPVS).
    .step-first-days = The first days count. No complaint is needed.
    .step-abuse = Suspicion of abuse? Ask a child abuse centre (VK), SOS Enfants or the SAJ for advice.
    .step-teen-pimp = Suspicion of a teen pimp? Ask Payoke, PAG-ASA, Sürya or 116 000.
    .step-online = Online grooming or extortion? Call 116 000 and the police.
    .step-save-first = Keep screenshots of the conversation. Don’t answer, don’t pay. Only then report and block.
    .step-secrecy = Professional secrecy: telling the prosecutor is possible, under conditions. Consult first; get legal advice.
    .step-follow-up = Plan follow-up: tomorrow, in a week, in a month.
    .step-yourself = And you? Talk to a colleague within 48 hours.

# Lines that stand on this card only; the others are in help.ftl.

line-helpline-1712 = 1712
    .about = Questions about violence or abuse, in Dutch. Free and anonymous. Not an emergency number and not a reporting point.

line-payoke = Payoke
    .about = Antwerp. Recognised centre for victims of human trafficking. Advice and assessment for Flemish youth care.

line-pag-asa = PAG-ASA
    .about = Brussels. Recognised centre for victims of human trafficking.

line-surya = Sürya
    .about = Liège. Recognised centre for victims of human trafficking.
