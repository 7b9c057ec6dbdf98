// Opens the texts of unpacked books in Chromium, whose parser of XML forgives nothing, and says what readers would see:
// node book.mjs FOLDER...

import { readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { launch } from "./browser.mjs";

const faults = [];
const told = {};
const browser = await launch();
const tab = await browser.newPage({ viewport: { width: 800, height: 600 } });
const asked = [];
tab.on("request", (request) => asked.push(request.url()));

for (const folder of process.argv.slice(2)) {
  const fault = (what) => faults.push(`${path.basename(folder)}: ${what}`);
  const open = (name) => tab.goto(pathToFileURL(path.join(folder, "EPUB", name)).href, { waitUntil: "load" });
  await open("nav.xhtml");
  const links = await tab.evaluate(() => [...document.querySelectorAll("nav a")].map((link) => link.getAttribute("href")));
  await open("text.xhtml");
  const seen = await tab.evaluate(async () => {
    await document.fonts.ready;
    const sentences = [...document.querySelectorAll("span[id]")];
    const box = (element) => element.getBoundingClientRect();
    const positions = sentences.map((element) => ({ id: element.id, top: box(element).top, words: element.textContent }));
    const late = positions.filter(({ top }, index) => index > 0 && top + 4 < positions[index - 1].top);
    return {
      type: document.contentType,
      error: document.querySelector("parsererror")?.textContent ?? "",
      dir: getComputedStyle(document.documentElement).direction,
      start: getComputedStyle(document.querySelector("p")).textAlign,
      font: getComputedStyle(document.body).fontFamily,
      fonts: [...document.fonts].filter((font) => font.status === "loaded").length,
      sentences: sentences.length,
      empty: positions.filter(({ words }) => words.trim() === "").map(({ id }) => id),
      // Cells of a table stand beside one another, in lines of different height.
      late: late.filter(({ id }) => !document.getElementById(id).closest("table")).map(({ id }) => id),
      ids: [...document.querySelectorAll("[id]")].map(({ id }) => id),
      others: [...document.querySelectorAll("[lang]")].map((element) => [element.lang, getComputedStyle(element).direction]),
      pictures: [...document.images].map((image) => [image.src, image.naturalWidth]),
      notes: [...document.querySelectorAll("[role=doc-noteref]")].map((mark) => mark.getAttribute("href")),
    };
  });
  if (seen.type !== "application/xhtml+xml" || seen.error) fault(`it is read as ${seen.type}: ${seen.error}`);
  if (seen.empty.length || seen.late.length) fault(`empty ${seen.empty}, out of order ${seen.late}`);
  for (const link of links) if (!seen.ids.includes(link.split("#")[1])) fault(`the contents lead to ${link}`);
  for (const note of seen.notes) if (!seen.ids.includes(note.slice(1))) fault(`a mark leads to ${note}`);
  for (const [src, width] of seen.pictures) if (!width) fault(`${src} shows nothing`);
  for (const [lang, dir] of seen.others) {
    const wanted = /^(ar|fa|ps|ur|ckb)/.test(lang) ? "rtl" : "ltr";
    if (dir !== wanted) fault(`${lang} runs ${dir}`);
  }
  // Sound: what Chromium decodes is as long as the overlay says.
  const smil = await readFile(path.join(folder, "EPUB", "text.smil"), "utf8").catch(() => "");
  const ends = new Map();
  for (const [, src, end] of smil.matchAll(/<audio src="([^"]+)" clipBegin="[^"]+" clipEnd="([^"]+)"/g)) ends.set(src, end);
  let clips = 0;
  for (const [src, end] of ends) {
    clips += 1;
    const [hours, minutes, seconds] = end.split(":").map(Number);
    const bytes = await readFile(path.join(folder, "EPUB", src));
    const length = await tab.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      return (await new OfflineAudioContext(1, 1, 24000).decodeAudioData(bytes.buffer)).duration;
    }, bytes.toString("base64"));
    const wanted = hours * 3600 + minutes * 60 + seconds;
    // A decoder drops the delay of the encoder at the beginning and may add a frame at the end.
    if (Math.abs(length - wanted) > 0.1) fault(`${src} lasts ${length} s, and its last clip ends at ${wanted} s`);
  }
  told[path.basename(folder)] = { dir: seen.dir, start: seen.start, sentences: seen.sentences, fonts: seen.fonts, sounds: clips };
}
const outside = asked.filter((url) => !/^(file|data|blob):/.test(url));
if (outside.length) faults.push(`asked for ${outside}`);
await browser.close();
console.log(JSON.stringify({ books: told, faults }));
process.exitCode = faults.length ? 1 : 0;
