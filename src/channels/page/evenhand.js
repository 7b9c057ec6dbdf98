// What a page can do with a script: it keeps the reader's choices, leaves faster, and fetches what shows
// the sentence that is spoken. Nothing of reading depends on it, and none of its words stand in it.

"use strict";

const page = document;
const one = (selector) => page.querySelector(selector);
const fill = (template) => template.parentNode.insertBefore(template.content.cloneNode(true), template);

// A place for short messages to those who hear the page.
const polite = page.createElement("p");
polite.className = "away";
polite.setAttribute("role", "status");
page.body.append(polite);

// Leaving: the text goes first, because the other page may take its time.
function leave() {
  const { href } = one(".leave a") || {};
  if (!href) return;
  page.querySelectorAll("audio, video").forEach((media) => media.pause());
  page.body.replaceChildren();
  page.title = "…";
  location.replace(href);
}

const typing = (target) => target.matches("input:not([type=radio], [type=checkbox]), textarea, select");
let presses = [];

addEventListener("keydown", (event) => {
  if (event.key !== "Shift" || typing(event.target)) presses = [];
  else if (!event.repeat) {
    presses = [...presses, event.timeStamp].slice(-3);
    if (presses.length === 3 && event.timeStamp - presses[0] < 1500) leave();
  }
});

page.querySelectorAll(".leave a").forEach((way) =>
  way.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  }),
);

// A way inside the page must not fill the browser's list of steps back: after leaving, one step
// back would show the page again.
addEventListener("click", (event) => {
  const link = event.target.closest('a[href^="#"]');
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  location.replace(link.hash);
});

// The style sheet hides the keys on a device without a pointer, such as a phone.
const keys = one("#leave-explained + template");
if (keys) fill(keys);

// Comfort: one entry in the browser's own storage, the id of the button for each group.
const KEY = "evenhand";

function kept() {
  try {
    return JSON.parse(localStorage.getItem(KEY)) || {};
  } catch {
    return {};
  }
}

function keep(choices) {
  try {
    if (choices) localStorage.setItem(KEY, JSON.stringify(choices));
    else localStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing: the choices last for this page.
  }
}

function apply() {
  for (const [name, id] of Object.entries(kept())) {
    const button = page.getElementById(id);
    if (button && button.name === name) button.checked = true;
  }
}

const comfort = one(".comfort");
if (comfort) {
  apply();
  addEventListener("pageshow", apply);
  comfort.addEventListener("change", ({ target }) => keep({ ...kept(), [target.name]: target.id }));
  one("#comfort-lost").remove();
  fill(one("#comfort-kept"));
  const again = one(".comfort button");
  again.addEventListener("click", () => {
    keep();
    comfort.querySelectorAll("[checked]").forEach((button) => (button.checked = true));
    polite.textContent = again.dataset.said;
  });
}

// Reading along is fetched when the sound is first used, in the language of its words.
const audio = one("[data-along]");
audio?.addEventListener(
  "play",
  () => {
    const script = page.createElement("script");
    script.src = audio.dataset.along;
    page.head.append(script);
  },
  { once: true },
);
