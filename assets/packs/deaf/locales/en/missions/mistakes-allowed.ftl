# You’re allowed to get it wrong (Imani, module 2): the evening of the texts

mistakes-allowed-talk =
    .say-may-call = Remember that evening when I could text you? It’s an evening like that again.
