// What the page on a girl's phone looks like: one function for each view, from what phone.js keeps. Every word comes from
// the server, and everything that comes is set as text.
"use strict";

const byId = (id) => document.getElementById(id);
const say = (name, count) => words.words[name].replace("#", count ?? "");

// An element: what it is, its properties (those with a hyphen are attributes), what is in it.
function make(kind, properties, ...inside) {
  const element = document.createElement(kind);
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (name.includes("-") || name === "role" || name === "for") element.setAttribute(name, value);
    else if (name === "text") element.textContent = value;
    else element[name] = value;
  }
  element.append(...inside.filter(Boolean));
  return element;
}

const button = (name, action, look) => make("button", { type: "button", text: say(name), className: look ?? "", onclick: action });
const heading = (text) => make("h1", { text, tabIndex: -1 });
const picture = (source) => make("img", { src: source, alt: "" });

// --- What is told beside the view: a mistake, a wait, a lost connection. ---

function note(state) {
  messages.state = state ?? "";
  showNote();
}

function offline(is) {
  messages.net = is ? "offline" : "";
  showNote();
}

function showNote() {
  const name = messages.net || messages.state;
  const text = name && words ? say(name, view?.most) : "";
  if (byId("note").textContent !== text) byId("note").textContent = text;
}

// --- The views. ---

function start() {
  const code = make("input", {
    id: "code", type: "text", value: typed, inputMode: "numeric", autocomplete: "off", maxLength: 9,
    "aria-describedby": "note", oninput: () => { typed = code.value; },
  });
  const who = (name, goes) => make("label", { className: "card" },
    make("input", { type: "radio", name: "whose", checked: passes === goes, onchange: () => { passes = goes; } }),
    make("span", { text: say(name) }));
  return [
    languages(),
    make("form", { className: "sheet", onsubmit: join, noValidate: true },
      heading(say("hello")),
      make("p", { text: say("hello-about") }),
      make("div", { className: "field" },
        make("label", { for: "code", text: say("code") }),
        code,
        typed.length >= 6 && make("p", { className: "soft", text: say("code-ready") })),
      make("fieldset", {}, make("legend", { text: say("whose") }),
        make("div", { className: "cards" }, who("whose-mine", false), who("whose-passed", true))),
      make("button", { id: "join", type: "submit", className: "main", text: say("join") })),
  ];
}

// A view that asks for nothing, in words that came with it.
const said = (name, look, title, about, ...more) => [
  make("section", { className: `sheet calm ${look}` },
    picture(`/view/${name}.svg`), heading(title), about && make("p", { text: about }), ...more),
];

// The same in the page's own words.
const calm = (name, look, title, about, ...more) => said(name, look, say(title), about && say(about), ...more);

function ask() {
  if (handover) {
    const mine = () => { handover = false; note(); draw(); };
    return calm("pass", "coral", "pass", "pass-about", button("my-turn", mine, "main wide"));
  }
  if (view.answered && !changing) {
    const change = () => { changing = true; note(); draw(); };
    return calm("thanks", "mint", "thanks", "thanks-about", !view.coin && button("change", change));
  }
  const one = view.most === 1;
  const card = (choice, at) => {
    const box = make("input", { type: one ? "radio" : "checkbox", name: "choice", checked: picked.has(at), disabled: Boolean(answering) });
    box.onchange = () => pick(box, at, one);
    return make("label", { className: "card" }, box, choice.picture && picture(choice.picture), make("span", { text: choice.text }));
  };
  const title = heading(view.prompt);
  const hint = one ? say("pick-one") : say("pick-some", view.most);
  return [
    make("form", { className: "sheet", onsubmit: answer, noValidate: true },
      make("fieldset", { "aria-describedby": "hint" },
        make("legend", {}, title),
        make("div", { className: "cards" }, ...view.choices.map(card))),
      make("p", { id: "hint", className: "soft", text: `${hint} ${say("private")} ${say("free")}` }),
      view.coin && make("p", { className: "coin" }, make("span", { text: say("coin") })),
      make("button", { id: "send", type: "submit", className: "main", text: say("send"), "aria-disabled": String(Boolean(answering)) })),
  ];
}

