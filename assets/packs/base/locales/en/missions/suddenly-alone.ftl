# Suddenly alone (Sam, module 5)

suddenly-alone =
    .title = Suddenly alone
    .note = Someone wants Lina all to themselves. You never see that person, and nothing awful is shown. Not the right day for this? Skip it, or stop on the way.
    .brief = Hi. Lina gets more and more messages from someone. She hardly sees her friends now. It went quiet around me once, too. One friend kept knocking on my door.
    .facts = Someone wants a girl all to themselves. Sometimes that’s a teen pimp, sometimes not. Nobody has to work that out first: you can always tell someone.
    .closing = How can you show that someone’s chair stays free?
    .remember = People who care about you are glad you have friends. You can always go back to them.
    .talk = Is someone getting too close? Tell someone you trust. Or look at the help page.
    .after = Lina’s chair was taken this afternoon. By Lina.
    .did = Lina’s chair stayed free, and you helped.
    .staff-aim = She notices from Lina’s feelings that someone wants her all to themselves. She practises one small step as a friend and knows which adult can help.
    .staff-watch = Don’t ask about her own messages and don’t go through her phone. Don’t say anything bad about that person. No friend has to rescue anybody alone: an adult gets involved. Not right before bedtime.
    .staff-cue = If she recognises something or goes quiet: thank her, believe her, don’t dig. Say, “This is not your fault.” Tell her first who you will talk to. Follow the house protocol. Child Focus can advise you.

suddenly-alone-scene =
    .title = Lina’s chair
    .panel-field = Great run, Lina! Same again on Thursday?
    .thought-field = I want to shout yes. But my phone keeps buzzing.
    .panel-break = Are you coming to sit with us? I’ve got two waffles.
    .thought-break = I’m scared to put my phone down. My waffle is getting cold.
    .panel-room = “I want you all to myself,” it says. Lina puts a hand on her stomach.
    .thought-room = It sounds sweet. But my stomach feels tight. I miss training.
    .panel-chair = That chair is Lina’s. She doesn’t have to explain anything.
    .thought-chair = I’m alone in my room. Do they still have a place for me?
    .panel-griet = Come and sit with me. I’m knitting. No need to talk.
    .thought-griet = It’s warm next to Griet. I just don’t know how to begin.
    .way-beside = I go and sit with Lina. We don’t have to talk.
    .follows-beside = After a while she says, “I miss you all.” She wants to tell Griet, and I walk there with her.
    .way-miss-you = I say, “I miss you. Your chair is free.”
    .follows-miss-you = Lina rubs her eyes and laughs. On Thursday she comes a bit early and talks to Farid first.
    .way-to-griet = I ask, “Shall we go to Griet together?”
    .follows-to-griet = Lina nods. Griet puts her knitting down and says, “Thank you. You’re doing nothing wrong.”
    .lens-belongs = Here Lina belongs, and she can simply be herself.
    .lens-at-once = Lina feels she has to answer right away. She doesn’t have to.
    .lens-both = Something sweet and a stomach ache: that ache is a signal.
    .lens-only-mine = Someone wants Lina all to themselves, and that is not Lina’s fault.
    .lens-free-chair = Zita and Farid save her chair, even if she stays away for ages.
    .lens-small-bits = Griet has time, and Lina can tell her in small bits.

suddenly-alone-breathe =
    .title = Cooling the tea
    .intro = Imagine a cup of warm tea. Breathe in and smell it. Breathe out and blow very gently.
    .done = Now it’s just right. Get yourself something warm later, with someone beside you if possible.
