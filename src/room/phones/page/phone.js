// The page on a girl's phone. It shows what the hall says and sends what she picks; every word comes from the server,
// and everything that comes is set as text. Her place is kept in the name of the window, nothing anywhere else.
"use strict";

const RETRY = { first: 500, last: 5000 };
const LOOK_TIME = 27000;
const SEND_TIME = 8000;
const LONGEST = 200;

let words = null;
// What keeps her seat, and whether the device goes round.
let token = "";
let passes = false;
// What the hall said last, and its name for it.
let view = null;
let since = "";
// What stands on the screen, so that the same is not built twice.
let drawn = "";
// Hers until it is sent: what she picked, typed, wrote.
let picked = new Set();
let typed = "";
let draft = "";
// On its way: an answer or a question, with its mark.
let answering = null;
let writing = null;
let joining = false;
let changing = false;
let curtain = false;
let written = false;
let ending = "";
let lastAsk = 0;
// Which of several loops is the one that counts.
let follows = 0;
let looking = null;
let messages = { state: "", net: "" };

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
  const text = name && words ? say(name) : "";
  if (byId("note").textContent !== text) byId("note").textContent = text;
}

// --- The network. ---

const after = (time) => new Promise((go) => {
  const on = () => { clearTimeout(timer); removeEventListener("online", on); go(); };
  const timer = setTimeout(on, time);
  addEventListener("online", on);
});

const later = (wait) => Math.min(wait * 2, RETRY.last);
const jitter = (wait) => wait * (0.75 + Math.random() / 2);

async function send(path, body, time, stop = new AbortController()) {
  const timer = setTimeout(() => stop.abort(), time);
  const headers = { "Content-Type": "application/json" };
  if (token) headers.Authorization = `Bearer ${token}`;
  try {
    const reply = await fetch(path, {
      method: "POST", headers, body: JSON.stringify(body), signal: stop.signal,
      cache: "no-store", credentials: "omit", redirect: "error",
    });
    return { status: reply.status, body: reply.status < 202 ? await reply.json() : null };
  } finally {
    clearTimeout(timer);
  }
}

// Sends until the server has said something. `still` says whether it is wanted any more.
async function deliver(path, body, still) {
  for (let wait = RETRY.first; still(); wait = later(wait)) {
    try {
      const reply = await send(path, body, SEND_TIME);
      offline(false);
      if (reply.status !== 429 || path !== "/answer") return reply;
    } catch {
      offline(true);
    }
    await after(jitter(wait));
  }
  return null;
}

// Asks what to show, again and again.
async function follow() {
  const mine = ++follows;
  looking?.abort();
  let wait = RETRY.first;
  while (token && mine === follows) {
    looking = new AbortController();
    let reply = null;
    try {
      reply = await send("/look", { since, language: words.language }, LOOK_TIME, looking);
    } catch {
      if (mine !== follows) return;
      offline(true);
    }
    if (mine !== follows || !token) return;
    if (reply) offline(false);
    if (reply?.status === 200) take(reply.body);
    else if (reply?.status === 401) return lostSeat();
    if (reply && reply.status < 300) {
      wait = RETRY.first;
    } else {
      await after(jitter(wait));
      wait = later(wait);
    }
  }
}

// --- Her place. ---

function keepSeat() {
  window.name = token ? `gps:${passes ? "r" : "o"}:${token}` : "";
}

function leaveSeat(how) {
  token = "";
  keepSeat();
  follows++;
  looking?.abort();
  view = null;
  since = "";
  picked = new Set();
  draft = "";
  answering = writing = null;
  changing = curtain = written = false;
  lastAsk = 0;
  ending = how;
  messages.net = "";
  draw();
}

function lostSeat() {
  note("lost-seat");
  leaveSeat("");
}

function take(told) {
  since = told.since;
  if (told.view === "ask" && told.ask !== lastAsk) {
    lastAsk = told.ask;
    picked = new Set();
    changing = false;
    // A device that comes to a new question is in somebody's hands; only after a reload nobody knows whose.
    if (view) curtain = false;
  }
  if (view?.view !== told.view) {
    written = false;
    // That a question is over is told for as long as there is nothing else to do.
    if (messages.state !== "closed" || told.view !== "look") note();
  }
  if (answering && answering.ask !== told.ask) answering = null;
  view = told;
  if (told.view === "over") leaveSeat("over");
  else draw();
}

// --- What she does. ---

async function join(event) {
  event?.preventDefault();
  const code = typed.replace(/\s/g, "");
  if (joining) return;
  if (!/^\d{6}$/.test(code)) {
    note("code-short");
    byId("code").focus();
    return;
  }
  joining = true;
  note("sending");
  const reply = await deliver("/join", { code, passes }, () => joining);
  joining = false;
  if (reply?.status === 201) {
    token = reply.body.token;
    typed = "";
    ending = "";
    keepSeat();
    note();
    follow();
    return;
  }
  const why = { 403: "code-wrong", 423: "locked", 503: "full", 429: "slow-down" };
  note(why[reply?.status] ?? "offline");
  byId("code")?.focus();
}

const chance = (bytes) => crypto.getRandomValues(new Uint8Array(bytes));
const mark = () => Array.from(chance(8), (byte) => byte.toString(16).padStart(2, "0")).join("");

// A whole number below `count`, each as likely.
function die(count) {
  for (;;) {
    const [byte] = chance(1);
    if (byte < 256 - (256 % count)) return byte % count;
  }
}

// Heads, and what she picked counts; tails, and any of the answers does. The server never learns which.
const throughCoin = (mine, count) => (chance(1)[0] % 2 ? mine : die(count));

