### What `gps check` says to authors. Every problem has a message that says what is wrong and a `.help` that says what to
### do. `.near` takes the place of the help where a name that exists is near; `.fix` is the title of a change that mends
### it; `.first` says something about another place.

## The words around the problems

check-word-error = error
check-word-warning = warning
check-word-help = help
check-word-note = note
check-cause = the program that reads it says: { $cause }
check-explain = why this matters: gps explain { $code }
check-sum =
    { $packs }: { $errors ->
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] 1 warning
       *[other] { $warnings } warnings
    }

## Files

check-unreadable-file = this cannot be opened
    .help = see whether it exists and may be read
check-unreadable-file-text = this is not UTF-8 text
    .help = save the file as UTF-8 in your editor
check-unreadable-file-large = this file has { $size } KiB
    .help = split it into several; { $most } KiB is the most
check-unreadable-file-link = this is a link to something else
    .help = put the file itself into the pack; the game follows no links
check-unreadable-file-special = this is no file but a pipe or a device
    .help = take it away
check-unreadable-file-folder = this is a folder, not a file
    .help = give the folder a name without this ending, or put a file in its place
check-unreadable-file-closed = this folder does not open
    .help = check that you may read it
check-unreadable-file-deep = this folder lies in too many folders
    .help = put what is in it further up
check-unreadable-file-name = this name has letters that nobody can read
    .help = give the file a plain name
check-broken-ron = this cannot be read
    .help = compare it with a file of the same kind that works
check-broken-ron-missing = the field `{ $field }` is missing here
    .help = add `{ $field }: …`
check-broken-ron-field = there is no field `{ $field }` here
    .help = the fields here are { $known }
    .near = did you mean `{ $near }`? The fields here are { $known }
    .fix = write `{ $near }`
check-broken-ron-choice = `{ $name }` cannot be chosen here
    .help = choose one of { $known }
    .near = did you mean `{ $near }`? You can choose from { $known }
    .fix = write `{ $near }`
check-broken-ron-twice = the field `{ $field }` stands here twice
    .help = keep one of them
check-broken-ron-comma = a comma is missing here
    .help = put a comma after what comes before this
    .fix = put it there
check-broken-ron-quote = a quote that is opened here is not closed on this line
    .help = write `"` where the name ends
    .fix = close it after the name
check-broken-ron-first-quote = the first quote of this text is missing
    .help = write `"` before it
    .fix = write it
check-broken-ron-curly = this quote, { $sign }, is one of a word processor
    .help = write straight quotes, `"`; an editor for plain text does so by itself
    .fix = write straight quotes
check-broken-ron-invisible = here stands a space or a mark that nobody sees ({ $code })
    .help = take it out, or type a plain space; it comes along when text is copied from a word processor
    .fix = take it out, or write a plain space
check-broken-ron-hash = `#` begins no comment here
    .help = begin a comment with `//`
    .fix = write `//`
check-broken-ron-comment = this comment is not closed
    .help = write `*/` where it ends
check-broken-ron-bracket = this `{ $open }` is not closed
    .help = write `{ $close }` where what it holds ends
    .here = it is still open here
check-broken-ron-stray = this `{ $close }` closes too early, or once too often
    .help = take it out, or write what is still to come before it
    .here = this one closes nothing any more
check-broken-ron-spare = here is a comma too many
    .help = take it out
    .fix = take it out
check-broken-ron-equals = `=` stands here in the place of `:`
    .help = write `name: value`
    .fix = write `:`
check-broken-ron-quoted = `{ $name }` stands in quotes here
    .help = write it without them: { $name }
    .fix = take the quotes away
check-broken-ron-unquoted = `{ $name }` stands without quotes here
    .help = write it in quotes: "{ $name }"
    .fix = write the quotes
check-broken-ron-single = a text does not stand in single quotes
    .help = write double ones: `"`
    .fix = write double ones
check-broken-ron-nameless = in the brackets of `{ $name }` each value needs its name
    .help = write { $name }({ $fields })
    .fix = write the names
check-broken-fluent = this is not Fluent
    .help = indent the lines of a text, and write a brace that belongs to the text as { "{\"{\"}" }
