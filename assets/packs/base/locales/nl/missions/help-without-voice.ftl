# Hulp zonder stem (Fien, module 4)

help-without-voice =
    .title = Hulp zonder stem
    .brief = (Fien steekt haar hand op.) Ik ben doof. “Bel maar” is voor mij een grapje. Maar ook wie hoort, is soms haar stem kwijt. Door zenuwen, of door een dunne muur. Help jij zes meisjes op weg?
    .facts = Hulp vragen kan met je handen, met papier, met een chat of een mail. De chat van Awel vind je op awel.be. Mailen naar Child Focus kan: 116000@childfocus.org.
    .closing = Hoe kan je zonder één woord laten zien dat je hulp wil?
    .remember = Een vraag om hulp hoeft geen geluid te maken.
    .talk = Lukt praten niet? Geef dit scherm, een briefje of een tekening aan iemand die je vertrouwt. Wijzen is ook vertellen.
    .after = De zes handen hangen boven mijn bureau. Eén houdt een geit vast.
    .did = Zes meisjes vonden met jou een stille weg.
    .staff-aim = Ze kent minstens twee wegen naar hulp zonder stem, en weet waarvoor de app 112 BE dient.
    .staff-watch = Dove meisjes: zorg voor een echte tolk, nooit een vriendin of familie. Zet de app 112 BE samen op de gsm van wie niet kan bellen. De app werkt alleen in België. Wie kan bellen, belt.
    .staff-cue = Schuift ze een briefje naar je toe? Lees het rustig, ga zitten, schrijf terug als zij dat wil. Lees het niet hardop. Bewaar haar woorden zoals ze er staan.

help-without-voice-ways =
    .title = Zes meisjes, zes wegen
    .ask-stuck-words = Elif wil iets zeggen. De woorden blijven in haar keel steken.
    .feedback-stuck-words = Een blad, haar handen of een scherm: alles is goed. Griet kan ook gewoon lezen.
    .ask-thin-wall = Yara slaapt naast een dunne muur. Ze wil niet dat iemand meeluistert.
    .feedback-thin-wall = Typen, schrijven of gebaren hoort niemand. Wil ze chatten? Dan kijkt ze eerst wanneer de chat open is.
    .ask-think-first = Marie wil eerst lang nadenken over elk woord.
    .feedback-think-first = Een mail of een brief wacht geduldig. Antwoord komt dan later, soms pas morgen. Is het dringend? Kies iets wat sneller gaat.
    .ask-smoke = Er hangt rook op de gang. Bellen kan ik niet.
    .feedback-smoke = Eerst naar buiten. Dan neem ik de app 112 BE. Die heeft een chat voor wie niet kan bellen. Die stuurt ook waar ik ben. Alleen in België. Kan jij wel bellen? Dan bel je 112.
    .ask-shared-phone = Lina belde een luisterlijn. Straks heeft haar zus dezelfde gsm.
    .feedback-shared-phone = Open de lijst van oproepen, duw lang op het nummer, en wis het. Bij een chat sluit je het venster. Weet je niet hoe? Vraag het aan iemand die je vertrouwt.
    .ask-deaf = Een meisje uit mijn klas gebaart. Haar nieuwe begeleider kent geen gebaren.
    .feedback-deaf = Ze mag om een tolk vragen. Tot die er is, werkt papier of een chat. En die begeleider mag leren!
    .answer-chat = Een chat met een luisterlijn
    .answer-paper = Schrijven of tekenen op papier
    .answer-signs = Gebaren, wijzen of een teken
    .answer-mail = Een mail
    .answer-app = De app 112 BE
    .answer-wipe = Het nummer wissen
    .almost = Deze weg past hier niet zo goed. Probeer een andere. Ik teken intussen een slak.
    .done = Zes meisjes, en niemand moest roepen. Ik teken ze allemaal, met zes verschillende handen.

help-without-voice-ground =
    .title = Teken met je adem
    .intro = Steek je vinger uit als een potlood. Adem in en teken een berg omhoog. Adem uit en teken het dal, heel lang. Twee keer.
    .done = Mooi landschap. Er past nog een geit op.
