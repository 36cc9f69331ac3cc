# Another note from Imani (Imani, refresher for module 2)

again-self-image =
    .title = Another note from Imani
    .brief = Hi, Imani again. I was cleaning my lens and thought of you. Which light is yours today? After that I have four sentences for you.
    .facts = A thought is not a fact. A photo is one second. And needing things is normal.
    .closing = Which kind sentence are you taking with you today?
    .remember = You are more than one photo or one harsh thought.
    .talk = Has it felt dark inside for a long time? Find someone you trust. You don’t have to wait for the light alone.
    .staff-aim = She says how she feels and still knows the difference between a harsh and a kind thought.
    .staff-watch = This is not a test. Do not ask why she chose a light. With rain or storm, ask whether she would like company.
    .staff-cue = If she says she hates herself, hurts herself or no longer wants to be here: thank her, stay with her, do not leave her alone. Danger now: 112. Otherwise 1813 or 0800 32 123, and your doctor. Follow the house protocol.

again-self-image-light =
    .title = Which light is yours today?
    .mood-sun = Full sun: happy
    .reply-sun = Lovely. Hold it still for a second, like in a photo. This moment is yours.
    .mood-soft = Soft light: calm
    .reply-soft = My favourite light. You don’t have to do anything with it.
    .mood-evening = Evening light: tired
    .reply-evening = My lens gets its cap on at night. You can rest too.
    .mood-mist = Mist: no idea
    .reply-mist = Mist makes a beautiful photo as well. Not everything has to be sharp.
    .mood-rain = Rain: sad
    .reply-rain = It’s okay to be sad. Someone can come and stand with you, under the same umbrella.
    .mood-storm = Storm: angry or scared
    .reply-storm = That’s a lot for one body. You can shelter with someone you trust.

again-self-image-sort =
    .title = Harsh or kind?
    .box-harsh = Harsh
    .box-kind = Kind
    .card-except-me = “Everyone can do this except me.”
    .feedback-except-me = Harsh. Kinder: “I’m learning this at my own pace.”
    .card-half = “Half of it worked today. That counts.”
    .feedback-half = Kind, and honest. A half moon gives light too.
    .card-photo = “That photo went wrong. So that’s how I am.”
    .feedback-photo = Harsh. A photo is one second. You are the whole film.
    .card-rest = “I need a rest. That’s okay.”
    .feedback-rest = Kind. Even my camera has to charge sometimes.
    .done = That’s all four. Take the softest one with you. It weighs nothing.
