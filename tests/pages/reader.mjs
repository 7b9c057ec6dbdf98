// Opens books in a reading system that others made, foliate-js in Chromium, and says what readers would see and hear:
// node reader.mjs FILE...

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";

import { launch } from "./browser.mjs";

const BASE = "http://reader.example";
const PAGE = `<!DOCTYPE html><html lang="en"><title>Reader</title><style>html, body { height: 100%; margin: 0 }</style>
<script type="module">import "/view.js"; globalThis.ready = true;</script></html>`;
// A reading system tells where the sound is four times a second: it passes over sentences shorter than two seconds.
const RATE = 8;

const home = path.dirname(createRequire(import.meta.url).resolve("foliate-js/view.js"));
const faults = [];
const told = {};
const browser = await launch();
const context = await browser.newContext({ viewport: { width: 500, height: 600 } });
await context.route("**/*", async (route) => {
  const url = new URL(route.request().url());
  if (url.origin !== BASE) {
    faults.push(`asked for ${url}`);
    return route.abort();
  }
  if (url.pathname === "/") return route.fulfill({ contentType: "text/html", body: PAGE });
  if (url.pathname === "/book.epub") return route.fulfill({ contentType: "application/epub+zip", body: book });
  const code = await readFile(path.join(home, url.pathname), "utf8");
  // An assignment in place of a comparison: in version 1.0.1 the first text of a book is never marked.
  const mended = code.replace("x.index = resolved.index", "x.index === resolved.index");
  return route.fulfill({ contentType: "text/javascript", body: mended });
});

let book;
for (const file of process.argv.slice(2)) {
  const name = path.basename(file);
  const fault = (what) => faults.push(`${name}: ${what}`);
  book = await readFile(file);
  const tab = await context.newPage();
  tab.on("pageerror", (error) => fault(error));
  await tab.goto(BASE);
  await tab.waitForFunction(() => globalThis.ready);
  // A person began: without that no browser plays sound.
  await tab.mouse.click(5, 5);
  const seen = await tab.evaluate(read);
  if (seen.pages < 2) fault(`it has ${seen.pages} pages`);
  if (!seen.isWhole) fault(`${seen.shown} of ${seen.sentences} sentences are on its pages, the last one is ${seen.last}`);
  if (seen.overlay) Object.assign(seen, await tab.evaluate(listen, RATE));
  const { heard = [], looked = 0, unmarked = [], order = true } = seen;
  if (looked * 2 < heard.length) fault(`of ${heard.length} sentences ${looked} could be looked at`);
  if (unmarked.length) fault(`heard, and not marked: ${unmarked}`);
  if (!order) fault(`heard in another order: ${heard}`);
  if (seen.overlay && heard.at(-1) !== seen.end) fault(`the sound ends at ${heard.at(-1)}, not at ${seen.end}`);
  const { dir, pages, contents, sentences, shown, overlay } = seen;
  told[name] = { dir, pages, contents, sentences, shown, overlay, heard: heard.length };
  await tab.close();
}
await browser.close();
console.log(JSON.stringify({ books: told, faults }));
process.exitCode = faults.length ? 1 : 0;

/** Opens the book and turns its pages to the end. */
async function read() {
  const view = document.createElement("foliate-view");
  view.style.cssText = "display: block; height: 100%";
  document.body.append(view);
  globalThis.view = view;
  const response = await fetch("/book.epub");
  await view.open(new File([await response.blob()], "book.epub"));
  const parts = [];
  view.addEventListener("relocate", ({ detail }) => parts.push(detail.range));
  await view.init({ showTextStart: true });
  const { doc } = view.renderer.getContents()[0];
  const sentences = [...doc.querySelectorAll("span[id]")];
  let pages = 1;
  for (; pages < 200 && !view.renderer.atEnd; pages += 1) {
    const before = parts.length;
    await view.next();
    if (parts.length === before) break;
  }
  const shown = new Set();
  for (const range of parts) for (const one of sentences) if (range.intersectsNode(one)) shown.add(one.id);
  return {
    dir: view.book.dir,
    pages,
    contents: view.book.toc.length,
    sentences: sentences.length,
    shown: shown.size,
    isWhole: shown.size === sentences.length,
    last: [...shown].at(-1),
    overlay: Boolean(view.mediaOverlay),
  };
}

/** Plays the book from its beginning to its end; says what was heard, and what of that was not marked. */
async function listen(rate) {
  const { view } = globalThis;
  await view.goTo(0);
  const { doc } = view.renderer.getContents()[0];
  const overlay = view.mediaOverlay;
  const ids = [...doc.querySelectorAll("[id]")].map(({ id }) => id);
  const section = view.book.sections[0];
  const smil = await view.book.loadText(section.mediaOverlay.href);
  const end = [...smil.matchAll(/<text src="[^"]*#([^"]+)"/g)].at(-1)[1];
  const heard = [];
  const unmarked = [];
  let current;
  let looked = 0;
  overlay.setRate(rate);
  await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`after a minute ${heard.at(-1)} is heard`)), 60_000);
    overlay.addEventListener("error", ({ detail }) => reject(detail));
    overlay.addEventListener("unhighlight", () => (current = undefined));
    overlay.addEventListener("highlight", ({ detail }) => {
      const id = detail.text.split("#")[1];
      current = id;
      if (heard.at(-1) !== id) heard.push(id);
      const look = () => {
        // A short sentence may be over by now.
        if (current !== id) return;
        looked += 1;
        const element = doc.getElementById(id);
        if (!element?.classList.contains(view.book.media.activeClass)) unmarked.push(id);
        else if (!getComputedStyle(element).textDecorationLine.includes("underline")) unmarked.push(`${id} (no line)`);
      };
      setTimeout(look, 100);
      if (id === end) setTimeout(() => (clearTimeout(late), resolve()), 200);
    });
    view.startMediaOverlay().catch(reject);
  });
  overlay.stop();
  const places = heard.map((id) => ids.indexOf(id));
  return { heard, looked, unmarked, end, order: places.every((place, index) => index === 0 || place >= places[index - 1]) };
}
