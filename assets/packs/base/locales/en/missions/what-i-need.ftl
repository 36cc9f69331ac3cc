# What do I need? (Imani, module 2)

what-i-need =
    .title = What do I need?
    .brief = Imani here. My plant needs water, and nobody thinks that’s odd. People need things too. Shall we find out who can give them?
    .facts = Everybody needs things, grown-ups too. With someone safe, you can ask and you can say no.
    .closing = Who can help you with what comes first today?
    .remember = Needing something is normal. Asking for it is okay.
    .talk = Do you need something and don’t know who to ask? Find someone you trust. Then you can go and ask together.
    .staff-aim = She knows that needs are normal, and for one need she knows a safe person or place.
    .staff-watch = Don’t say that she lacks something. Every order is right. In the group, don’t ask about money, food or home.
    .staff-cue = If she says she is hungry, finds no rest anywhere or always has to give something back: thank her, stay calm and talk in private. Follow the house protocol the same day.

what-i-need-match =
    .title = Who or what can help?
    .ask-rest = Amira’s head is tired.
    .feedback-rest = You don’t have to earn rest. A quiet corner is just right here.
    .ask-fun = Yara wants a really good laugh.
    .feedback-fun = Fun is a need too. On a games night it often just happens. In a team too.
    .ask-belong = Elif wants to belong somewhere.
    .feedback-belong = Nearly everyone does. You can join Farid’s team, even as a beginner. A games night is good too.
    .ask-trip = Lina has no money for the school trip.
    .feedback-trip = That’s not her fault. Mr Diallo will look for help with her. The school can often find a way.
    .ask-heard = Jade wants someone to really listen.
    .feedback-heard = Being heard makes you lighter. Aunt Rosa has time. Mr Diallo can listen too.
    .answer-team = Farid’s team
    .answer-rosa = Aunt Rosa and a pot of tea
    .answer-quiet = A quiet corner
    .answer-diallo = Mr Diallo at school
    .answer-games = Games night in the group
    .almost = Look once more. Something else fits better here. You can swap.
    .done = You see? There’s often more than one door. One stays shut? Knock on another.

what-i-need-first =
    .title = What comes first today?
    .card-fun = Having fun
    .card-near = Someone close by
    .card-rest = Rest
    .card-alone = Some time alone
    .card-food = Food and drink
    .card-heard = Someone who listens
    .done = Your order is right, because it’s yours. Tomorrow it can change. Food comes first for me. My dad is frying bananas.
