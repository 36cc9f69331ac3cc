question-shy = Je n’ose pas. Et alors ?
    .say = « Montrer, ça compte. »
    .not = « Ose. »
question-froze = Je n’ai rien dit. C’est bizarre ?
    .say = « Non. »
    .not = « Quand ? »
    .watch = Recopiez-le.
    .knows = SOS Enfants.
