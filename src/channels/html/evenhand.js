// What a page can do with a script: it keeps the reader's choices, leaves faster, and shows the
// sentence that is spoken. Nothing of reading depends on it, and all its words stand in the page.

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

// Reading along: each cue of the captions bears the id of its sentence.
const audio = one(".listen audio");
const template = one("#along");
if (audio && template) audio.addEventListener("play", begin, { once: true });

// Captions are fetched when the sound is first used, and the buttons come with them.
function begin() {
  const track = one(".listen track");
  track.addEventListener("load", () => along(track.track), { once: true });
  track.track.mode = "hidden";
}

function along(track) {
  const sentences = [...track.cues].flatMap((cue) => {
    const element = page.getElementById(cue.id);
    return element ? [{ start: cue.startTime, element }] : [];
  });
  if (!sentences.length) return;
  fill(template);
  one("#listen-how").hidden = true;
  polite.textContent = template.dataset.said;
  const panel = one(".along");
  const follow = panel.querySelector("[type=checkbox]");
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  // Which sentence is spoken, and which the arrow keys have reached.
  let now = -1;
  let at = 0;

  function reach(index) {
    sentences[at].element.tabIndex = -1;
    at = index;
    sentences[at].element.tabIndex = 0;
  }

  function show(index) {
    if (index === now) return;
    const last = sentences[now]?.element;
    const { element } = sentences[index] || {};
    now = index;
    last?.classList.remove("spoken");
    if (!element) return;
    element.classList.add("spoken");
    if (!sentences[at].element.contains(page.activeElement)) reach(now);
    // What is spoken is not left hidden, such as an answer.
    for (let box = element; (box = box.parentElement.closest("details")); ) box.open = true;
    // The page follows those who follow it: somebody who looks elsewhere is left there.
    if (follow.checked && last && shown(last).some && !shown(element).all) {
      element.scrollIntoView({ block: "center", behavior: still.matches ? "auto" : "smooth" });
    }
  }

  // How much of a sentence is in the window, below the way out.
  function shown(element) {
    const { top, bottom } = element.getBoundingClientRect();
    const from = one("nav.leave")?.getBoundingClientRect().bottom || 0;
    return { some: bottom > from && top < innerHeight, all: top >= from && bottom <= innerHeight };
  }

  function spoken() {
    const time = audio.currentTime + 0.05;
    return sentences.findLastIndex(({ start }) => start <= time);
  }

  function play(index) {
    const { start } = sentences[Math.min(Math.max(index, 0), sentences.length - 1)];
    audio.currentTime = start;
    audio.play();
  }

  // The spoken sentence pauses and goes on, any other one is jumped to.
  function press(index) {
    if (index !== now) play(index);
    else if (audio.paused) audio.play();
    else audio.pause();
  }

  const find = (target) => sentences.findIndex(({ element }) => element.contains(target));
  const update = () => audio.ended || show(spoken());
  ["timeupdate", "seeked", "play"].forEach((name) => audio.addEventListener(name, update));
  track.addEventListener("cuechange", update);
  audio.addEventListener("ended", () => {
    show(-1);
    sentences.forEach(({ element }) => element.removeAttribute("tabindex"));
  });
  update();

  panel.addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (button) play(Math.max(now, 0) + Number(button.value));
  });
  panel.addEventListener("change", ({ target }) => {
    if (target.value > 1) audio.playbackRate = audio.defaultPlaybackRate = target.value / 100;
  });
  one("main").addEventListener("click", ({ target }) => {
    const index = find(target);
    const selected = !getSelection().isCollapsed;
    if (index >= 0 && !selected && !target.closest("a, summary, button, audio, video")) press(index);
  });
  one("main").addEventListener("keydown", (event) => {
    const index = sentences.findIndex(({ element }) => element === event.target);
    if (index < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (event.key === "Enter") press(index);
    else if (step) {
      let next = index + step;
      while (sentences[next]?.element.closest("details:not([open])")) next += step;
      if (!sentences[next]) return;
      reach(next);
      sentences[next].element.focus();
    } else return;
    event.preventDefault();
  });
  one(".listen").addEventListener("click", (event) => {
    const chapter = event.target.closest(".chapters a");
    if (!chapter) return;
    event.preventDefault();
    audio.currentTime = Number(chapter.hash.slice(3));
    audio.play();
  });
}
