# La pression dans les messages (Fien, module 3) : ce qui se voit et se sent

pressure-in-chat-talk =
    .title = Sept fois la même question
    .say-ping = Mon écran s’allume. Encore une fois. Tess me le demande pour la septième fois.
    .say-screenshots = Tout est encore là. Dix-sept messages. Et une photo de mon chat, sans faire exprès.
    .say-so-quiet = Tess est en sourdine. Quel calme. Mon oreiller ne tremble plus.
    .say-tess-wrote = Maintenant, je l’ai aussi bloquée. Tess n’écrit rien. Mon chat dort sur mon GSM.
