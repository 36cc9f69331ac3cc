# Breathe like a wave (Fien as a guest, module 2)

breath-wave =
    .title = Breathe like a wave
    .brief = (I’m drawing a wave, from one side of the page to the other.) That’s what breathing looks like to me. Last week I sat next to Elif and her darbuka. I heard nothing, but I felt it humming in my belly. Afterwards I was very calm. So I thought: my body knows more than one way. Step into the little boat.
    .after = My wave is up on the wall. Next to it is a sheet with only a question mark. What does a body do when something isn’t okay? I’m still drawing that one.
    .did = Fien drew a wave, and you sailed along.
    .facts = When you breathe out for a long time, your heart often slows down a little. Researchers compared 154 studies about anger. Slow breathing and loosening muscles helped. Hitting things didn’t.
    .closing = Where in your body do you first notice that you’re getting calmer?
    .remember = Breathing is one way to get calm. Your hands, feet and eyes know a few more.
    .talk = Does breathing make you feel more on edge? Tell a counsellor. Then you can try water, warmth or a walk outside together.
    .staff-aim = She knows at least two ways to calm down with her body, one of them without breathing, and knows that needing rest is normal.
    .staff-watch = Following her breath frightens some girls, especially after something bad: always offer a way without breathing, with eyes open. Never say “take a deep breath” to someone who is angry, do it yourself. The statement has no winner. Source: Kjærvik and Bushman, Clinical Psychology Review 2024 (154 studies; calming down helps, letting off steam does not).
    .staff-cue = If she gets dizzy, absent or frightened: stop, name the day and the place, give her something cold to hold and stay beside her. Don’t ask what she saw or felt. If she tells you something later: thank her and follow the house protocol.

breath-wave-boat =
    .title = A little boat on your breath
    .intro = Watch the boat. The wave lifts it: breathe in. The wave sinks: breathe out for longer. Six waves. Feeling dizzy? Then stop and just watch.
    .done = The boat is lying still. I’m drawing a seagull on it. She’s asleep already.

breath-wave-line =
    .title = Does it work for everybody?
    .thesis = If you want to calm down, it’s best to start with breathing.
    .argument-zita = I measured it. My heart beat 104 times a minute. After ten long breaths out it was 88. That’s proof, even if it’s only one goalkeeper.
    .argument-lotte = If somebody says “take a deep breath”, I get even angrier. I rinse my hands in cold water first. Breathing comes later.
    .argument-elif = Before I play, I breathe to the beat. Four counts in, six counts out. Then my fingers shake less.
    .argument-amira = When I’m scared, my breath gets stuck. I push my feet into the floor and look for three blue things. Then it comes by itself.
    .argument-jade = I shake everything loose first: hands, arms, shoulders. I look like a wet dog. It works.
    .argument-farid = You’ve always got your breath with you, even on a full bus. A wet dog on a bus is harder.
    .moved = You moved. Now you know one more place.
    .stayed = You stayed. You know their reasons now, and your place still suits you.
    .done = I’m drawing everyone on the line. They’re all right, each about her own body. Farid too, about his.

breath-wave-ways =
    .title = Four ways without breathing
    .intro = Now we’ll try what Amira, Jade and Lotte do. Big or small, standing or sitting, that’s up to you. You can stop at any time.
    .sense-push = Push 2 hands or 2 feet hard against something.
    .sense-shrug = Pull up your shoulders and let them drop, 3 times.
    .sense-warm = Find 1 thing that feels cold or warm.
    .sense-still = Find 3 things that are lying completely still.
    .done = That makes five ways, with the boat. Pick one and put it in your pocket. Even a sea fits in there.