async function answer(event) {
  event?.preventDefault();
  if (answering || view?.view !== "ask") return;
  if (!picked.size) {
    note("pick-first");
    document.querySelector(".card input")?.focus();
    return;
  }
  const count = view.choices.length;
  const sent = view.coin ? new Set([throughCoin([...picked][0], count)]) : picked;
  // One sign for each choice and one mark: every answer is as long as any other.
  const flags = Array.from({ length: count }, (_, at) => (sent.has(at) ? "1" : "0")).join("");
  const mine = { ask: view.ask, picked: flags, mark: mark() };
  answering = mine;
  note("sending");
  draw();
  const reply = await deliver("/answer", mine, () => answering === mine);
  if (answering !== mine) return;
  answering = null;
  picked = new Set();
  changing = false;
  note();
  if (reply.status === 401) return lostSeat();
  if (reply.status === 204 && view?.ask === mine.ask) {
    if (passes) curtain = true;
    else view.answered = true;
  } else if (reply.status !== 204) {
    note(passes && reply.status === 409 && view?.ask === mine.ask ? "passed" : "closed");
  }
  draw();
}

async function write(event) {
  event?.preventDefault();
  if (writing || view?.view !== "write") return;
  if (!draft.trim()) {
    note("write-empty");
    byId("draft").focus();
    return;
  }
  const mine = { text: draft.trim(), mark: mark() };
  writing = mine;
  note("sending");
  draw();
  const reply = await deliver("/slip", mine, () => writing === mine);
  if (writing !== mine) return;
  writing = null;
  note();
  if (reply.status === 401) return lostSeat();
  if (reply.status === 204) {
    draft = "";
    written = true;
  } else {
    note({ 429: "write-full", 409: "closed", 422: "write-empty" }[reply.status] ?? "write-full");
  }
  draw();
}

function leave() {
  // Whether it arrives does not matter: a phone that is silent is gone soon.
  send("/leave", {}, SEND_TIME).catch(() => {});
  note();
  leaveSeat("gone");
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

// A view that asks for nothing.
const calm = (name, look, title, about, ...more) => [
  make("section", { className: `sheet calm ${look}` },
    picture(`/view/${name}.svg`), heading(say(title)), about && make("p", { text: say(about) }), ...more),
];

function ask() {
  if (curtain) {
    const mine = () => { curtain = false; note(); draw(); };
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
  if (one) picked = new Set([at]);
  else if (!box.checked) picked.delete(at);
  else if (picked.size < view.most) picked.add(at);
  else box.checked = false;
  note();
}

function slip() {
  if (written) {
    const more = () => { written = false; draw(); };
    return calm("written", "mint", "written", "write-about", button("write-more", more));
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
  if (view?.view === "paused") return calm("paused", "mint", "paused", "paused-about");
  return calm("look", "lilac", "look", "look-about");
}

// Two screens with the same name are the same screen.
const name = () => [
  words.language, ending, Boolean(token), view?.view, view?.ask, view?.answered, changing, curtain, written,
  Boolean(answering), Boolean(writing),
].join();

function draw() {
  if (!words) return;
  const now = name();
  if (now === drawn) return;
  const sameView = drawn.split(",").slice(1, 9).join() === now.split(",").slice(1, 9).join();
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
    "aria-pressed": String(language.tag === words.language), onclick: () => speak(language.tag),
  });
  return make("div", { className: "languages", role: "group", "aria-label": say("language") }, ...words.languages.map(one));
}

function foot() {
  const open = byId("foot").querySelector("details")?.open ?? false;
  const line = (one) => make("div", {}, make("dt", { text: one.number }), make("dd", { text: one.name }));
  const help = make("details", { open }, make("summary", { text: say("help") }),
    make("div", {}, make("p", { text: say("help-about") }), make("dl", { className: "lines" }, ...words.help.map(line))));
  const row = make("div", { className: "row" }, help, token && button("leave", leave, "plain"));
  byId("foot").replaceChildren(...(token || ending ? [languages(), row] : [row]));
}

// --- The beginning. ---

async function speak(tag) {
  for (let wait = RETRY.first; ; wait = later(wait)) {
    try {
      const reply = await fetch(`/words/${encodeURIComponent(tag)}`, { cache: "no-store", credentials: "omit" });
      if (reply.ok) {
        words = await reply.json();
        break;
      }
    } catch {
      if (words) offline(true);
    }
    await after(jitter(wait));
  }
  offline(false);
  draw();
  if (token) {
    since = "";
    follow();
  }
}

function fromLink() {
  const digits = location.hash.slice(1);
  if (!digits) return;
  // The code is not left in the address, nor in what the browser remembers of it.
  history.replaceState(null, "", location.pathname);
  if (/^\d{6}$/.test(digits) && !token) {
    typed = `${digits.slice(0, 3)} ${digits.slice(3)}`;
    ending = "";
    drawn = "";
    draw();
  }
}

function fromName() {
  const kept = /^gps:([ro]):([0-9a-f]{32})$/.exec(window.name);
  if (!kept) return;
  token = kept[2];
  passes = kept[1] === "r";
  // Who reloaded it is not known: the next one says that it is her turn.
  curtain = passes;
}

// What the browser speaks first, of what there is.
async function begin() {
  fromName();
  fromLink();
  addEventListener("hashchange", fromLink);
  addEventListener("offline", () => token && offline(true));
  document.addEventListener("visibilitychange", () => { if (!document.hidden && token && words) follow(); });
  const wanted = navigator.languages?.length ? navigator.languages : [navigator.language || ""];
  for (const tag of wanted) {
    const primary = tag.split("-")[0].toLowerCase();
    if (!words) await speak(primary || "nl");
    const known = words.languages.find((one) => one.tag.split("-")[0].toLowerCase() === primary);
    if (known) {
      if (known.tag !== words.language) await speak(known.tag);
      break;
    }
  }
}

begin();
