# Proud diary (Zita, module 2): help without a voice

proud-diary =
    .talk = Has your page been empty for days? Show that empty page to a counsellor, or write it in a helpline chat. Empty says something too.
