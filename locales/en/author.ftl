### What the verbs for authors and translators say, and the advice in what `gps new` makes. Advice stands behind ___ in a
### new file: short, in plain words, without braces.

## gps new: what was made and what comes next

new-made = { $count ->
        [one] One file made in { $folder }:
       *[other] { $count } files made in { $folder }:
    }
new-changed = Added to in { $folder }:
new-next = What next:
new-next-write = Open these files in an editor for plain text. Where it says { $mark }, a sentence is still to come.
new-next-check = See after each step what is missing: gps check { $folder } --mission { $id }
new-next-check-all = See after each step what is missing: gps check { $folder }
new-next-play = Play it: gps --mission { $id }
new-next-play-layer = Play it: gps --layer { $folder } --mission { $id }
new-next-read = Read it through, with every branch: gps script { $folder } --mission { $id }
new-next-picture = A picture of its own goes into media/{ $picture }.svg; until then it shows one of the pack’s.
new-next-list = Write “{ $id }” into `missions` of a module ({ $modules }), or begin again with --module.
new-next-mission = Make the first mission: gps new mission <name> --module { $id } --in { $folder }
new-next-export = Make a sheet to translate in: gps translate export { $tag } --in { $folder } --csv { $tag }.csv
new-next-import = Take the filled-in sheet in: gps translate import { $tag } { $tag }.csv --in { $folder }
new-next-unfinished = Not all at once? Write `offered_from: 95,` into pack.ron: girls are offered the language from that share on, and until then gps check does not ask for every sentence of it.
new-next-help-lines = Add “{ $tag }” in help.ron and protocol.ron to the help lines that speak this language. Where none does, leave them as they are.
new-next-interface = The words of the game itself stand in locales/{ $tag }: gps translate export { $tag } --interface --csv game.csv
new-next-coverage = See how far it is: gps coverage { $folder }
new-next-layer-text = Write into locales/ only what differs; everything else comes from { $parent }.
new-next-layer-remember = Remember what it was made from, so that gps tells when that changes: gps remember { $folder }

## gps new: why nothing was made

new-refused-name = “{ $name }” cannot be a name: write small letters, digits and hyphens, a letter first, as in the-borrowed-bike
new-refused-file = { $file } is there already; nothing was made
new-refused-mission = there is a mission “{ $name }” already; choose another name
new-refused-module-there = there is a module “{ $name }” already; choose another name
new-refused-kind =
    there is no kind “{ $name }”{ $count ->
        [0] {""}
       *[other] ; did you mean { $near }?
    }. The kinds are { $kinds }
new-refused-module =
    there is no module “{ $name }”{ $count ->
        [0] {""}
       *[other] ; did you mean { $near }?
    }
new-refused-nobody = bloggers.ron has no blogger yet; add one first
new-refused-template = { $file } could not be read; tell those who make the game
new-refused-tag = “{ $tag }” is no language; one is written like tr, pt-BR or rom
new-refused-language = the pack speaks “{ $tag }” already
new-refused-no-pack = there is no pack.ron in { $folder }
new-refused-pack = { $folder } does not open; gps check { $folder } says why
new-refused-layer = { $folder } is there already; choose another name

## Advice on the words of a mission

new-words-title = Title: three to six words
new-words-brief = What the blogger writes: who has which worry, and what does she ask?
new-words-facts = What is good to know, in two short sentences
new-words-after = What happened afterwards, in one line: she reads it in the list once she has played
new-words-kept = What the game remembers of her choice, as she reads it
new-words-did = What she did in this mission, in one line of four to nine words, true whatever she chose; no praise, no moral
new-words-note = What it is about, and that leaving is always fine
new-words-closing = A question to the people around her
new-words-remember = What she remembers: one sentence
new-words-talk = Whom she can talk to about this
new-words-staff-aim = For the counsellor: what does she practise here?
new-words-staff-watch = For the counsellor: what to watch, what not to ask?
new-words-staff-cue = For the counsellor: what to do when she tells something?
new-words-step-title = Title of the step: two to five words
new-words-module = Name of the stop: one or two words
new-words-module-about = What the stop is about: one sentence
new-words-pack = Name of the pack in this language
new-words-review = Who has to read this, and what
new-role-beat = Part of a conversation
new-role-task = What she does here, or what it is about
new-role-question = The question or the thesis, in one sentence
new-role-said = What somebody of the story says
new-role-told = What happens
new-role-thought = What the girl thinks
new-role-choice = Something to choose, short
new-role-card = A card: a few words
new-role-label = A name: one or two words
new-role-reply = What she reads next: kind, and why
new-role-hint = A gentle hint
new-role-closing = The last word of the step
new-guide-summary = What the stop is about, and how it is to lead it: two sentences
new-guide-goal = What girls practise here
new-guide-signal = What you may notice
new-guide-risk = A need that makes girls easier to use
new-guide-say = “A sentence to say aloud”
new-guide-avoid = What not to say or do, and why
new-guide-tonight = When not to begin this module
new-guide-house = What the house prepares
new-guide-alone = What to do when you are alone on shift
new-guide-knows = Who knows more, or where to read on

