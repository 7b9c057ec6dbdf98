// Chromium as the walks use it: nothing leaves this machine, and whatever a page says against itself
// is a finding.

import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";

import { chromium } from "playwright-core";
import { isAboutRolesOfTables } from "./nu.mjs";

const require = createRequire(import.meta.url);
const TAGS = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag21aaa", "wcag22a", "wcag22aa", "best-practice"];
// Rules for AAA are off until they are asked for by name.
const ENHANCED = ["color-contrast-enhanced", "identical-links-same-purpose", "meta-refresh-no-exceptions", "target-size"];

/** What axe is asked about: everything. */
export const ALL = {
  resultTypes: ["violations"],
  runOnly: { type: "tag", values: TAGS },
  rules: Object.fromEntries(ENHANCED.map((rule) => [rule, { enabled: true }])),
};

/** A theme changes colours and nothing else, so the other themes are asked about colours alone. */
export const COLOURS = {
  resultTypes: ["violations"],
  runOnly: { type: "rule", values: ["color-contrast", "color-contrast-enhanced", "link-in-text-block"] },
};

/** axe itself, to be run in a page. */
export const axeSource = await readFile(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe, which was run in the page before, finds on it as it is now. */
export async function violations(tab, options, where) {
  const { violations } = await tab.evaluate((options) => globalThis.axe.run(options), options);
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${where}: axe ${id}: ${help} (${target.join(" ")})`));
}

/** What the Nu checker says of pages, whose bytes are given by what they are called here. */
export async function nu(pages) {
  const folder = await mkdtemp(path.join(os.tmpdir(), "pages-"));
  const names = new Map();
  for (const [name, html] of pages) {
    const file = path.join(folder, `${names.size}.html`);
    names.set(file, name);
    await writeFile(file, html);
  }
  const jar = process.env.VNU ?? path.join(path.dirname(require.resolve("vnu-jar/package.json")), "build/dist/vnu.jar");
  const { stderr } = await promisify(execFile)(
    "java",
    ["-jar", jar, "--format", "json", "--exit-zero-always", ...names.keys()],
    { maxBuffer: 1 << 28 },
  );
  await rm(folder, { recursive: true });
  return JSON.parse(stderr)
    .messages.filter(({ type, subType }) => type !== "info" || subType === "warning")
    .filter(({ message }) => !isAboutRolesOfTables(message))
    .map(({ url, lastLine, message, extract }) => {
      const file = [...names.keys()].find((name) => url.endsWith(name));
      return `${names.get(file)}:${lastLine ?? 0}: nu: ${message} ${JSON.stringify(extract ?? "")}`;
    });
}

/**
 * Looks at the page as it is: axe in the light and in the dark, forced colours, the size of controls, sideways
 * scrolling, also in the low window that 400 % leaves. With SHOTS it leaves a picture there.
 */
export async function inspect(tab, where, findings) {
  await tab.waitForLoadState();
  const size = tab.viewportSize();
  await tab.evaluate(() => scrollTo(0, 0));
  if (process.env.SHOTS) {
    const file = path.join(process.env.SHOTS, `${where.replaceAll(/[^a-z0-9]+/gi, "-")}.png`);
    await tab.screenshot({ path: file, fullPage: true });
  }
  await tab.evaluate(openAll);
  const heights = size.width <= 320 ? [256, size.height] : [size.height];
  for (const height of heights) {
    await tab.setViewportSize({ width: size.width, height });
    const wide = await tab.evaluate(overflow);
    if (wide > 0) findings.push(`${where} × ${height}: the page scrolls sideways by ${wide} px`);
  }
  findings.push(...new Set((await tab.evaluate(small)).map((one) => `${where}: ${one}`)));
  await tab.evaluate(axeSource);
  findings.push(...(await violations(tab, ALL, where)));
  await tab.emulateMedia({ colorScheme: "dark" });
  findings.push(...(await violations(tab, COLOURS, `${where}, dark`)));
  await tab.emulateMedia({ colorScheme: "light", forcedColors: "active" });
  findings.push(...(await tab.evaluate(unbounded)).map((one) => `${where}, forced colours: ${one}`));
  await tab.emulateMedia({ colorScheme: "light", forcedColors: "none" });
}

export const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const launch = () =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: [...FLAGS, "--mute-audio"] });

/** Every kind of page: what it is called here, and how a tab gets there. */
export function kinds(base, lang) {
  const at = (tail) => (tab) => tab.goto(`${base}/${lang}/${tail}`);
  const piece = lang.startsWith("zh") ? "rights/example" : "rights/fair-trial";
  const word = { en: "court", ar: "محاكمة", "zh-Hans": "法官", ckb: "دادگا" }[lang];
  const order = (size) => async (tab) => {
    await tab.goto(`${base}/${lang}/print/`);
    await tab.locator(`input[name=piece][value="${piece}"]`).check();
    await tab.locator("#size").evaluate((field) => field.form.setAttribute("novalidate", ""));
    await tab.locator("#size").fill(size);
    await tab.locator("main form.desk button[type=submit]").click();
    await tab.waitForLoadState();
  };
  /** Fills in the form to ask with and sends it. */
  const request = (contact) => async (tab) => {
    await tab.goto(`${base}/${lang}/ask/?piece=${piece}&form=braille&lang=es`);
    await tab.locator("#contact").fill(contact);
    await tab.locator("form.ask button[type=submit]").click();
    await tab.waitForLoadState();
  };
  /** Follows a link once something was asked for. */
  const then = (tail, selector) => async (tab) => {
    await request("https://ngo.example/hook")(tab);
    if (tail) await tab.goto(`${base}/${lang}/${tail}`);
    if (selector) await tab.locator(selector).first().click();
    await tab.waitForLoadState();
  };
  return {
    home: at(""),
    collection: at("rights/"),
    standard: at(`${piece}/`),
    plain: at(`${piece}/plain/`),
    found: at(`search?q=${encodeURIComponent(word)}`),
    "nothing found": at("search?q=xqzzyv"),
    desk: at("print/"),
    "desk with an error": order("99"),
    "desk, laid out": order("20"),
    bundle: at("bundle/"),
    "bundle with errors": at("bundle/?form=page"),
    "bundle, chosen": at(`bundle/?piece=${piece}&form=page&form=mp3&lang=${lang}`),
    ask: at("ask/"),
    "ask with errors": request("nonsense"),
    status: request("https://ngo.example/hook"),
    withdraw: then("", "main a[href='withdraw/']"),
    asked: then("asked/"),
    join: then("asked/", "a.too"),
    safety: at("safety/"),
    statement: at("accessibility/"),
    privacy: at("privacy/"),
    operator: at("operator/"),
    "not found": at("nothing/"),
    ...(lang === "en" && {
      front: (tab) => tab.goto(`${base}/`),
      api: (tab) => tab.goto(`${base}/api/`),
    }),
  };
}

/**
 * A context whose pages ask nobody but `base`: every other request is a finding, and is not sent. With
 * `leaves` the way out ends there.
 */
export async function contextOf(browser, base, findings, { leaves, ...options } = {}) {
  const context = await browser.newContext({ locale: "en", viewport: { width: 1280, height: 900 }, ...options });
  context.on("request", (request) => {
    const url = request.url();
    // The browser shows PDF with a page of its own, and takes its style from itself.
    const own = [`${base}/`, "about:", "chrome:", "chrome-extension:"].some((start) => url.startsWith(start));
    if (own || (leaves && url.startsWith(leaves))) return;
    findings.push(`${url} was asked`);
  });
  await context.route(
    (url) => url.origin !== base && !(leaves && url.href.startsWith(leaves)),
    (route) => route.abort(),
  );
  if (leaves) {
    await context.route(`${base}/leave`, async (route) => {
      const response = await route.fetch({ maxRedirects: 0 });
      if (!response.headers().location?.startsWith("https://")) findings.push("the way out leads nowhere");
      await route.fulfill({ response, headers: { ...response.headers(), location: leaves } });
    });
  }
  context.on("page", (tab) => {
    tab.on("pageerror", (error) => findings.push(`${tab.url()}: ${error}`));
    tab.on("console", (message) => {
      // A page that says 404 or 422 is one of those that are walked.
      const wrong = message.type() === "error" && !message.text().startsWith("Failed to load resource");
      if (wrong) findings.push(`${tab.url()}: ${message.text()}`);
    });
  });
  return context;
}

/** Opens what is closed, and the first explanation of a word. */
export function openAll() {
  for (const details of document.querySelectorAll("details")) details.open = true;
  const word = document.querySelector("a[role=doc-glossref]");
  if (word) location.replace(word.hash);
}

/** By how many pixels the page is wider than the window. */
export const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** Looks again and again until the page says yes. */
export const until = (tab, look, argument) => tab.waitForFunction(look, argument, { timeout: 30_000, polling: 50 });

/** Controls smaller than a thumb: 44 px. Links that stand among words are exempt. */
export function small() {
  const amongWords = (link) =>
    (getComputedStyle(link).display === "inline" && !link.matches(".button")) ||
    [...link.parentNode.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
  const shown = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const found = [];
  for (const element of document.querySelectorAll("a[href], button, summary, select, textarea, input, [tabindex='0']")) {
    if (!shown(element) || element.type === "hidden") continue;
    if (element.matches("a") && amongWords(element)) continue;
    // A button of a choice is as large as the words beside it.
    const target = element.matches("[type=radio], [type=checkbox]") ? element.closest("label") ?? element : element;
    const { width, height } = target.getBoundingClientRect();
    if (Math.round(height) < 44) {
      const name = (target.textContent.trim() || element.name || element.id).slice(0, 40);
      found.push(`${element.localName} "${name}" is ${Math.round(width)} × ${Math.round(height)} px`);
    }
  }
  return found;
}

/** Controls and notes that have no line around or under them. */
export function unbounded() {
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

/** Of everybody whom the desks of these tests know. */
export const PASSPHRASE = "four small green boats";

/** The short text of these tests, sentence by sentence. */
export const FRENCH = {
  "Your first steps": "Vos premiers pas",
  "Something short.": "Quelque chose de court.",
  "Call early": "Appelez tôt",
  "Call <tel:+49-30-123456> within 24 hours.": "Appelez <tel:+49-30-123456> dans les 24 heures.",
  "Ask for an **interpreter**.": "Demandez un **interprète**.",
  "It is free.": "C’est gratuit.",
};
