// Searches an exported site in Chromium: over http a word is found in each language and its link opens
// the page at the sentence; from a folder the page says that it cannot search, and leads to all pieces.
//
//   node export.mjs SITE_FOLDER LANG:WORD:PAGE[:SHOWN]…     (PAGE is the folder of the page that must be found,
//   SHOWN how the word is written there, if it is not as it is typed)
//
// Prints one line for each finding and ends with 1 if there is any. CHROMIUM names another browser
// than /usr/bin/chromium.

import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { chromium } from "playwright-core";

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" };

/** A plain server of files, in a folder of a site as hosts give them: nothing but media types. */
function serve(folder) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const file = path.join(folder, decodeURIComponent(pathname.replace(/^\/toolkit\//, "/")));
    const there = pathname.startsWith("/toolkit/") && (await stat(file).catch(() => null))?.isFile();
    if (!there) return response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": TYPES[path.extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  return new Promise((done) => server.listen(0, "127.0.0.1", () => done(server)));
}

async function searched(tab, base, { lang, word, page, shown }) {
  const findings = [];
  const failed = (response) => response.status() >= 400 && findings.push(`${lang}: ${response.status()} ${response.url()}`);
  tab.on("response", failed);
  await tab.goto(`${base}${lang}/search/index.html`);
  await tab.waitForSelector("#search:not([hidden])");
  if (await tab.isVisible("#asleep")) findings.push(`${lang}: search works and says that it does not`);
  await tab.fill("#query", word);
  await tab.press("#query", "Enter");
  await tab.waitForSelector("#results li a.sentence", { timeout: 10_000 }).catch(() => {});
  const links = await tab.$$eval("#results li a.sentence", (all) => all.map(({ href }) => href));
  console.log(`${lang}: ${word}: ${await tab.textContent("#told")} ${await tab.$$eval("#results a.sentence", (all) => all[0]?.innerHTML)}`);
  const link = links.find((href) => href.startsWith(`${base}${page}index.html#`));
  if (!link) return [...findings, `${lang}: ${word} is not found in ${page} but in ${links.join(" ") || "nothing"}`];
  const marked = await tab.$$eval("#results a.sentence mark", (all) => all.map(({ textContent }) => textContent));
  const isMarked = shown ? marked.some((mark) => mark.includes(shown.split(" ")[0])) : marked.length > 0;
  if (!isMarked) findings.push(`${lang}: ${word} is not marked but ${marked.join(" | ") || "nothing"}`);
  if ((await tab.textContent("#results")).includes("\uE000")) findings.push(`${lang}: a second spelling of ${word} shows`);
  await tab.goto(link);
  const text = await tab.textContent(`[id="${new URL(link).hash.slice(1)}"]`).catch(() => "");
  if (!text.toLowerCase().includes((shown ?? word).toLowerCase())) findings.push(`${lang}: ${link} leads to ${text}`);
  await tab.goto(`${base}${lang}/search/index.html`);
  await tab.waitForSelector("#search:not([hidden])");
  await tab.fill("#query", "qqxxzzyy");
  await tab.press("#query", "Enter");
  await tab.waitForFunction(() => document.querySelector("#told").textContent === document.querySelector("#told").dataset.nothing);
  if (await tab.isVisible("#results")) findings.push(`${lang}: nothing was found and shown`);
  tab.off("response", failed);
  return findings;
}

async function asleep(tab, folder, { lang, page }) {
  await tab.goto(pathToFileURL(path.join(folder, lang, "search/index.html")).href);
  await tab.waitForTimeout(500);
  const findings = [];
  if (!(await tab.isVisible("#asleep"))) findings.push(`${lang}: from a folder nothing says that search does not work`);
  if (await tab.isVisible("#search")) findings.push(`${lang}: from a folder the form shows`);
  const wanted = pathToFileURL(path.join(folder, page, "index.html")).href;
  const links = await tab.$$eval("section a", (all) => all.filter((a) => a.checkVisibility()).map(({ href }) => href));
  if (!links.includes(wanted)) findings.push(`${lang}: from a folder nothing leads to ${page}`);
  await tab.goto(wanted);
  const [title, back] = [await tab.textContent("h1"), await tab.getAttribute("header p.search a", "href")];
  if (!title || !back) findings.push(`${lang}: ${page} has no title or no way to search`);
  return findings;
}

async function main(folder, cases) {
  const server = await serve(folder);
  const base = `http://127.0.0.1:${server.address().port}/toolkit/`;
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });
  try {
    const tab = await browser.newPage();
    const findings = [];
    for (const one of cases) findings.push(...(await searched(tab, base, one)), ...(await asleep(tab, folder, one)));
    return findings;
  } finally {
    await browser.close();
    server.close();
  }
}

const [folder, ...named] = process.argv.slice(2);
if (!folder || named.length === 0) {
  console.error("usage: node export.mjs SITE_FOLDER LANG:WORD:PAGE…");
  process.exit(2);
}
const cases = named.map((name) => {
  const [lang, word, page, shown] = name.split(":");
  return { lang, word, page, shown };
});
const findings = await main(path.resolve(folder), cases);
for (const finding of findings) console.log(finding);
process.exit(findings.length > 0 ? 1 : 0);