check-broken-fluent-name = this is not Fluent: no `=` follows the name
    .help = write `name = text`; a line that goes on with a text begins with spaces
check-broken-fluent-empty = this message has no text
    .help = give it a text, or take it out
check-broken-fluent-variants = none of these variants is the one for every other case
    .help = put a star before one of them: `*[other]`
    .fix = put the star before `[other]`
check-broken-fluent-colon = `:` stands here in the place of `=`
    .help = write `name = text`
    .fix = write `=`
check-broken-fluent-tab = this line is indented with a tab
    .help = indent with spaces: Fluent knows no tabs
    .fix = write spaces in the whole file
check-broken-fluent-invisible = here stands a space or a mark that nobody sees ({ $code })
    .help = take it out, or type a plain space; it comes along when text is copied from a word processor
    .fix = take it out, or write a plain space
check-broken-fluent-inside = this cannot stand between braces
    .help = between { "{" } and { "}" } stands the name of a value, `$name`, that of a message, or a text in straight quotes
check-broken-fluent-stars = more than one of these variants has a star
    .help = leave it before one of them
check-broken-fluent-lines = a variant does not stand on a line of its own
    .help = begin a new line after `->`, and one for each variant
check-broken-fluent-comment = `//` begins no comment here
    .help = begin a comment with `#` and a space
    .fix = write `#`
check-broken-fluent-markup = this is the code of a web page or of a word processor
    .help = take it out, and copy the text alone
check-broken-fluent-start = this begins neither a message nor a comment
    .help = a name begins with a letter from a to z; a line that goes on with a text begins with spaces
check-broken-fluent-brace = a brace is not closed, or closed once too often
    .help = close every { "{" } with one { "}" }
check-broken-fluent-deep = there are too many braces inside each other here
    .help = close a brace before the next one opens
check-missing-file = there is no `{ $file }`
    .help = copy it from a pack that works, and change what it says
