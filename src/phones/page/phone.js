// The page on a girl's phone: what it keeps while it is open, what it asks the server and what she does. views.js shows
// it. Her place is kept in the name of the window, nothing anywhere else.
"use strict";

const RETRY = { first: 500, last: 5000 };
const LOOK_TIME = 27000;
const SEND_TIME = 8000;
const LONGEST = 200;

let words = null;
// What helps her, once she has picked or put aside anything: it goes along into every language.
let helped = "";
// What keeps her seat, and whether the device goes round.
let token = "";
let passes = false;
// What the server said last, and its name for it.
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
let handover = false;
let written = false;
let ending = "";
let lastAsk = 0;
// Which of several loops is the one that counts.
let follows = 0;
let looking = null;
let messages = { state: "", net: "" };

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
      reply = await send("/look", { since, language: words.tag }, LOOK_TIME, looking);
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
  changing = handover = written = false;
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
    if (view) handover = false;
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
    if (passes) handover = true;
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

// --- The beginning. ---

function help(tag) {
  helped = tag.slice(words.language.length);
  speak(tag);
}

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

function fromName(name) {
  const kept = /^gps:([ro]):([0-9a-f]{32})$/.exec(name);
  if (!kept) return false;
  token = kept[2];
  passes = kept[1] === "r";
  // Who reloaded it is not known: the next one says that it is her turn.
  handover = passes;
  return true;
}

// A second scan, or another page of this browser, is the same seat: whoever has one gives it to whoever asks.
const pages = "BroadcastChannel" in window ? new BroadcastChannel("seat") : null;

function shareSeat() {
  if (!pages) return;
  pages.onmessage = ({ data }) => {
    if (data === "who") {
      if (token) pages.postMessage(window.name);
    } else if (!token && !joining && !ending && fromName(data)) {
      keepSeat();
      if (!words) return;
      draw();
      follow();
    }
  };
  if (!token) pages.postMessage("who");
}

// What the browser speaks first, of what there is.
async function begin() {
  fromName(window.name);
  fromLink();
  shareSeat();
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
