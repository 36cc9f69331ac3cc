# The goose is back (Fien, booster of module 3)

again-boundaries =
    .title = The goose is back
    .brief = Fien again! My ink is fresh. And that angry goose is back. First your colour, then two little questions. Done before your chips go cold.
    .facts = Everybody forgets things. That’s why I draw some things twice.
    .closing = What helped you this week, even just a little?
    .remember = You can share a heavy secret. Silence is not a yes.
    .talk = Has something become heavy? Tell someone. It’s never too late.
    .staff-aim = She remembers that she can tell someone a heavy secret and that freezing is normal.
    .staff-watch = This is not a test. Do not ask why she chose a colour, or whether she has a secret or ever froze.
    .staff-cue = If she starts to tell: thank her, believe her, don’t promise secrecy. Talk in private and follow the house protocol.

again-boundaries-ink =
    .title = Which ink are you today?
    .mood-yellow = Yellow: happy
    .reply-yellow = Lovely! I’ll draw you in a sun hat that’s far too big.
    .mood-green = Green: calm
    .reply-green = Nice. I’ll draw you in a hammock. With socks on, because this is Belgium.
    .mood-red = Red: angry
    .reply-red = You can be angry. I’ll draw you as a dragon. One that bites nobody.
    .mood-purple = Purple: a bit of everything
    .reply-purple = It can all be there at once. I’ll take a wide sheet.
    .mood-blue = Blue: sad
    .reply-blue = It’s okay to be sad. I’ll draw a bench with room for two. Who could sit next to you?
    .mood-white = White: empty
    .reply-white = An empty page can stay empty. You don’t have to look at it alone.

again-boundaries-goose =
    .title = Two little questions
    .ask-secret = Which secret do you never have to carry alone?
    .option-secret-cake = There’s a surprise cake on Saturday
    .feedback-secret-cake = That one’s light. On Saturday it’s over, and there’s cake. It’s fine to keep it.
    .option-secret-awake = One that keeps you awake
    .feedback-secret-awake = Yes. Your body says: too heavy for one back. You can always tell someone.
    .option-secret-hush = One with “never tell anyone!”
    .feedback-secret-hush = Yes. A surprise ends. “Never” is heavy. You can tell someone, even after a promise.
    .ask-statue = Here comes the goose. I turn into a statue again. What is true?
    .option-statue-protects = My body wants to protect me
    .feedback-statue-protects = Yes. My body is faster than my thoughts. Thanks, body.
    .option-statue-no-yes = Silence is not a yes
    .feedback-statue-no-yes = True. I didn’t say yes to that goose. Whoever crosses a line is in the wrong.
    .option-statue-mistake = I’m doing something wrong
    .feedback-statue-mistake = No. You don’t choose to freeze. The goose is in the wrong, and she knows it.

again-boundaries-ground =
    .title = Let the ink dry
    .intro = My ink is still wet. Breathe in. Then blow very gently across the page. Twice.
    .done = Dry. The goose is sitting still now. On paper, anyway.