function pick(box, at, one) {
  const full = !one && box.checked && picked.size >= view.most;
  if (one) picked = new Set([at]);
  else if (!box.checked) picked.delete(at);
  else if (full) box.checked = false;
  else picked.add(at);
  // One too many does not go on: she is told why.
  note(full ? "pick-some" : undefined);
}

function slip() {
  if (written) {
    const more = () => { written = false; draw(); };
    return calm("written", "mint", "written", "written-about", button("write-more", more));
  }
  const left = make("p", { id: "left", className: "soft" });
  const count = () => { left.textContent = say("write-left", LONGEST - draft.length); };
  const area = make("textarea", {
    id: "draft", value: draft, maxLength: LONGEST, rows: 5, autocomplete: "off", spellcheck: false, disabled: Boolean(writing),
    "aria-labelledby": "title", "aria-describedby": "about left", oninput: () => { draft = area.value; count(); },
  });
  count();
  const title = heading(say("write"));
  title.id = "title";
  return [
    make("form", { className: "sheet lilac", onsubmit: write, noValidate: true },
      title, make("p", { id: "about", text: say("write-about") }), area, left,
      make("button", { id: "send", type: "submit", className: "main", text: say("send"), "aria-disabled": String(Boolean(writing)) })),
  ];
}

function screen() {
  const again = () => { ending = ""; note(); draw(); };
  if (ending === "over") return calm("over", "sun", "over", "over-about");
  if (ending === "gone") return calm("over", "sun", "gone", "gone-about", button("again", again));
  if (!token) return start();
  if (view?.view === "ask") return ask();
  if (view?.view === "write") return slip();
  if (view?.view === "support") return said("paused", "mint", view.title, view.about);
  if (view?.view === "paused") return calm("paused", "mint", "paused", "paused-about");
  return calm("look", "lilac", "look", "look-about");
}

// Two screens with the same name are the same screen.
const screenName = () => [
  words.tag, ending, Boolean(token), view?.view, view?.about, view?.ask, view?.answered, changing, handover, written,
  Boolean(answering), Boolean(writing), view?.prompt,
].join("\n");

function draw() {
  if (!words) return;
  const now = screenName();
  if (now === drawn) return;
  const sameView = drawn.split("\n").slice(1, 10).join() === now.split("\n").slice(1, 10).join();
  const first = !drawn;
  drawn = now;
  const focused = document.activeElement?.id;
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  document.title = say("title");
  byId("main").replaceChildren(...screen());
  foot();
  showNote();
  // Whoever hears the page hears the new heading first; whoever is in the middle of something stays there.
  const back = sameView && focused ? byId(focused) : document.querySelector("h1");
  if (!first) back?.focus({ preventScroll: sameView });
  if (!sameView) scrollTo(0, 0);
}

function languages() {
  const one = (language) => make("button", {
    type: "button", text: language.name, lang: language.tag, id: `language-${language.tag}`,
    "aria-pressed": String(language.tag === words.language), onclick: () => speak(language.tag + helped),
  });
  return make("div", { className: "languages", role: "group", "aria-label": say("language") }, ...words.languages.map(one), ...words.aids.map(aid));
}

// What helps her, to be picked by its picture.
function aid(one) {
  return make("button", {
    type: "button", className: "aid", id: `aid-${one.name}`, title: one.text, "aria-label": one.text,
    "aria-pressed": String(one.on), onclick: () => help(one.tag),
  }, picture(`/aid/${one.name}.svg`));
}

function foot() {
  const open = byId("foot").querySelector("details")?.open ?? false;
  const line = (one) => make("div", {}, make("dt", { text: one.number }), make("dd", { text: one.name }));
  const help = make("details", { open }, make("summary", { text: say("help") }),
    make("div", {}, make("p", { text: say("help-about") }), make("dl", { className: "lines" }, ...words.help.map(line))));
  const row = make("div", { className: "row" }, help, token && button("leave", leave, "plain"));
  byId("foot").replaceChildren(...(token || ending ? [languages(), row] : [row]));
}
