# Who is this account? (Noor, module 1): 116 000 without a voice

who-is-this-account-talk =
    .answer-call = 116 000. You can email them too.
    .say-voice = I wrote: “Someone knows my school, and I don’t know them.” The answer stayed very calm.
