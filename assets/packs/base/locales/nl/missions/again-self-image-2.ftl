# Het rek van Yara (Imani, opfrisser bij module 2, dag 10)

again-self-image-2 =
    .title = Het rek van Yara
    .brief = Dag jij. Yara bouwde een rek voor tante Rosa. Het leunt, zoals een boom in de wind. Ze schreef mij drie dingen. Hoe klinken ze voor jou?
    .facts = Bij een fout let je brein extra goed op. Zo leert het.
    .closing = Wat kan jij nu dat je vroeger nog niet kon?
    .remember = Scheef gebouwd is ook gebouwd.
    .talk = Toon iemand één ding dat jij zelf maakte.
    .did = Bij Yara’s scheve rek bleef jij even staan.
    .staff-aim = Ze herkent een strenge zin na een fout, ziet een kracht, en ziet dat hulp vragen bij leren hoort.
    .staff-watch = Prijs wat ze doet, niet hoe ze is. Noem iets wat jij haar zag leren, met een dag erbij. Bron bij het weetje: Moser e.a. 2011.
    .staff-cue = Zegt ze “ik kan niets” over zichzelf? Spreek haar niet tegen met een lijst. Vraag wat er vandaag gebeurde, en kom morgen terug met één ding dat je zag.

again-self-image-2-plant =
    .title = Welke plant ben jij vandaag?
    .mood-sunflower = Zonnebloem: blij
    .reply-sunflower = Draai maar mee met het licht.
    .mood-pot = Plant op de kast: rustig
    .reply-pot = Stil groeien is ook groeien.
    .mood-thirsty = Plant met dorst: moe
    .reply-thirsty = Drink een glas water en ga in de schaduw zitten.
    .mood-cactus = Cactus: boos
    .reply-cactus = Stekels bewaken iets zachts. Vertel iemand wat dat is.
    .mood-leaf = Los blad: verdrietig
    .reply-leaf = Een blad kan in iemands hand liggen. Zoek een warme hand.
    .mood-seedling = Klein plantje: bang
    .reply-seedling = Kleine planten krijgen een stok om tegen te leunen. Wie of wat kan jouw stok zijn?

again-self-image-2-shelf =
    .title = Wat doet deze zin met jou?
    .from = Yara, over haar rek
    .item-crooked = Het staat scheef. Ik kan ook niets.
    .feedback-crooked = Een scheef rek is één rek. “Niets” is veel te groot.
    .item-third-board = De derde plank is recht. Dat heb ik geleerd.
    .feedback-third-board = Dat is vriendelijk, en ook waar: ze heeft het gemeten.
    .item-measure = Morgen vraag ik meneer Diallo om mee te meten.
    .feedback-measure = Vier handen houden een plank stil.
    .done = Tante Rosa zet er haar lelijkste vazen op. Die rollen er vanzelf af.