check-unknown-file = the game does not read this file
    .help = it reads modules/<id>.ron, missions/<id>.ron, guides/<module>.ron, locales/<language>/*.ftl, and .svg and .png below media/; notes may be .md or .txt
check-file-ending = the ending `{ $ending }` stands behind the real one
    .help = call the file { $name }; let Windows show the endings of files (View, File name extensions)
check-file-ending-capitals = the ending `{ $ending }` is written in capitals
    .help = call the file { $name }
check-file-copy = this is a copy of { $original }, and the game reads that one
    .help = see which of the two is right, write it into { $original }, and take this one away
check-file-capitals = on Windows and on a Mac this is the same file as { $other }
    .help = keep one of them, with small letters only
check-pack-format = this pack is of format { $format }; this GPS reads format { $ours }
    .help = use a newer GPS
check-pack-format-old = this pack is of format { $format }; this GPS reads format { $ours }
    .help = bring the pack up to format { $ours }

## Languages and reviews

check-language-tag = “{ $tag }” is not a language tag
    .help = write a tag like nl, fr or pt-BR
check-language-tag-none = this pack names no language
    .help = name its languages, first the one that the others fall back to
check-language-tag-test = “{ $tag }” is a test language that the game makes by itself
    .help = take it out
check-language-tag-written = “{ $tag }” is written { $written }
    .help = write { $written }
    .fix = write { $written }
check-language-tag-twice = “{ $tag }” stands here twice
    .help = name each language once
    .fix = take it out
check-language-tag-line = the help line `{ $line }` is for “{ $tag }”, which is not a language of this pack
    .help = the languages of this pack are { $known }
check-review-date = “{ $day }” is not a day
    .help = write the year, the month and the day: 2027-04-30
check-broken-seal =
    the seal of { $by } on { $what } in “{ $language }” is broken: `{ $first }` changed since{ $others ->
        [0] { "" }
        [one] , and one other
       *[other] , and { $others } others
    }
    .help = ask for it to be read again, then seal it anew: gps review seal
check-language-folder = `pack.ron` does not name the language “{ $language }”
    .help = add it to `languages` in `pack.ron`, or take the folder away
check-language-folder-empty = there are no texts in “{ $language }”
    .help = write them in locales/{ $language }/, or take the language out

## Names

check-id-form = “{ $name }” cannot be a name
    .help = write small letters, digits and single `-`, a letter first: good-friend
check-file-name = `{ $name }` stands in a file that is called { $file }.ron
    .help = call the file { $name }.ron, or write { $field }: "{ $file }"
    .fix = write { $field }: "{ $file }", as the rest of the pack does
check-doubled-id = the { check-doubled-id-what } `{ $name }` is here twice
    .help = give one of them another name
    .first = the first one
check-doubled-id-file = the { check-doubled-id-what } `{ $name }` is there twice: { $other } has it too
    .help = give one of them another name
check-doubled-id-reserved = `{ $name }` is the name of something that the game itself puts there
    .help = give yours another name
check-doubled-id-what =
    { $what ->
        [mission] mission
        [module] module
        [objective] objective
        [rehearsal] rehearsal
        [guide] guide for
        [review] review
        [person] person
        [help-step] help step
        [help-line] help line
        [plan] plan
        [break] break
        [question] question
        [moment] moment
        [choice] choice
        [step] step
       *[other] { $what }
    }
check-module-number = the number { $number } is taken by `{ $other }`
    .help = give each module a number of its own
check-homeless-mission = no module lists the mission `{ $mission }`
    .help = add "{ $mission }" to the missions of a file in modules/
check-homeless-mission-twice = { $other } lists the mission `{ $mission }` already
    .help = list it in one module, once
check-homeless-mission-booster = { $other } lists the booster `{ $mission }`
    .help = a booster comes by itself: take it out of the module, or take `booster_of` away
check-unknown-mission = there is no mission `{ $mission }`
    .help = write { $file }, or take it out
    .near = did you mean `{ $near }`?
    .fix = write `{ $near }`
check-unknown-objective = no module has the objective `{ $objective }`
    .help = use the name of one that stands in the `objectives` of a module, or add it there
    .near = did you mean `{ $near }`?
    .fix = write `{ $near }`
check-unknown-objective-twice = `{ $objective }` stands here twice
    .help = name it once
check-objective-met =
    { $count ->
        [0] no mission meets the objective `{ $objective }`
       *[one] only one mission meets the objective `{ $objective }`
    }
    .help = write its name into the `meets` of the missions that practise it; { $least } at least
check-kind-spread = { $count } of { $all } missions of this module begin as { $kind }
    .help = begin some with another kind of step; { $most } is the most here
check-unknown-person = there is nobody called `{ $person }`
    .help = use a name from bloggers.ron, or add her or him there
    .near = did you mean `{ $near }`?
    .fix = write `{ $near }`
check-not-a-blogger = `{ $person }` is not a blogger
    .help = let a blogger send it; others appear inside the steps
check-unknown-help = there is no help step `{ $step }`
    .help = the help steps are { $known }
    .near = did you mean `{ $near }`? The help steps are { $known }
    .fix = write `{ $near }`
check-clashing-names = something else needs the message `{ $message }` too
    .help = give this one, or the other, another id
check-clashing-names-line = the help line `{ $line }` is another one in help.ron
    .help = write the same in both files, or give one of them another id
check-clashing-names-part = two things need the text `{ $text }`
    .help = give one of them another id

## Missions

check-dangling-step = `{ $from }` leads to `{ $to }`, which does not exist
    .help = name one that exists, or add it
    .near = did you mean `{ $near }`?
    .fix = write `{ $near }`
check-unreachable-step = nothing leads to the step `{ $step }`
    .help = lead to it, or take it out
check-unreachable-step-beat = nothing leads to the beat `{ $beat }`
    .help = lead to it, or take it out
check-circle = going on from the step `{ $step }` one comes back to it
    .help = lead to a later step, or leave `next` out
check-circle-beat = going on from the beat `{ $beat }` one comes back to it
    .help = lead onward; she can go back by herself
check-count-few = too few { check-count-what }: { $found }
    .help = it takes { $least } to { $most }; add some, or use another kind of step
check-count-many = too many { check-count-what }: { $found }
    .help = it takes { $least } to { $most }; split it into two steps
check-count-what =
    { $what ->
        [steps] steps
        [answers] answers
        [arguments] arguments
        [arguments-for-no] arguments for no
        [arguments-for-yes] arguments for yes
        [asks] cards with a question
        [beats] beats
        [boxes] boxes
        [cards] cards
        [cards-in-the-right-order] cards in the right order
        [figures] figures
        [items] items
        [items-with-a-signal] items with a signal
        [labels] labels
        [marks] marks
        [moods] moods
        [options] options
        [panels] panels
        [parts] parts
        [people] people
        [pieces] pieces
        [pieces-to-pick] pieces to pick
        [questions] questions
        [rules] rules
        [rules-to-choose] rules to choose
        [signals-to-look-for] signals to look for
        [silhouettes] silhouettes
        [starters] beginnings of sentences
        [ways] ways
        [ways-to-get-help] ways to get help
       *[other] { $what }
    }
check-no-right-answer = `{ $name }` has no right answer
    .help = say what fits; where nothing is right or wrong, no card names a box
check-no-right-answer-quiz = the question `{ $name }` has no right answer
    .help = write right: true in at least one of its answers
check-no-right-answer-match = no answer belongs to `{ $name }`
    .help = name one in its `fits`
check-no-right-answer-order = `{ $name }` is not in the right order
    .help = name every card in `right`; where every order is good, leave `right` out
check-too-long = this exercise takes { $seconds } seconds
    .help = take fewer rounds or things; { $most } seconds is the most
check-flag-never-set = no answer sets the flag `{ $flag }`
    .help = let an answer set it, or take the condition out
    .near = did you mean `{ $near }`?
check-flag-never-read = nothing asks for the flag `{ $flag }`
    .help = let a condition or a worry ask for it, or take it out
check-dead-end = in `{ $place }` she can get stuck: nothing leads on
    .help = see to it that there is always an answer that leads on
check-unsafe-ending = the mission can end while the worry `{ $worry }` is open
    .help = lead every answer that sets it to one that clears it
check-walk-bounded = this mission has too many branches: only the first { $most } states were looked at
    .help = use fewer flags, or split the mission
check-minutes =
    { $minutes ->
        [0] this mission takes no time
       *[other] this mission takes { $minutes } minutes
    }
    .help = write 1 to 8; split a longer mission in two
check-sensitivity = there is no sensitivity { $sensitivity }
    .help = write 0 (light) to 3 (heavy)
check-no-help = this mission offers no help at its end
    .help = name steps of help.ron, the nearest first
check-booster-module = there is no module `{ $module }`
    .help = name a module by its id
    .near = did you mean `{ $near }`?
    .fix = write `{ $near }`
check-booster-without-module = `after_days` is for boosters, and this mission recalls no module
    .help = add `booster_of`, or take `after_days` away
check-booster-never = this booster never comes
    .help = say after how many days it comes: after_days: [3, 10, 30]
check-booster-days = these days do not work for a booster: { $days }
    .help = write days from 1 to { $last }, each later than the one before
check-booster-minutes = this booster takes { $found } minutes
    .help = { $most } minutes at most: it only recalls what she knows
check-booster-steps = this booster has { $found } steps
    .help = { $most } steps at most: it only recalls what she knows
check-eyes-of-a-girl = `{ $person }` is neither a peer nor a blogger
    .help = name the girl it happens to
check-lens-sorts = the lens has no label of the sort { $sort }
    .help = add one, over any panel
check-scene-people = { $found } people stand in the panel `{ $panel }`
    .help = show { $most } at most
check-scene-people-absent = `{ $person }` speaks in the panel `{ $panel }` and is not in it
    .help = put her or him in, or leave `says` out for a narrator

## Texts

check-missing-message = the message `{ $message }` is missing in “{ $language }”
    .help = write `{ $message } = …` in { $file }
check-missing-message-parts = the message `{ $message }` is missing in “{ $language }”
    .help = write `{ $message } =` in { $file }, with the parts { $parts }
check-missing-message-both = the message `{ $message }` is missing in “{ $language }”
    .help = write `{ $message } = …` in { $file }, with the parts { $parts }
check-missing-message-many = “{ $language }” lacks { $count } of { $all } messages: { $percent } % of them are there
    .help = begin with { $first }; `gps check --every-text` names all of them
check-missing-message-part = `{ $message }` has no `.{ $part }` in “{ $language }”
    .help = add `.{ $part } = …`
check-missing-message-value = `{ $message }` has no text of its own in “{ $language }”
    .help = write a text after its `=`
check-obsolete-message = nothing shows the message `{ $message }`
    .help = take it out, or mend its name
    .near = did you mean `{ $near }`?
    .fix = take it out
check-obsolete-message-part = nothing shows the `.{ $part }` of `{ $message }`
    .help = take it out, or mend its name
    .near = did you mean `.{ $near }`?
    .fix = take it out
check-obsolete-message-value = nothing shows the value of `{ $message }`, the text right after its `=`
    .help = take it out, or make it one of the parts
    .fix = take it out
check-empty-message = `{ $text }` is empty
    .help = write its text
check-doubled-message = the message `{ $message }` is there twice
    .help = keep one of them
    .first = the first one
check-doubled-message-part = `{ $message }` has `.{ $part }` twice
    .help = keep one of them
check-different-variables-more = `{ $message }` fills in `${ $name }`, which the reference language does not
    .help = fill in the same values in both
check-different-variables-less = `{ $message }` leaves out `${ $name }`, which the reference language fills in
    .help = fill it in here, too
check-content-note = `{ $mission }` is of sensitivity { $sensitivity } and has no content note in “{ $language }”
    .help = add `.note = …`: what it is about, and that leaving is fine
check-counsellor-note = the counsellor’s note of `{ $mission }` lacks `.{ $part }` in “{ $language }”
    .help = add the aim (.staff-aim), what to watch (.staff-watch) and the cue for when a girl tells something (.staff-cue)
check-closing-question = `{ $mission }` has no closing question in “{ $language }”
    .help = add `.closing = …?`
check-unknown-reference = there is no `{ $name }` in “{ $language }”
    .help = write it, or mend its name
    .near = did you mean `{ $near }`?
    .fix = write `{ $near }`
check-unknown-reference-function = there is no function { $name }()
    .help = write it without a function, or with { $known }
check-unknown-reference-number = { $name }() is given no number
    .help = write the words themselves; a page would show “…”
check-unknown-reference-value = nobody fills in { "$" }{ $name }
    .help = write the word itself
check-endless-reference = this text takes in more than { $most } pieces
    .help = write the words themselves
check-endless-reference-circle = this text takes itself in
    .help = write the words themselves in one place
check-hidden-character = here is a sign that nobody sees: { $sign }
    .help = delete it; type the word anew if you do not find it
check-hidden-character-name = in this name is a sign that nobody sees
    .help = give the file a new name
check-oversized-text = this text has more than { $most } letters
    .help = make it shorter; a page shows one idea
check-long-sentence = this sentence has { $words } words
    .help = make two of it; { $most } words is the most
check-straight-quotes = this quote is straight
    .help = write “ and ”, in French « and »
    .fix = write curly quotes
check-typography-apostrophe = this apostrophe is straight
    .help = write ’
    .fix = write ’
check-typography-space = before this sign, or behind this quote, a line can end
    .help = put a no-break space there (U+00A0)
    .fix = put a no-break space there
check-typography-quotes = these are the quotes of another language
    .help = write “ and ”, in French « and »
    .fix = write the quotes of this language
check-reading-level = `{ $mission }` is hard to read in “{ $language }”: { $ease } on the scale of { $measure }
    .help = write shorter sentences and shorter words until it reaches { $least }; 100 is very easy
check-sentence-length = the sentences of `{ $mission }` have { $words } words on average in “{ $language }”
    .help = make two of the long ones; { $least } to { $most } words are good
check-sentence-length-short = the sentences of `{ $mission }` have only { $words } words on average in “{ $language }”
    .help = tie the fragments together; { $least } to { $most } words are good
check-ground = `{ $mission }` has sensitivity { $sensitivity } and does not end on the ground
    .help = put a step `Calm` of about twenty seconds last; only `Mood` may come after it
check-banned-word = “{ $phrase }” is not said here
    .help = write “{ $instead }”
    .fix = write “{ $instead }”
check-banned-word-blame = “{ $phrase }” puts the blame on the girl
    .help = say what the other person did; nobody is to blame but the one who uses someone
check-banned-word-ask = “{ $phrase }” puts the blame on the girl
    .help = ask who could have helped
check-banned-word-secret = “{ $phrase }” is a promise that nobody can keep
    .help = say honestly what an adult must tell, and that she tells the girl first
check-banned-word-order = “{ $phrase }” puts blocking before telling, or does not leave everything there
    .help = write it in this order: stop, leave it there, tell, then block and report
check-banned-word-near = “{ $phrase }”: nobody can know that, she may be alone
    .help = write “play this with a counsellor near” and, for when nobody is there, “not today”
check-banned-word-images = “{ $phrase }” has images made or copied
    .help = write that it stays on her device, that nobody looks or copies, and that 116 000 knows what can be done
check-banned-word-rude = “{ $phrase }” is not said here
    .help = leave it out
check-to-be-written =
    { $count ->
        [one] a text is still to be written here
       *[other] { $count } texts are still to be written here, from this one on
    }
    .help = take the three underscores and the advice behind it away, and write the sentence
check-untranslated = { $count } of { $all } texts of “{ $language }” are word for word those of “{ $other }”
    .help = translate them, from `{ $first }` on; until then a girl reads “{ $other }” there
check-untranslated-one = `{ $text }` is word for word the same in “{ $language }” and “{ $other }”
    .help = translate it; if it is meant so, write `# the same` on the line above the message
check-missing-letter =
    no font of the game has the letter { $letter } ({ $code }){ $others ->
        [0] { "" }
        [one] , nor one other of this file
       *[other] , nor { $others } others of this file
    }
    .help = write it with other letters, or ask a programmer for a font of that script
check-missing-letter-language = no font of the game has { $letter }, a letter with which “{ $language }” writes its own name
    .help = leave the language out until a programmer has added a font of its script

## Pictures

check-missing-media = there is no picture `{ $picture }`
    .help = add media/{ $picture }.svg or .png
    .near = did you mean `{ $near }`? Or add media/{ $picture }.svg or .png
check-missing-media-place = `{ $picture }` is the name of a file, not of a picture
    .help = leave the ending and the folder media out: { $bare }
    .fix = write `{ $bare }`
check-missing-media-portrait =
    there is no portrait of `{ $person }` { $face ->
        [calm] looking calm
        [happy] looking happy
        [laugh] laughing
        [think] thinking
        [worried] looking worried
        [sad] looking sad
        [proud] looking proud
        [surprised] looking surprised
       *[other] looking { $face }
    }
    .help = add media/{ $picture }.svg or .png
check-unused-media = nothing shows the picture `{ $picture }`
    .help = show it, or take it away
check-oversized-media = this file has { $size } KiB
    .help = make it smaller, or draw it as a simpler SVG; { $most } KiB is the most
check-oversized-media-pixels = this picture has { $width } × { $height } pixels
    .help = make it smaller; a side has { $most } pixels at most
check-unreadable-media = this picture cannot be opened
    .help = see whether it may be read
check-unreadable-media-format = the game draws .svg and .png only
    .help = save the picture as SVG or PNG
check-unreadable-media-text = this SVG is not UTF-8 text
    .help = save it again as SVG
check-unreadable-media-svg = this SVG is broken
    .help = save it again as SVG
check-unreadable-media-root = this is <{ $root }>, not <svg>
    .help = save the picture as SVG
check-unreadable-media-png = this is not a PNG, or it is broken
    .help = save it again as PNG
check-unreadable-media-element = the game does not draw <{ $element }>
    .help = { $element ->
        [image] save the photo as a PNG of its own, or take it away
        [text] turn the letters into shapes, in Inkscape with “Path, Object to Path”
        [filter] take the shadow or the effect away
       *[other] draw it with shapes: paths, circles, rectangles
    }
check-unreadable-media-endless = this SVG has a number above a million
    .help = draw it smaller: such a number takes for ever
check-unreadable-media-intricate = this SVG has too many shapes, too deep inside each other, or too fine lines
    .help = make it simpler: the oldest tablet has to draw it at once
check-doubled-media = { $other } is the picture `{ $picture }` already
    .help = keep one of the two files

## Help

check-help-unverified = the help line `{ $line }` does not say when it was last verified
    .help = compare it with its source, then write the day: last_verified: "2027-04-30"
check-help-unverified-day = “{ $day }”, when the help line `{ $line }` was verified, is not a day
    .help = compare it with its source, then write the day: last_verified: "2027-04-30"
check-help-to-verify = the number of the help line `{ $line }` still has to be verified
    .help = ask the line itself, then write number_status: Verified
check-help-to-verify-hours = the hours of the help line `{ $line }` still have to be verified
    .help = ask the line itself, then write hours: Verified
check-help-language = the help step `{ $step }` has no line for “{ $language }”
    .help = add a line that speaks it
check-help-language-protocol = the protocol has no line for “{ $language }”
    .help = add a line that speaks it
check-help-number = “{ $number }” of “{ $line }” is no number
    .help = write digits only, at least three; the game leaves this line out
check-help-reach = “{ $text }” of “{ $line }” is no site
    .help = write it as it is said: awel.be; otherwise the game leaves it out
check-help-reach-mail = “{ $text }” of “{ $line }” is no mail address
    .help = write it in small letters, with one @; otherwise the game leaves it out
check-help-reach-night = the help line `{ $line }` is there day and night, and has no hours
    .help = write hours: Verified or hours: ToVerify, and say the hours in `.hours`

## For counsellors

check-guide-without-module = there is no module `{ $module }`
    .help = write { $file }, or take the guide out
    .near = did you mean `{ $near }`?
check-question-answer = the answer to the question `{ $question }` lacks `.{ $part }` in “{ $language }”
    .help = write what the counsellor says (.say), what not (.not) and who knows more (.knows)
check-unknown-module = there is no module `{ $module }`
    .help = name a module that exists
    .near = did you mean `{ $near }`?
    .fix = write `{ $near }`
check-no-guide = the module `{ $module }` has no guide for its counsellor
    .help = write { $file }
check-plan-unknown-part = the plan `{ $plan }` names the mission `{ $name }`, which does not exist
    .help = name one that exists, or add it
    .near = did you mean `{ $near }`?
    .fix = write `{ $near }`
check-plan-unknown-part-module = the plan `{ $plan }` names the module `{ $name }`, which does not exist
    .help = name one that exists, or add it
    .near = did you mean `{ $near }`?
    .fix = write `{ $near }`
check-plan-unknown-part-break = the plan `{ $plan }` names the break `{ $name }`, which does not exist
    .help = name one that exists, or add it
    .near = did you mean `{ $near }`?
    .fix = write `{ $near }`
check-plan-minutes = with welcome and closing the plan `{ $plan }` takes { $sum } minutes, not { $minutes }
    .help = add a part or take one out; never longer, { $leeway } minutes shorter is fine
check-plan-minutes-length = this is a plan of { $minutes } minutes
    .help = plan for one of { $planned } minutes
check-plan-alone = the mission `{ $mission }` is for one girl alone
    .help = take one of mode Group or Both
check-plan-closing = the plan `{ $plan }` does not end with `Closing`, or more comes after it
    .help = write `Closing` once, as the last part
check-rehearsal-dangling = `{ $choice }` leads to `{ $then }`, which is no later moment
    .help = name a moment that comes later, or leave `then` out
    .near = did you mean `{ $near }`?
    .fix = write `{ $near }`
check-rehearsal-dangling-moment = at the moment `{ $moment }` there is nothing to choose
    .help = give it choices, three as a rule
check-protocol-count = there are { $found } here, and nobody keeps more than { $most } in mind while a girl tells
    .help = keep the { $most } that help most, and put the rest under tonight or tomorrow
check-protocol-count-none = there is nothing here
    .help = write at least one
check-protocol-field = the field `{ $field }` stands beside `{ $step }`, which is no step of its block
    .help = name a step of the same block, or leave `beside` out: then it stands above the steps
check-plan-heavy = the plan `{ $plan }` puts a mission of sensitivity 3 with another one of 2 or more
    .help = give the heaviest mission an evening of its own, with light missions beside it
check-missing-parent = `{ $layer }` lies over `{ $parent }`, and that pack is not there
    .help = install `{ $parent }` in a version that fits { $wanted }
check-missing-parent-version = `{ $layer }` fits `{ $parent }` { $wanted }, and version { $found } is there
    .help = install a version that fits, or read the layer again and write the new version under `parents`
check-lost-change-mission = the mission `{ $name }` is not below this layer
    .help = name a mission with its pack: `base/…`
    .near = did you mean `{ $near }`?
    .fix = write `{ $near }`
check-lost-change-module = the module `{ $name }` is not below this layer
    .help = name a module that is there
    .near = did you mean `{ $near }`?
    .fix = write `{ $near }`
check-lost-change-step = the mission has no step `{ $name }`
    .help = name a step that is there
    .near = did you mean `{ $near }`?
    .fix = write `{ $near }`
check-lost-change-after = the mission `{ $name }` is not in this module
    .help = name a mission of the module, or leave `after` out: then it comes first
    .near = did you mean `{ $near }`?
    .fix = write `{ $near }`
check-lost-change-new = the mission has a step `{ $name }` already
    .help = give the new step another name
check-behind = this sentence in “{ $language }” was translated from “{ $reference }” that says something else now
    .help = hold the two side by side, adapt what has to be, then run `gps remember`
check-behind-broken = what is noted here about the translation cannot be read
    .help = hold the languages side by side and run `gps remember`: it writes the file anew
check-stale-piece = `{ $piece }` in `{ $layer }` was made from something that has changed since
    .help = compare it with what stands below, adapt what has to be, then run `gps remember`

## Recordings

check-recording-place-language = “{ $name }” is no language of this pack
    .help = name a language that `pack.ron` has
    .near = did you mean `{ $near }`?
    .fix = write `{ $near }`
check-recording-place-mission = the mission `{ $name }` is not there
    .help = name a mission with its pack: `base/…`
    .near = did you mean `{ $near }`?
    .fix = write `{ $near }`
check-recording-place-part = the mission has no part `{ $name }`
    .help = name a part of the mission’s own message, without the dot
    .near = did you mean `{ $near }`?
    .fix = write `{ $near }`
check-recording-place-step = the mission has no step `{ $name }`
    .help = name a step that is there
    .near = did you mean `{ $near }`?
    .fix = write `{ $near }`
check-recording-place-twice = the place `{ $name }` is named twice
    .help = keep one of them
check-recording-file-unwanted = nobody wants a recording called `{ $name }`
    .help = name its mission and part, or its step or word, further up
    .near = did you mean `{ $near }`?
    .fix = write `{ $near }`
check-recording-file-missing = the recording { $file } is not there
    .help = add the file, or take its place out of `made`
check-recording-file-nameless = nobody says who made these recordings, or what others may do with them
    .help = write both: `by` whom, as she wants to be named, and under which `licence`
check-recording-file-stray = nobody says who made this recording
    .help = name it under `made`, with who signs or speaks and the licence; or take the file away
check-recording-file-kind = this is no recording that the game plays
    .help = a clip is a .webm, a voice an .ogg; here a .{ $ending } is wanted
check-recalled-heavy = what is remembered here may not be harmless: the mission is of sensitivity { $found }
    .help = only missions up to { $most } remember something; take `remembers` away
check-recalled-many = this mission recalls { $found } things
    .help = { $most } at most: it is walked with and without each of them
check-recalled-itself = `{ $mission }` recalls itself
    .help = name a mission that comes before it
check-recalled-mission = there is no mission `{ $mission }` to recall
    .help = name a mission by its id
    .near = did you mean `{ $near }`?
    .fix = write `{ $near }`
check-recalled-flag = `{ $mission }` does not remember `{ $flag }`
    .help = add it to `remembers` there, or recall another
    .near = did you mean `{ $near }`?
    .fix = write `{ $near }`
check-worn-out-sentence = “{ $words }” stands in { $count } missions ({ $language })
    .help = say it otherwise here; after { $most } times nobody reads it
check-worn-out-opening = { $count } messages begin with “{ $words }” ({ $language })
    .help = begin some otherwise; { $most } at most
check-worn-out-closing = { $count } of { $all } closing questions begin with “{ $words }” ({ $language })
    .help = ask some otherwise; { $most } is the most here
