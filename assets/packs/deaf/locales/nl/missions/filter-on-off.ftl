# Filter aan, filter uit (Imani, module 2): een ritme dat je voelt

filter-on-off-talk =
    .say-drummed-it = Wacht. Ik pak mijn darbuka. Leg je hand erop: boem, tik-tik, boem. Zo voelt een boerderij.
    .say-meh = En dan komt er een geit die mijn boterham opeet. Tik-tik-hap! Zo vergeet ik het nooit. Geen foto nodig.
