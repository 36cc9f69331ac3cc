# What a girl learns in each module. For counsellors and for whoever writes content; no girl reads this.

objectives-safe-group =
    .group-rules = She knows the names and the rules of the group.
    .may-stop = She knows that she may skip or stop.
    .names-feelings = She can say how she feels.
    .calming-trick = She knows one way to calm down.
    .adult-nearby = She knows one adult nearby.

objectives-friends =
    .healthy-friendship = She can tell a healthy friendship from an unhealthy one.
    .love-differs = She knows that love may be different for everyone.
    .okay-checks = She says the six okay-checks in her own words.
    .private-online = She knows what is private online.
    .yes-no-later = She can say yes, no and later.
    .body-questions = She knows where to ask questions about her body.

objectives-self-image =
    .three-strengths = She names at least three strengths of her own.
    .filters-comparing = She sees through filters and notices what comparing does.
    .kind-self-talk = She puts a kind thought in the place of a harsh one.
    .needs-are-normal = She knows that needs are normal, and who can meet them safely.

objectives-boundaries =
    .body-signals = She notices the signals of her body.
    .states-boundary = She states her boundary in words, gestures or a sign.
    .respects-boundaries = She respects the boundary of somebody else.
    .private-zones = She knows the private zones and the rules about touch.
    .pressure-never-her-fault = She knows that pressure is never her fault.
    .repairs = She puts it right when she crossed a boundary herself.

objectives-help =
    .trusted-adults = She names at least two adults she trusts, and asks one.
    .knows-numbers = She knows 102, 103, 116 000 and 112.
    .what-a-call-does = She knows what happens when she calls.
    .when-a-friend-tells = She knows what to do when a friend tells her something.
    .asking-is-strong = She believes that asking for help is strong.

objectives-together =
    .what-it-is = She knows in plain words what a teen pimp is, that it is a crime, and never the girl’s fault.
    .five-signals = She recognises five signals by what she feels.
    .three-steps = She knows three steps: stop, leave it there, tell someone. Blocking and reporting come after.
    .helps-a-friend = She can help a friend.
    .where-help-is = She knows where help is.
