// What a reader meets first on a reading page: one line of head, the title, two large buttons, then the text.
// Measured without JavaScript on a phone, at 400 % zoom and on a desk, in English, Arabic and Sorani, in both wordings.
// A table must be a list on a phone and at 400 %, and still a table for those who hear it. Home pages lead to the plain
// wording and the player of each text.
//
//   node first.mjs SITE_FOLDER
//
// Prints one line for each finding and ends with 1 if there is any. SHOTS names a folder for pictures.

import { existsSync, readdirSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { launch, overflow } from "./browser.mjs";

const LANGS = ["en", "ar", "ckb"];
const PHONE = { width: 360, height: 640 };
/** 1280 × 1024 px at 400 %. */
const ZOOMED = { width: 320, height: 256 };
const WIDE = { width: 1280, height: 900 };

/** Whether a page exists in one language only: there is nothing to choose then. */
function isAlone(site, file) {
  return readdirSync(site).filter((lang) => existsSync(path.join(site, lang, file))).length === 1;
}

/** Every reading page of the three languages. */
async function pagesOf(site) {
  const pages = [];
  for (const lang of LANGS) {
    for (const file of await readdir(path.join(site, lang), { recursive: true })) {
      const parts = file.split(path.sep);
      const wording = { 3: "standard", 4: "plain" }[parts.length];
      const is = wording && parts.at(-1) === "index.html" && (parts.length === 3 || parts[2] === "plain");
      const name = `${lang}, ${parts[0]}/${parts[1]}, ${wording}`;
      if (is) pages.push({ name, file: path.join(site, lang, file), isAlone: isAlone(site, file) });
    }
  }
  return pages;
}

/** Where things stand, in CSS pixels from the top of the page; scripts of the page do not run. */
function places() {
  const box = (element) => {
    if (!element) return undefined;
    const { top, bottom, left, right, height } = element.getBoundingClientRect();
    return { top, bottom, left, right, height };
  };
  const one = (selector) => box(document.querySelector(selector));
  const scrolls = [...document.querySelectorAll("body *")].filter((element) => {
    const { overflowY } = getComputedStyle(element);
    return ["auto", "scroll"].includes(overflowY) && element.scrollHeight > element.clientHeight + 1;
  });
  return {
    head: [one("nav.leave a"), one(".languages summary"), one(".comfort summary")],
    title: one("main h1"),
    buttons: [...document.querySelectorAll(".first > *")].map((element) => ({
      ...box(element),
      icon: Boolean(element.querySelector("svg")),
    })),
    danger: one(".head > .danger"),
    text: one(".text > *"),
    scrolls: scrolls.map((element) => `${element.localName}.${element.className}`),
  };
}

/** Every table: whether it is a list of cells with their columns' words, all of them in sight. */
function tables() {
  return [...document.querySelectorAll(".scroll")].map((box) => {
    const cells = [...box.querySelectorAll("tbody :is(td, th)")];
    const words = (cell) => getComputedStyle(cell, "::before").content;
    const named = cells.filter((cell) => cell.dataset.column && words(cell).includes(cell.dataset.column.slice(0, 8)));
    const beside = cells.filter((cell) => {
      const before = cell.previousElementSibling;
      return before && Math.abs(before.getBoundingClientRect().top - cell.getBoundingClientRect().top) < 1;
    });
    const { width } = document.documentElement.getBoundingClientRect();
    const hidden = cells.filter((cell) => {
      const { left, right } = cell.getBoundingClientRect();
      return left < -1 || right > width + 1;
    });
    return {
      rows: box.querySelectorAll("tr").length,
      columns: box.querySelectorAll("thead th").length,
      cells: cells.filter((cell) => cell.localName === "td").length,
      columned: cells.filter((cell) => cell.dataset.column).length,
      named: named.length,
      beside: beside.length,
      hidden: hidden.length,
    };
  });
}

/** How often each role stands in the tree that the browser gives to screen readers. */
async function spokenRoles(tab) {
  const session = await tab.context().newCDPSession(tab);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const count = {};
  for (const { ignored, role } of nodes) {
    if (!ignored && role) count[role.value] = (count[role.value] ?? 0) + 1;
  }
  return count;
}

async function tableFaults(tab, isList) {
  const seen = await tab.evaluate(tables);
  if (seen.length === 0) return [];
  const faults = [];
  for (const [index, { columned, named, beside, hidden }] of seen.entries()) {
    const where = `table ${index + 1}`;
    if (hidden > 0) faults.push(`${where}: ${hidden} cells stand beside the page`);
    if (isList && named < columned) faults.push(`${where}: ${columned - named} cells lack the words of their column`);
    if (isList && beside > 0) faults.push(`${where}: ${beside} cells stand beside others`);
    if (!isList && (named > 0 || beside === 0)) faults.push(`${where} is no table`);
  }
  const sum = (key) => seen.reduce((all, table) => all + table[key], 0);
  const spoken = await spokenRoles(tab);
  for (const [role, least] of [["table", seen.length], ["row", sum("rows")], ["columnheader", sum("columns")]]) {
    if ((spoken[role] ?? 0) < least) faults.push(`of ${least} roles ${role} ${spoken[role] ?? 0} are spoken`);
  }
  const cells = (spoken.cell ?? 0) + (spoken.gridcell ?? 0);
  if (cells < sum("cells")) faults.push(`of ${sum("cells")} cells ${cells} are spoken`);
  return faults;
}

/** The buttons of each text of a home page, and where they lead. */
function listed() {
  return [...document.querySelectorAll(".pieces > li")].map((piece) => ({
    title: piece.querySelector("h3").textContent,
    isHere: Boolean(piece.querySelector("h3 a")),
    buttons: [...piece.querySelectorAll(".buttons a")].map((button) => ({
      href: button.href,
      height: button.getBoundingClientRect().height,
      icon: Boolean(button.querySelector("svg")),
    })),
  }));
}

/** Opens the first link to a player of each home page: the player must be open and in sight. */
async function home(tab, file) {
  await tab.goto(pathToFileURL(file).href);
  const pieces = (await tab.evaluate(listed)).filter(({ isHere }) => isHere);
  const faults = [];
  for (const { title, buttons } of pieces) {
    if (buttons.some(({ icon }) => !icon)) faults.push(`${title}: a button has no symbol`);
    if (buttons.some(({ height }) => height < 44)) faults.push(`${title}: a button is lower than 44 px`);
  }
  const plain = pieces.flatMap(({ buttons }) => buttons).filter(({ href }) => href.endsWith("/plain/index.html"));
  const heard = pieces.flatMap(({ buttons }) => buttons).filter(({ href }) => href.endsWith("#listen"));
  if (plain.length === 0) faults.push("no text leads to its plain wording");
  if (heard.length > 0) {
    await tab.goto(heard[0].href);
    const player = await tab.locator(".listen audio").boundingBox();
    const inSight = player && player.y >= 0 && player.y + player.height <= PHONE.height;
    if (!inSight) faults.push(`${heard[0].href}: the player is not in sight`);
  }
  return { faults, told: `${pieces.length} texts, ${plain.length} in plain language, ${heard.length} to hear` };
}

function inOneLine(boxes) {
  const middles = boxes.map(({ top, bottom }) => (top + bottom) / 2);
  return Math.max(...middles) - Math.min(...middles) <= 4;
}

/** The buttons, of which some may be missing but none is small. */
function buttonFaults({ buttons, title, danger, text }, { height }) {
  const faults = [];
  if (buttons.length !== 2) return [`${buttons.length} buttons stand below the title`];
  const last = Math.max(...buttons.map(({ bottom }) => bottom));
  if (!inOneLine(buttons)) faults.push("the two buttons do not stand side by side");
  if (buttons.some(({ icon }) => !icon)) faults.push("a button has no symbol");
  if (buttons.some((button) => button.height < 44)) faults.push("a button is lower than 44 px");
  if (buttons[0].top < title.bottom) faults.push("a button stands above the title");
  if (height && last > height) faults.push(`the buttons end at ${Math.round(last)} px, below the first screen`);
  if (danger && danger.top < last) faults.push("the danger stands above the buttons");
  if (text.top < (danger?.bottom ?? last)) faults.push("the text does not come last");
  return faults;
}

async function phone(tab, isAlone) {
  const seen = await tab.evaluate(places);
  const faults = buttonFaults(seen, PHONE);
  const [title, text] = [seen.title, seen.text];
  const head = isAlone ? [seen.head[0], seen.head[2]] : seen.head;
  if (isAlone && seen.head[1]) faults.push("a page in one language has a menu of languages");
  if (head.some((part) => !part)) return { faults: [...faults, "the head lacks the way out, language or settings"], told: "" };
  if (!inOneLine(head)) faults.push(`the head is not one line: ${head.map(({ top }) => Math.round(top))}`);
  if (title.top >= 160) faults.push(`the title stands at ${Math.round(title.top)} px`);
  if (text.top > 2 * PHONE.height) faults.push(`the text begins at ${Math.round(text.top)} px`);
  for (const part of isAlone ? [".comfort"] : [".languages", ".comfort"]) {
    await tab.locator(`${part} > summary`).click();
    const panel = await tab.locator(`${part} > :not(summary)`).boundingBox();
    if (!panel || panel.height < 44 || panel.width < PHONE.width / 2) faults.push(`${part} does not open in place`);
    await tab.locator(`${part} > summary`).click();
  }
  if (await tab.locator("details.listen").count()) {
    await tab.locator(".listen > summary").click();
    const player = await tab.locator(".listen audio").boundingBox();
    if (!player || player.width < PHONE.width * 0.7) faults.push("the player does not open in place");
  }
  return { faults, told: `title ${Math.round(title.top)}, text ${Math.round(text.top)}` };
}

async function zoomed(tab) {
  const seen = await tab.evaluate(places);
  const faults = buttonFaults(seen, {});
  if (seen.text.top > 4 * ZOOMED.height) faults.push(`the text begins at ${Math.round(seen.text.top)} px`);
  return { faults, told: `title ${Math.round(seen.title.top)}, text ${Math.round(seen.text.top)}` };
}

async function wide(tab) {
  const seen = await tab.evaluate(places);
  const faults = buttonFaults(seen, WIDE);
  for (const box of new Set(seen.scrolls)) faults.push(`${box} scrolls by itself`);
  return { faults, told: `title ${Math.round(seen.title.top)}, text ${Math.round(seen.text.top)}` };
}

async function main(site) {
  const pages = await pagesOf(site);
  if (pages.length < LANGS.length * 2) return [`${site}: ${pages.length} reading pages are here`];
  const findings = [];
  const browser = await launch();
  try {
    for (const [view, look] of [[PHONE, phone], [ZOOMED, zoomed], [WIDE, wide]]) {
      const context = await browser.newContext({ viewport: view, javaScriptEnabled: false });
      const tab = await context.newPage();
      for (const { name, file, isAlone } of pages) {
        const where = `${name}, ${view.width} × ${view.height} px`;
        await tab.goto(pathToFileURL(file).href);
        if (process.env.SHOTS) {
          const picture = `${where.replaceAll(/[^a-z0-9]+/gi, "-")}.png`;
          await tab.screenshot({ path: path.join(process.env.SHOTS, picture) });
        }
        const { faults, told } = await look(tab, isAlone);
        faults.push(...(await tableFaults(tab, view !== WIDE)));
        console.log(`${where}: ${told}`);
        const sideways = await tab.evaluate(overflow);
        if (sideways > 0) faults.push(`the page scrolls sideways by ${sideways} px`);
        findings.push(...faults.map((fault) => `${where}: ${fault}`));
      }
      for (const lang of view === PHONE ? LANGS : []) {
        const { faults, told } = await home(tab, path.join(site, lang, "index.html"));
        console.log(`${lang}, home: ${told}`);
        if (lang === "en" && told.endsWith(", 0 to hear")) faults.push("no text leads to its player");
        findings.push(...faults.map((fault) => `${lang}, home: ${fault}`));
      }
      await context.close();
    }
  } finally {
    await browser.close();
  }
  console.log(`${pages.length} pages, ${findings.length} findings`);
  return findings;
}

if (process.argv.length !== 3) {
  console.error("usage: node first.mjs SITE_FOLDER");
  process.exit(2);
}
const findings = await main(path.resolve(process.argv[2]));
for (const finding of findings) console.log(finding);
process.exit(findings.length > 0 ? 1 : 0);
