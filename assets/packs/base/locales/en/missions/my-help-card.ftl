# A help card in my pocket (Lotte, module 4)

my-help-card =
    .title = A help card in my pocket
    .brief = Yo. When I’m upset I forget everything, even where my shoes are. Sometimes I’m wearing them. So I have a little card. Want to make one too?
    .facts = Stress makes it harder to remember things. It’s like that for nearly everyone. A card remembers for you.
    .closing = Which number or name would you really like to remember?
    .remember = A few names and a few numbers. They fit in one pocket.
    .talk = Don’t know who to choose? Your counsellor will be happy to help you choose.
    .after = Farid did smell my basketball shoe. He had to sit down.
    .did = You made a card that remembers for you.
    .staff-aim = She makes a card with the people she chooses and the numbers. She decides where to keep it.
    .staff-watch = A card with only numbers is a card too. Don’t choose for her and don’t ask who is missing. Someone else might find a card: let her decide whether to fill in names and whether to print it.
    .staff-cue = If she says that someone mustn’t find the card, or that nobody belongs on it: stay calm and thank her. Don’t probe in the group. Carry on talking in private the same day.

my-help-card-card =
    .title = My three people
    .person-mum = Mum
    .person-dad = Dad
    .person-sibling = Brother or sister
    .person-grandma = Grandma
    .person-aunt = Aunt
    .person-counsellor = Counsellor
    .person-foster = Foster parent
    .person-teacher = Teacher
    .person-coach = Coach
    .person-friend = Friend
    .nobody = No names today? That’s fine. The numbers are already on it. Want to find someone later? Your counsellor will look with you.
    .done = This is your card. If there’s a friend on it, add an adult too. Could someone find it? Then the numbers are enough. Mine is in my basketball shoe. Nobody dares to sniff it.

my-help-card-throw =
    .title = The breath before a free throw
    .intro = Before a free throw I go quiet first. The ball goes up: breathe in. The ball comes down: a long breath out. Six times.
    .done = I never know if it will go in. But I do get calmer. I hope you do too.