## Where a sentence stands, for whoever translates or reviews

place-pack = The pack
place-people = The people of the stories
place-module = Stop “{ $title }”
place-mission = Mission “{ $title }”
place-step = Mission “{ $title }”, step “{ $step }”
place-guide = Guide of the stop “{ $title }”
place-help = The help page
place-sessions = Group sessions
place-protocol = The protocol card
place-readiness = The list of what must be in place
place-moments = Difficult moments
place-rehearsal = The counsellors’ rehearsals
context-by = { $name } says this
context-staff = for counsellors, girls do not see it
context-length = up to { $letters } letters certainly fit
context-variables = leave { $names } as it is

## gps translate

translate-exported = { $count ->
        [one] One sentence
       *[other] { $count } sentences
    } for “{ $language }” in { $file }, { $open } of them still to be translated.
translate-exported-tree = The folder { $file }: { $reference } with what translators need to know, and { $language } as far as it is.
translate-there = { $file } is there already; choose another name, or take --force to replace it
translate-nothing = Nothing changed: all of it stands there like that.
translate-imported = { $changed ->
        [0] No sentence changed
        [one] One sentence changed
       *[other] { $changed } sentences changed
    }, { $added ->
        [0] no new one
        [one] one new one
       *[other] { $added } new ones
    }.
translate-dry = Nothing is written yet (--dry-run).
translate-emptied = These sentences came back empty and stayed:
translate-remarks = Remarks of whoever translated:
translate-refused = { $count ->
        [one] One place is wrong; nothing was changed.
       *[other] { $count } places are wrong; nothing was changed.
    }
translate-not-spoken = the pack does not speak “{ $language }”; begin with gps new language { $language }
translate-at-cell = row { $row }, column { $column }
translate-at-line = { $file }, line { $line }
translate-broken-file = { $file } cannot be read ({ $why }); gps check says what to do
translate-not-utf-8 = this sheet is not saved as UTF-8; choose “CSV UTF-8” when you save it
translate-no-column = the column “{ $column }” is missing; leave the first row as it was
translate-other-language = this sheet is for “{ $found }”, not for “{ $language }”
translate-broken-row = this row cannot be read: { $why }
translate-unknown-key =
    there is no sentence “{ $key }”{ $count ->
        [0] {""}
       *[other] ; did you mean { $near }?
    }; leave the first column as it was
translate-twice = “{ $key }” stands here twice, with another translation
translate-broken-text = line { $line } of this text is wrong ({ $why }); a brace belongs to something that is filled in
translate-control = there is a sign in this text that nobody sees; type it again
translate-unstable = this text cannot be kept like that; write it on one line
translate-strange-variable =
    { $names } is not filled in here. { $count ->
        [0] There is nothing to fill in.
       *[other] There is: { $known }
    }
translate-no-files = there are no .ftl files of “{ $language }” here

## Why a verb could not run

verb-no-folder = { $path } is not a folder; name the folder that holds the pack’s pack.ron
verb-no-pack = { $path } is in no pack: no folder above it has a pack.ron
verb-no-rule =
    there is no rule “{ $name }”{ $count ->
        [0] .
       *[other] ; did you mean { $near }?
    } `gps explain` lists them all

## gps walk: every branch of a mission

walk-mission = mission
walk-runs = runs
walk-states = states
walk-dead-ends = dead ends
walk-unsafe = unsafe
walk-bounded = bounded: not every branch was seen
walk-stuck = nothing leads on from { $place }
walk-worried = ends at { $place } with an open worry: { $worries }
walk-sum =
    { $missions ->
        [one] 1 mission
       *[other] { $missions } missions
    }: { $runs ->
        [one] 1 run
       *[other] { $runs } runs
    }, { $states ->
        [one] 1 state
       *[other] { $states } states
    }, { $dead-ends ->
        [one] 1 dead end
       *[other] { $dead-ends } dead ends
    }, { $unsafe ->
        [one] 1 unsafe ending
       *[other] { $unsafe } unsafe endings
    }, { $problems ->
        [one] 1 problem while loading
       *[other] { $problems } problems while loading
    }, { $bounded } bounded

## gps coverage

coverage-board = How far are we?
coverage-intro = Every mission in every language: what is there, what is missing, what is copied, and how easily it reads.
coverage-legend-there = written
coverage-legend-copied = copied from another language
coverage-legend-to-write = still to be written
coverage-legend-missing = missing
coverage-layers = The layers, and who reviews them
coverage-pages = Everything else
coverage-row = Mission
coverage-stop-itself = The stop and its guide
coverage-sum = { $there } of { $needed } sentences
coverage-offered = offered at the start
coverage-not-offered = offered from { $percent }% on
coverage-measured = reading ease by { $name }
coverage-gives = { $count ->
        [one] one sentence
       *[other] { $count } sentences
    }
coverage-pictures = { $count ->
        [one] one picture
       *[other] { $count } pictures
    }
