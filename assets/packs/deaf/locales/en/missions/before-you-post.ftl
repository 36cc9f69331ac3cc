# Before you post (Noor, module 1): texting in the place of calling

before-you-post-talk =
    .say-calling-first = You once said I could text you. Here I am again, just before I press “share”.

before-you-post =
    .talk = Is there something of you online that you want gone? Ask an adult to find out with you how to do that. You can also email 116000@childfocus.org.
