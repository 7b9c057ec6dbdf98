// Checks every page of a built site: the Nu HTML checker reads them all, and axe looks at each in
// Chromium on a phone and on a desk, in every theme, and with the largest text; no page may scroll
// sideways.
//
//   node check.mjs SITE_FOLDER
//
// Prints one line for each finding and ends with 1 if there is any. CHROMIUM names another browser
// than /usr/bin/chromium, VNU another vnu.jar.

import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

import { chromium } from "playwright-core";

import { isAboutRolesOfTables } from "./nu.mjs";

const require = createRequire(import.meta.url);
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
// A theme changes colours and nothing else, so the dark one is asked about colours alone.
const COLOURS = ["color-contrast", "link-in-text-block"];
const VIEWS = [
  { width: 320, height: 640, colorScheme: "light" },
  { width: 1280, height: 900, colorScheme: "light" },
  { width: 320, height: 640, colorScheme: "dark", rules: COLOURS },
  { width: 1280, height: 900, colorScheme: "dark", rules: COLOURS },
  { width: 1280, height: 900, colorScheme: "dark", rules: COLOURS, choose: ["colours-cream", "letters-lexend"] },
  {
    width: 320,
    height: 640,
    colorScheme: "light",
    rules: COLOURS,
    choose: ["colours-yellow", "size-250", "spacing-wider", "lines-wider", "letters-dyslexic", "hand-nastaliq"],
  },
];

async function pagesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** What the Nu checker says: errors and warnings, none of its hints. */
async function markup(pages) {
  const jar = process.env.VNU ?? path.join(path.dirname(require.resolve("vnu-jar/package.json")), "build/dist/vnu.jar");
  const run = promisify(execFile);
  const findings = [];
  for (let start = 0; start < pages.length; start += 200) {
    const some = pages.slice(start, start + 200);
    const { stderr } = await run("java", ["-jar", jar, "--format", "json", "--exit-zero-always", ...some], {
      maxBuffer: 1 << 28,
    });
    for (const { type, subType, url, lastLine, message, extract } of JSON.parse(stderr).messages) {
      if ((type === "info" && subType !== "warning") || isAboutRolesOfTables(message)) continue;
      findings.push(`${url}:${lastLine ?? 0}: nu: ${message} ${JSON.stringify(extract ?? "")}`);
    }
  }
  return findings;
}

/** Opens what is closed, and the first explanation of a word: axe does not look at hidden things. */
function openAll() {
  for (const details of document.querySelectorAll("details")) details.open = true;
  const word = document.querySelector("a[role=doc-glossref]");
  if (word) location.hash = word.hash;
}

/** Presses buttons of the panel for the looks of the page, as far as the page has them. */
function press(ids) {
  for (const id of ids) {
    const button = document.getElementById(id);
    if (button) button.checked = true;
  }
}

/** What axe says of one page, and whether it scrolls sideways. */
async function looks(tab, axe, page, { width, colorScheme, rules, choose = [] }) {
  await tab.goto(pathToFileURL(page).href);
  await tab.evaluate(openAll);
  await tab.evaluate(press, choose);
  await tab.evaluate(axe);
  const options = { resultTypes: ["violations"], ...(rules && { runOnly: rules }) };
  const { violations } = await tab.evaluate((options) => globalThis.axe.run(options), options);
  const where = `${page} (${[`${width} px`, colorScheme, ...choose].join(", ")})`;
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${where}: axe ${id}: ${help} (${target.join(" ")})`),
  );
  const wide = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) findings.push(`${where}: the page scrolls sideways by ${wide} px`);
  return findings;
}

async function inView(browser, axe, pages, view) {
  const { width, height, colorScheme } = view;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme });
  const tab = await context.newPage();
  const findings = [];
  for (const page of pages) findings.push(...(await looks(tab, axe, page, view)));
  await context.close();
  return findings;
}

async function main(folder) {
  const pages = await pagesOf(folder);
  if (pages.length === 0) return [`${folder}: no page is here`];
  const findings = await markup(pages);
  const axe = await readFile(require.resolve("axe-core/axe.min.js"), "utf8");
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: FLAGS,
  });
  try {
    for (const view of VIEWS) findings.push(...(await inView(browser, axe, pages, view)));
  } finally {
    await browser.close();
  }
  console.log(`${pages.length} pages, ${findings.length} findings`);
  return findings;
}

if (process.argv.length !== 3) {
  console.error("usage: node check.mjs SITE_FOLDER");
  process.exit(2);
}
const findings = await main(path.resolve(process.argv[2]));
for (const finding of findings) console.log(finding);
process.exit(findings.length > 0 ? 1 : 0);
