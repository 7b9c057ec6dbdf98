// Chromium as the walks use it: nothing leaves this machine, and whatever a page says against itself
// is a finding.

import { chromium } from "playwright-core";

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
    await tab.goto(`${base}/${lang}/ask/?piece=${piece}&form=braille&lang=so`);
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
