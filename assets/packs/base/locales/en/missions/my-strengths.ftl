# My strength cards (Imani, module 2)

my-strengths =
    .title = My strength cards
    .brief = Hello you. When I photograph people, I put them near the window first. In that soft light you see things that were there all along. That’s how we’ll look at you today. After that, you write to Marie.
    .facts = On a grey day, your head mostly thinks of what went wrong. It’s like that for nearly everyone. What you’re good at hasn’t gone. You just see it less.
    .closing = Which strength have you used this week?
    .remember = A strength doesn’t leave when it gets dark.
    .after = Marie drew a map of a country called Grey. There’s a road out of it.
    .did = On a grey day you thought of Marie.
    .talk = Have you seen nothing good in yourself for a long time? Ask one adult: “What have you seen me do well?” One answer is enough.
    .staff-aim = She names at least three strengths of her own and writes to a friend about what that friend does well.
    .staff-watch = Don’t count or compare cards. Stay with what people do, not with looks. Give her one true card yourself: “I saw that you …”. Read her letter only if she wants you to. Source: mood colours what people remember (Bower, 1981).
    .staff-cue = If she says she is worth nothing, hurts herself or no longer wants to be here: thank her, stay with her, do not leave her alone. Danger now: 112. Otherwise 1813 or 0800 32 123, and your doctor. Follow the house protocol.

my-strengths-cards =
    .title = Pick at least three strengths
    .piece-listens = I listen
    .piece-funny = I’m funny
    .piece-keeps-going = I keep going
    .piece-animals = Animals trust me
    .piece-says-no = I can say no
    .piece-solves = I solve things
    .piece-honest = I’m honest
    .piece-draws = I draw
    .piece-dances = I dance
    .piece-hands-talk = My hands talk
    .piece-asks-help = I ask for help
    .piece-comforts = I comfort others
    .done = That’s you, with the light on. Ask someone: which card would you add for me? My little brother said: “You find everything I lose.” That’s a strength too.

my-strengths-letter =
    .title = A letter for Marie
    .task = Marie says: “I can’t see anything good in myself today.” What do you write to her? Pick sentences or use your own words. Short is fine too. If you don’t keep the letter, it will be gone.
    .part-hello = Start gently
    .starter-hello-grey-day = A grey day is okay. You don’t have to smile.
    .starter-hello-told = I’m glad you said it. I’m listening.
    .starter-hello-beside = I’ll come and sit with you. With noodles, if you like.
    .part-see = What you see in her
    .starter-see-stayed = When Jade was sad, you stayed with her.
    .starter-see-laugh = You make the whole class laugh. Even Mr Diallo.
    .starter-see-skates = You fell ten times on those roller skates. Ten times you got back up.
    .part-now = Something for today
    .starter-now-my-eyes = Look through my eyes today. I see a lot of good.
    .starter-now-ask-griet = Ask Griet what she sees in you.
    .starter-now-rest = You don’t have to prove anything today. You can rest.
    .done = I read your letter on the stairs, twice. The day is still a bit grey. But I’m putting down one card: I’m funny. The stairs creaked, so they laughed along.
