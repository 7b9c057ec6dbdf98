// How every kind of page of a running service looks and reads: axe in every theme on a phone and on a
// desk, the Nu checker, the size of controls, sideways scrolling, forced colours.
//
//   node look.mjs axe|markup|narrow|forced http://127.0.0.1:PORT
//
// Prints one line for each finding and ends with 1 if there is any.

import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";

import { contextOf, kinds, launch, openAll, overflow, small } from "./browser.mjs";

const require = createRequire(import.meta.url);
const TAGS = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag21aaa", "wcag22a", "wcag22aa", "best-practice"];
// Rules for AAA are off until they are asked for by name.
const ENHANCED = ["color-contrast-enhanced", "identical-links-same-purpose", "meta-refresh-no-exceptions", "target-size"];
// A theme changes colours and nothing else, so the other themes are asked about colours alone.
const COLOURS = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"];
const THEMES = ["cream", "dark", "yellow"];

const all = { resultTypes: ["violations"], runOnly: { type: "tag", values: TAGS } };
all.rules = Object.fromEntries(ENHANCED.map((rule) => [rule, { enabled: true }]));
const colours = { resultTypes: ["violations"], runOnly: { type: "rule", values: COLOURS } };

/** What axe finds on the page as it is now. */
async function violations(tab, options, where) {
  const { violations } = await tab.evaluate((options) => globalThis.axe.run(options), options);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${where}: axe ${id}: ${help} (${target.join(" ")})`),
  );
}

function choose(theme) {
  document.getElementById(`colours-${theme}`).click();
}

async function axe(browser, base, findings) {
  const source = await readFile(require.resolve("axe-core/axe.min.js"), "utf8");
  const work = ["en", "ar", "zh-Hans"].flatMap((lang) => [320, 1280].map((width) => ({ lang, width })));
  let looked = 0;
  const walk = async () => {
    for (let one = work.pop(); one; one = work.pop()) {
      const { lang, width } = one;
      const context = await contextOf(browser, base, findings, { viewport: { width, height: 900 }, bypassCSP: true });
      const tab = await context.newPage();
      for (const [kind, open] of Object.entries(kinds(base, lang))) {
        const where = `${kind}, ${lang}, ${width} px`;
        await open(tab);
        await tab.evaluate(openAll);
        await tab.evaluate(choose, "white");
        // What is scrolled below the bar at the top is not small.
        await tab.evaluate(() => scrollTo(0, 0));
        await tab.evaluate(source);
        findings.push(...(await violations(tab, all, where)));
        for (const theme of THEMES) {
          await tab.evaluate(choose, theme);
          findings.push(...(await violations(tab, colours, `${where}, ${theme}`)));
        }
        looked += 1;
      }
      await context.close();
    }
  };
  await Promise.all([walk(), walk()]);
  return `${looked} pages in ${THEMES.length + 1} themes`;
}

async function markup(browser, base, findings) {
  const folder = await mkdtemp(path.join(os.tmpdir(), "pages-"));
  const context = await contextOf(browser, base, findings, { javaScriptEnabled: false });
  const tab = await context.newPage();
  const names = new Map();
  for (const lang of ["en", "ar", "zh-Hans", "ckb"]) {
    for (const [kind, open] of Object.entries(kinds(base, lang))) {
      // The bytes that were sent, not what the browser made of them.
      const answer = await last(tab, open);
      const file = path.join(folder, `${names.size}.html`);
      names.set(file, `${kind}, ${lang}`);
      await writeFile(file, await answer.text());
      tab.removeAllListeners("response");
    }
  }
  const jar = process.env.VNU ?? path.join(path.dirname(require.resolve("vnu-jar/package.json")), "build/dist/vnu.jar");
  const { stderr } = await promisify(execFile)(
    "java",
    ["-jar", jar, "--format", "json", "--exit-zero-always", ...names.keys()],
    { maxBuffer: 1 << 28 },
  );
  for (const { type, subType, url, lastLine, message, extract } of JSON.parse(stderr).messages) {
    if (type === "info" && subType !== "warning") continue;
    const file = [...names.keys()].find((name) => url.endsWith(name));
    findings.push(`${names.get(file)}:${lastLine ?? 0}: nu: ${message} ${JSON.stringify(extract ?? "")}`);
  }
  await rm(folder, { recursive: true });
  return `${names.size} pages`;
}

/** The last page that was sent. */
async function last(tab, open) {
  let answer;
  tab.on("response", (one) => {
    if (one.request().isNavigationRequest() && one.status() !== 303) answer = one;
  });
  await open(tab);
  return answer;
}

async function narrow(browser, base, findings) {
  let looked = 0;
  // 1280 × 1024 px at 400 % leave 320 × 256.
  for (const [viewport, sizes] of [
    [{ width: 320, height: 640 }, true],
    [{ width: 320, height: 256 }, false],
    [{ width: 1280, height: 900 }, true],
  ]) {
    const context = await contextOf(browser, base, findings, { viewport });
    const tab = await context.newPage();
    for (const lang of ["en", "ar", "zh-Hans", "ckb"]) {
      for (const [kind, open] of Object.entries(kinds(base, lang))) {
        const where = `${kind}, ${lang}, ${viewport.width} × ${viewport.height} px`;
        await open(tab);
        await tab.evaluate(openAll);
        const wide = await tab.evaluate(overflow);
        if (wide > 0) findings.push(`${where}: the page scrolls sideways by ${wide} px`);
        if (sizes) findings.push(...new Set((await tab.evaluate(small)).map((one) => `${where}: ${one}`)));
        looked += 1;
      }
    }
    await context.close();
  }
  return `${looked} pages`;
}

/** Controls and notes that have no line around or under them. */
function unbounded() {
  const line = (style) =>
    ["Top", "Bottom", "Left", "Right"].some(
      (side) => style[`border${side}Style`] !== "none" && parseFloat(style[`border${side}Width`]) >= 1,
    ) || (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1);
  const bounded =
    "button, a.button, select, textarea, input:not([type=radio], [type=checkbox], [type=hidden]), .notice:not(.listen *), nav.leave";
  const found = [];
  const shown = (element) => element.checkVisibility({ visibilityProperty: true });
  for (const element of document.querySelectorAll(bounded)) {
    if (shown(element) && !line(getComputedStyle(element))) {
      found.push(`${element.localName}.${element.className} "${element.textContent.trim().slice(0, 30)}" has no border`);
    }
  }
  for (const link of document.querySelectorAll("main a[href]:not(.button), footer a[href]")) {
    const style = getComputedStyle(link);
    const told = style.textDecorationLine.includes("underline") || line(style);
    const inner = [...link.querySelectorAll("*")].some((part) => getComputedStyle(part).textDecorationLine.includes("underline"));
    const around = link.closest("li") && line(getComputedStyle(link.closest("li")));
    if (shown(link) && link.textContent.trim() && !told && !inner && !around) {
      found.push(`the link "${link.textContent.trim().slice(0, 30)}" is not underlined`);
    }
  }
  for (const mark of document.querySelectorAll("mark, .spoken, [aria-current]")) {
    const style = getComputedStyle(mark);
    const weight = Number(style.fontWeight) >= 600;
    // `Mark` is a system colour; a border or weight says it too.
    const system = mark.localName === "mark" && style.backgroundColor !== "rgba(0, 0, 0, 0)";
    if (shown(mark) && !line(style) && !weight && !system) found.push(`${mark.localName} "${mark.textContent.slice(0, 30)}" is not told apart`);
  }
  return found;
}

async function forced(browser, base, findings) {
  let looked = 0;
  for (const colorScheme of ["light", "dark"]) {
    const context = await contextOf(browser, base, findings, { forcedColors: "active", colorScheme });
    const tab = await context.newPage();
    for (const lang of ["en", "ar"]) {
      for (const [kind, open] of Object.entries(kinds(base, lang))) {
        await open(tab);
        await tab.evaluate(openAll);
        const where = `${kind}, ${lang}, forced ${colorScheme} colours`;
        findings.push(...(await tab.evaluate(unbounded)).map((one) => `${where}: ${one}`));
        looked += 1;
      }
    }
    await context.close();
  }
  return `${looked} pages`;
}

const LOOKS = { axe, markup, narrow, forced };
const [name, base] = process.argv.slice(2);
if (!LOOKS[name] || !base) {
  console.error(`usage: node look.mjs ${Object.keys(LOOKS).join("|")} http://ADDRESS`);
  process.exit(2);
}
const browser = await launch();
const findings = [];
try {
  const told = await LOOKS[name](browser, base, findings);
  console.log(`${told}, ${findings.length} findings`);
} finally {
  await browser.close();
}
for (const finding of findings) console.log(finding);
process.exit(findings.length > 0 ? 1 : 0);
