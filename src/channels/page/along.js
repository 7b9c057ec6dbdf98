// Reading along: the sentence that is spoken is shown, and every sentence can be heard by itself. It
// stands on what evenhand.js has found, page, one, polite and audio, and on its words, which are written
// before it: PANEL, what stands below the player, and READY, what is told to those who hear the page.

// Each cue of the captions bears the id of its sentence. They are fetched with this.
const captions = one(".listen track");
if (captions.readyState === 2) along(captions.track);
else captions.addEventListener("load", () => along(captions.track), { once: true });
captions.track.mode = "hidden";

function along(track) {
  const sentences = [...track.cues].flatMap((cue) => {
    const element = page.getElementById(cue.id);
    return element ? [{ start: cue.startTime, element }] : [];
  });
  if (!sentences.length) return;
  audio.insertAdjacentHTML("afterend", PANEL);
  one("#listen-how").hidden = true;
  polite.textContent = READY;
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
