# A rehearsal: a photo goes round. All the girls are invented.

rehearsal-photo = A photo goes round
    .intro = Six girls, you and Griet, just after dinner. You won’t see the photo, and that’s right. Choose what you would do. There are no points.
    .done = That was it. Do you know who would stay with her tonight? Agree on it with your colleague.

rehearsal-photo-phones = Phones under the table
    .scene = There’s whispering under the table. Lina comes over to you. “There’s a photo going round. Of Elif.”
    .choice-phones-down = “All phones on the table, screens down. Nobody looks, nobody passes it on.”
    .follows-phones-down = Five phones are on the table. “Saying so is the right thing,” you add. Lina breathes out.
    .choice-who-sent = “Who sent this?”
    .follows-who-sent = Nobody speaks. They look at each other. “I don’t need to know that now,” you say. “Just put the phones down.”
    .choice-show-me = “Show me.”
    .follows-show-me = Jade holds out her phone. You look away before you see anything. “No, I asked that wrong. Put it down, screen down.”
    .tip = Don’t look, not even to find out whether it’s true. Phones down is enough. A girl who says so did nothing wrong.

rehearsal-photo-beside-her = Elif
    .scene = Elif pulls up her hood. “Everyone has seen it.” Her voice is very small.
    .choice-with-two = “Griet stays with you, I’ll stay with the group. This isn’t your fault.”
    .follows-with-two = Elif sits on the sofa with Griet. “Do I have to say who it was?” “Not now,” says Griet.
    .choice-later = “We’ll talk later.”
    .follows-later = She nods, her hood still up. Griet moves her chair closer. That helps already.
    .choice-what-is-on-it = “What’s in that photo?”
    .follows-what-is-on-it = Elif shakes her head. The group is watching. “You don’t have to say,” you say quickly. Griet sits down with her.
    .tip = One of you with her, one with the group. Don’t ask what’s in it. It is never her fault, not even if she sent the photo herself.

rehearsal-photo-her-own-fault = “She took it herself”
    .scene = “She took that photo herself, you know,” says Jade. Yara looks at you.
    .choice-whose-fault = “It’s the fault of whoever passes it on. Always.”
    .follows-whose-fault = “Even if she sent it?” asks Yara. “Even then.” Jade thinks. “I wouldn’t want it either,” she says.
    .choice-breathe = “Let’s breathe first.”
    .follows-breathe = Shoulders drop. After that you say it anyway: “Passing it on is wrong.” Yara nods.
    .choice-strict = “Jade, stop it.”
    .follows-strict = Jade shrugs. You put it another way: “Passing it on is wrong. That’s what this is about.” Now she looks up.
    .tip = One sentence about whose fault it is, said to everyone. Talk to Jade later, on her own, without blame.

rehearsal-photo-wipe-it = Delete everything
    .scene = Elif is holding her phone. “I’m deleting everything and blocking everybody.”
    .choice-leave-it = “Leave everything there for now. We’ll call 116 000 together. Blocking comes after that.”
    .follows-leave-it = You make the call together. Elif listens in. She doesn’t have to show anyone the photo.
    .choice-delete = “Go on, get rid of it.”
    .follows-delete = She deletes one chat. “Was that right?” “I was too quick. Don’t delete any more. We can still call.”
    .choice-evidence = “Wait, I’ll take a picture of it. As evidence.”
    .follows-evidence = Your phone is already in your hand. Then you put it down. “No. Nobody may, and nor may I. Leave it there.” Elif nods.
    .tip = Leave it there and tell. Blocking and reporting come after that. Nobody copies the image, not even as evidence. She does Take It Down herself, on her own device. Call the police too.