coverage-draft = draft in { $languages }
coverage-approved = reviewed on { $day }
coverage-not-reviewed = not reviewed yet
coverage-aid-signs = signs
coverage-aid-easy-words = easier words
coverage-aid-read-to-me = read to me
coverage-aid-plain-pictures = plain pictures
coverage-chip-missing = { $count } missing
coverage-chip-copied = { $count } copied
coverage-chip-to-write = { $count } to write
coverage-chip-stale = { $count } stale
coverage-chip-easy = { $count } easy
coverage-chip-signs = { $there } of { $wanted } signed
coverage-chip-voices = { $there } of { $wanted } spoken
coverage-chip-described = { $count } pictures described
coverage-ease-easy = reads easily ({ $ease })
coverage-ease-fair = reads fairly ({ $ease })
coverage-ease-hard = hard to read ({ $ease })
coverage-open = { $count ->
        [one] see one sentence
       *[other] see { $count } sentences
    }
coverage-more = and { $count } more
coverage-stale-pieces = stale: { $pieces }
coverage-recordings = Clips and voices
coverage-recorded-signs = Clips in { $language }, beside the texts in { $with }: { $there } of { $wanted }
coverage-recorded-voices = Voices in { $language }, beside the texts in { $with }: { $there } of { $wanted }
coverage-recorded-empty = { $count ->
        [one] see one empty place
       *[other] see { $count } empty places
    }
coverage-short-text = text
coverage-short-stale = stale
coverage-short-easy = easy
coverage-short-signs = signs
coverage-short-voices = voice
coverage-short-ease = ease
coverage-short-words = w/sen
coverage-all = All together
coverage-language = { $language }: { $percent }% ({ $there } of { $needed } sentences); { $missing } missing, { $copied } copied, { $to-write } to write, { $stale } stale
coverage-layer = { $title } { $version }: { $sentences } sentences
coverage-written = The board is in { $file }
coverage-measuring = measuring

## gps script: the book for reviewers

script-book = To be reviewed · { $language }
script-intro = This is everything that a girl and her counsellor can read: every mission, every choice, and what follows it.
script-how = Beside every sentence there is room for a remark. Below it stands its name, with file and line: quote that name, and everybody knows which sentence you mean.
script-contents = Contents
script-guide = For the counsellor of this stop
script-homeless = Missions that no stop lists
script-missing = (not in this language yet)
script-minutes = { $minutes } minutes
script-mode-alone = alone
script-mode-group = in a group
script-mode-both = alone or in a group
script-sensitivity = sensitivity { $sensitivity } of 3
script-part-title = title
script-part-brief = message
script-part-note = what it is about
script-part-facts = good to know, after the first step
script-part-closing = closing question
script-part-remember = to remember
script-part-talk = to talk
script-part-after = what happened next
script-part-kept = what the game remembers of it
script-part-did = what she did
script-part-staff-aim = for the counsellor: aim
script-part-staff-watch = for the counsellor: watch
script-part-staff-cue = for the counsellor: when she tells something
script-role-beat = part of the talk
script-role-task = task
script-role-question = question
script-role-said = says
script-role-told = told
script-role-thought = thinks
script-role-choice = choice
script-role-card = card
script-role-label = name
script-role-reply = then
script-role-hint = hint
script-role-closing = last word
script-note-named = here: { $name }
script-note-answer =
    { $name ->
        [true] for the answer “true”
       *[other] for the answer “not true”
    }
script-note-when = only if { $flag }
script-note-unless = only if not { $flag }
script-note-sets = remembers { $flag }
script-note-clears = forgets { $flag }
script-note-to = goes on at { $name }
script-note-to-if = goes on at { $yes } if { $flag }, else at { $no }
script-note-over = end of the talk
script-note-right = is so
script-note-wrong = is not so
script-note-fits = fits { $name }
script-note-place = place { $place }
script-note-heavy = heavy: help comes with it
script-note-good = feels good, or a word for yes
script-note-off = feels off, or a word for no
script-note-panel = at panel { $name }
script-written = The book is in { $file }
script-unknown-language = the pack does not speak “{ $language }”; it speaks { $known }
script-unknown-mission =
    there is no mission “{ $name }”{ $count ->
        [0] {""}
       *[other] ; did you mean { $near }?
    }
script-kind-chat = A conversation: she reads and picks answers
script-kind-scene = A scene: she watches and steps in
script-kind-quiz = Questions: she answers and reads why
script-kind-sort = Putting cards into boxes
script-kind-spot = Marking what feels good and what feels off
script-kind-order = Putting in order
script-kind-match = Finding what belongs together
script-kind-bodymap = Laying marks on a silhouette
script-kind-circle = Placing people in rings round herself
script-kind-letter = Writing a letter
script-kind-mood = Saying how she feels
script-kind-collage = Picking and arranging pieces
script-kind-roleplay = Rehearsing a sentence
script-kind-thesis = Choosing between no and yes, and hearing both sides
script-kind-calm = A calm moment
script-kind-pact = Choosing the rules of the group
script-kind-helpcard = Making a card of her people
