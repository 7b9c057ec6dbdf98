// Walks through a running service as readers take them.
//
//   node walk.mjs keyboard|no-script|rtl|asking|asking-no-script|leave|storage|along|snapshots http://127.0.0.1:PORT
//
// Prints one line for each finding and ends with 1 if there is any. The snapshots of the accessibility
// tree are compared with `golden/`; UPDATE_GOLDEN=1 writes them anew.

import { readFile, readdir, writeFile } from "node:fs/promises";
import http from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { contextOf, kinds, launch, openAll, until } from "./browser.mjs";

const PIECE = "rights/fair-trial";

/** Stops a walk that cannot go on. */
function must(truth, words) {
  if (!truth) throw new Error(words);
}

/** What has the focus, and whether that can be seen: a ring, inside the window, covered by nothing. */
function focused() {
  const element = document.activeElement;
  if (!element || element === document.body) return { name: "nothing", visible: false };
  // A button of a choice shows its ring around itself or its words.
  const ringed = [element, element.closest("label"), element.nextElementSibling].filter(Boolean).some((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
  });
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const x = Math.min(Math.max((left + right) / 2, 1), innerWidth - 1);
  const at = [top + 2, (top + bottom) / 2, bottom - 2].filter((y) => y > 0 && y < innerHeight);
  const seen = at.some((y) => {
    const there = document.elementFromPoint(x, y);
    return there && (element.contains(there) || there.contains(element));
  });
  const name = `${element.localName} "${(element.textContent || element.name || element.id).trim().slice(0, 40)}"`;
  // The browser's own player draws the ring inside itself.
  return { name, visible: seen && (ringed || element.localName === "audio"), seen, ringed };
}

/** Presses Tab until the focus is on what is wanted; it must be visible at every step. */
async function tabTo(tab, selector, findings) {
  const steps = [];
  for (let step = 0; step < 200; step += 1) {
    await tab.keyboard.press("Tab");
    const { name, visible, seen, ringed } = await tab.evaluate(focused);
    steps.push(name);
    if (!visible) findings.push(`${tab.url()}: the focus on ${name} is not visible (seen ${seen}, ring ${ringed})`);
    if (await tab.evaluate((selector) => document.activeElement.matches(selector), selector)) return steps;
  }
  throw new Error(`${tab.url()}: ${selector} is not reached by Tab: ${steps.slice(0, 40).join(", ")}`);
}

async function follow(tab, selector, findings) {
  const steps = await tabTo(tab, selector, findings);
  await Promise.all([tab.waitForNavigation(), tab.keyboard.press("Enter")]);
  return steps;
}

/** From the home page to the sound and to a PDF with Tab, Enter and Space alone. */
async function byKeys(browser, base, findings, lang) {
  const context = await contextOf(browser, base, findings, { locale: lang });
  const tab = await context.newPage();
  await tab.goto(`${base}/${lang}/`);
  await tab.keyboard.press("Tab");
  const first = await tab.evaluate(() => document.activeElement.className);
  if (first !== "skip") findings.push(`${lang}: the first stop is not the skip link but ${first}`);
  await tab.keyboard.press("Tab");
  const second = await tab.evaluate(() => document.activeElement.getAttribute("href"));
  if (!second?.endsWith("leave")) findings.push(`${lang}: the second stop is not the way out but ${second}`);
  await follow(tab, `main a[href$="${lang}/rights/"], main a[href$="rights/"]`, findings);
  await follow(tab, "main a[href$='fair-trial/']", findings);
  must(tab.url() === `${base}/${lang}/${PIECE}/`, `${tab.url()} is not the piece`);

  // The skip link leads past everything to the text.
  await tab.keyboard.press("Tab");
  await tab.keyboard.press("Enter");
  await tabTo(tab, "main *", findings);

  await tab.reload();
  await tabTo(tab, ".listen > summary", findings);
  await tab.keyboard.press("Enter");
  await tabTo(tab, ".listen audio", findings);
  await tab.keyboard.press("Space");
  await until(tab, () => !document.querySelector("audio").paused && document.querySelector("audio").currentTime > 0);
  await tab.keyboard.press("Space");
  await until(tab, () => document.querySelector("audio").paused);

  const answered = tab.waitForResponse((answer) => answer.url().endsWith(".pdf"));
  await tabTo(tab, "main a[href$='.pdf']", findings);
  await tab.keyboard.press("Enter");
  const pdf = await answered;
  if (pdf.status() >= 400) findings.push(`${pdf.url()}: ${pdf.status()}`);
  await context.close();
}

const keyboard = (browser, base, findings) => byKeys(browser, base, findings, "en");

/** The same walk in Arabic, and the page is mirrored. */
/** Asks, joins others and takes it back with keys alone; nothing typed is lost on the way. */
async function askByKeys(browser, base, findings, lang) {
  const context = await contextOf(browser, base, findings, { locale: lang });
  const tab = await context.newPage();
  const enter = () => Promise.all([tab.waitForNavigation(), tab.keyboard.press("Enter")]);
  await tab.goto(`${base}/${lang}/${PIECE}/`);
  await follow(tab, "main a[href*='/ask/?piece=']:not([href*='form='])", findings);
  must(await tab.locator(`input[value="${PIECE}"]`).isChecked(), "the piece is not chosen");
  for (const box of ["[name=form][value=audio]", "[name=lang][value=other]"]) {
    await tabTo(tab, `input${box}`, findings);
    await tab.keyboard.press("Space");
  }
  await tabTo(tab, "#other", findings);
  await tab.keyboard.type("Español");
  await tabTo(tab, "#contact", findings);
  await tab.keyboard.type("nobody");
  await tabTo(tab, "form.ask button", findings);
  await enter();

  must(await tab.evaluate(() => document.activeElement.matches(".errors")), `${tab.url()}: the errors have not the focus`);
  await tabTo(tab, ".errors a", findings);
  await tab.keyboard.press("Enter");
  await until(tab, () => document.activeElement.id === "contact");
  for (const [field, value] of [["#other", "Español"], ["#contact", "nobody"]]) {
    const kept = await tab.locator(field).inputValue();
    if (kept !== value) findings.push(`${field} was ${value}, it is ${kept}`);
  }
  for (const box of ["[name=form][value=audio]", "[name=lang][value=other]"]) {
    if (!(await tab.locator(box).isChecked())) findings.push(`${box} is lost`);
  }
  await tab.keyboard.press("Control+A");
  await tab.keyboard.type("https://ngo.example/hook");
  await tabTo(tab, "form.ask button", findings);
  await enter();
  must(/\/status\/[^/]+\/$/.test(tab.url()), `${tab.url()} is no private page`);
  const now = await tab.locator(".stages [aria-current=step]").count();
  if (now !== 1) findings.push(`${now} stages are the present one`);
  await follow(tab, "main a[href$='/asked/']", findings);
  await follow(tab, "a.too", findings);
  await tabTo(tab, "form.ask button", findings);
  await enter();
  must(/\/status\/[^/]+\/$/.test(tab.url()), `${tab.url()} is no private page`);
  await follow(tab, "a[href='withdraw/']", findings);
  await tabTo(tab, "main form button", findings);
  await enter();
  if (await tab.locator("a[href='withdraw/']").count()) findings.push("what was taken back can be taken back again");
  await context.close();
}

async function asking(browser, base, findings) {
  await askByKeys(browser, base, findings, "en");
  await askByKeys(browser, base, findings, "ar");
}

/** The same without a script, with the contact deleted by its owner. */
async function askingWithoutScript(browser, base, findings) {
  const context = await contextOf(browser, base, findings, { javaScriptEnabled: false });
  const tab = await context.newPage();
  const press = (locator) => Promise.all([tab.waitForNavigation(), locator.click()]);
  await tab.goto(`${base}/en/`);
  await press(tab.locator("footer a[href$='/ask/']"));
  await press(tab.locator("form.ask button"));
  const errors = await tab.locator(".errors li").count();
  if (errors !== 3) findings.push(`an empty form has ${errors} errors`);
  await tab.locator("input[name=collection]").first().check();
  await tab.locator("input[name=form][value=sign]").check();
  await tab.locator("input[name=lang][value=en]").check();
  await tab.locator("#contact").fill("amina@example.org");
  await tab.locator("#words").fill("It is urgent.");
  await press(tab.locator("form.ask button"));
  const address = tab.url();
  must(/\/status\/[^/]+\/$/.test(address), `${address} is no private page`);
  if ((await tab.locator("section.asked").count()) < 2) findings.push("a collection is one thing");
  await press(tab.locator("form[action='forget/'] button"));
  must(tab.url() === address, `${tab.url()} is not the private page`);
  if (await tab.locator("form[action='forget/']").count()) findings.push("the contact is still kept");
  await tab.locator(".languages > summary").click();
  await press(tab.locator(".languages a[lang=ar]"));
  if ((await tab.locator("html").getAttribute("lang")) !== "ar") findings.push("the private page has no other language");
  await press(tab.locator("main a[href$='/asked/']"));
  const text = await tab.locator("body").innerText();
  if (/amina|urgent/.test(text)) findings.push("the public page tells of who asks");
  await context.close();
}

async function rtl(browser, base, findings) {
  await byKeys(browser, base, findings, "ar");
  for (const lang of ["ar", "ckb"]) {
    const context = await contextOf(browser, base, findings);
    const tab = await context.newPage();
    for (const [kind, open] of Object.entries(kinds(base, lang))) {
      await open(tab);
      findings.push(...(await tab.evaluate(mirrored)).map((fault) => `${kind}, ${lang}: ${fault}`));
    }
    await context.close();
  }
}

function mirrored() {
  const faults = [];
  if (getComputedStyle(document.body).direction !== "rtl") faults.push("the page runs from left to right");
  // The first words of each block stand at its right side.
  for (const block of document.querySelectorAll("main h1, main h2, main p, main li, main legend")) {
    if (!block.checkVisibility() || block.closest("[dir=ltr], [lang=en]") || block.querySelector("[dir=ltr]")) continue;
    const style = getComputedStyle(block);
    if (!["start", "right", "-webkit-auto"].includes(style.textAlign)) faults.push(`"${block.textContent.slice(0, 30)}" is ${style.textAlign}`);
    if (style.direction !== "rtl") faults.push(`"${block.textContent.slice(0, 30)}" runs from left to right`);
  }
  const [skip, main] = [document.querySelector("nav.trail"), document.querySelector("main h1")];
  const range = document.createRange();
  range.selectNodeContents(main);
  const { right } = range.getBoundingClientRect();
  const box = main.getBoundingClientRect();
  if (box.right - right > right - box.left && box.width - range.getBoundingClientRect().width > 40) faults.push("the title stands on the left");
  if (!skip && !main) faults.push("nothing is there");
  return faults;
}

/** The same, the print desk, a bundle and a search, without any script. */
async function noScript(browser, base, findings) {
  const context = await contextOf(browser, base, findings, { javaScriptEnabled: false });
  const tab = await context.newPage();
  const press = (locator) => Promise.all([tab.waitForNavigation(), locator.click()]);
  const fetched = async (href, kind) => {
    const answer = await context.request.get(new URL(href, tab.url()).href);
    const told = answer.headers()["content-type"];
    if (answer.status() !== 200 || !told.startsWith(kind)) findings.push(`${href}: ${answer.status()} ${told}`);
    return answer.body();
  };
  await tab.goto(`${base}/`);
  await press(tab.locator("main a[lang=en], main a:has([lang=en]), main a[href='en/']").first());
  await press(tab.locator("main a[href$='rights/']").first());
  await press(tab.locator("main a[href$='fair-trial/']").first());

  const audio = tab.locator(".listen audio");
  must((await audio.getAttribute("controls")) !== null, "the player has no controls");
  await fetched(await audio.locator("source").first().getAttribute("src"), "audio/");
  await fetched(await audio.locator("track").getAttribute("src"), "text/vtt");
  await tab.locator(".listen > summary").click();
  await tab.locator("details.chapters summary").click();
  const chapter = await tab.locator("details.chapters a").nth(1).getAttribute("href");
  if (!/\.mp3#t=[0-9.]+$/.test(chapter)) findings.push(`${chapter} is no chapter`);
  if (await tab.getByRole("button", { name: "Say again" }).count()) findings.push("a button needs a script");
  await fetched(await tab.locator("main a[href$='.pdf']").first().getAttribute("href"), "application/pdf");

  const colour = () => tab.locator("html").evaluate((root) => getComputedStyle(root).backgroundColor);
  const before = await colour();
  await tab.locator("details.comfort summary").click();
  await tab.locator("#colours-yellow").check();
  if ((await colour()) === before) findings.push("a theme needs a script");
  await tab.locator("#size-200").check();

  await tab.goto(`${base}/en/${PIECE}/`);
  await press(tab.locator("a[href$='plain/']").first());
  await press(tab.locator("a[href$='fair-trial/']:not([hreflang])").last());

  await press(tab.locator("footer a[href$='/print/']"));
  await press(tab.locator("form.desk button"));
  if (!(await tab.locator("[role=alert]").count())) findings.push("an empty order is not refused");
  await tab.locator(`input[name=piece][value="${PIECE}"]`).check();
  await tab.locator("input[name=name]").fill("Shelter House");
  await press(tab.locator("form.desk button"));
  const pdf = await fetched(await tab.locator("section.laid a.button").getAttribute("href"), "application/pdf");
  must(pdf.subarray(0, 5).toString() === "%PDF-", "no PDF");

  await tab.goto(`${base}/en/bundle/`);
  await tab.locator(`input[name=piece][value="${PIECE}"]`).check();
  await tab.locator("input[name=form][value=page]").check();
  await press(tab.locator("form.desk button"));
  const zip = await fetched(await tab.locator("section.laid a.button").getAttribute("href"), "application/zip");
  must(zip.subarray(0, 2).toString() === "PK", "no ZIP");

  await tab.goto(`${base}/en/`);
  await tab.locator("header input[type=search]").fill("interpreter");
  await Promise.all([tab.waitForNavigation(), tab.keyboard.press("Enter")]);
  await press(tab.locator("ol.results a.sentence").first());
  const target = tab.locator(":target");
  must((await target.count()) === 1, `${tab.url()} leads to no sentence`);
  const { y } = await target.boundingBox();
  if (y < 0 || y > 900) findings.push("the sentence that was found is out of view");
  await context.close();

  await outside(async (leaves) => {
    const leaving = await contextOf(browser, base, findings, { javaScriptEnabled: false, leaves });
    const page = await leaving.newPage();
    await page.goto(`${base}/en/${PIECE}/`);
    await Promise.all([page.waitForURL(leaves), page.locator("nav.leave a").click()]);
    await leaving.close();
  });
}

/** Another site, as long as somebody may go there. */
async function outside(walk) {
  const server = http.createServer((_, answer) => answer.end("<!DOCTYPE html><title>Weather</title><h1>Weather</h1>"));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await walk(`http://127.0.0.1:${server.address().port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Leaving by the link and by three presses of Shift: one step back does not bring the page back. */
const leave = (browser, base, findings) => outside((leaves) => leaveFor(leaves, browser, base, findings));

async function leaveFor(leaves, browser, base, findings) {
  const ways = {
    "the link at the top": (tab) => tab.locator("nav.leave a").click(),
    "the link at the end": (tab) => tab.locator("p.leave a").click(),
    "three times Shift": async (tab) => {
      for (let press = 0; press < 3; press += 1) await tab.keyboard.press("Shift");
    },
  };
  for (const lang of ["en", "ar"]) {
    for (const [way, go] of Object.entries(ways)) {
      const context = await contextOf(browser, base, findings, { leaves });
      const tab = await context.newPage();
      const page = `${base}/${lang}/${PIECE}/`;
      await tab.goto(page);
      // A way inside the page must not stay in the history either.
      await tab.locator(".contents > summary").click();
      await tab.locator("main a[href^='#']").first().click();
      await Promise.all([tab.waitForURL(leaves), go(tab)]);
      await tab.goBack({ timeout: 5_000 }).catch(() => null);
      if (tab.url().startsWith(page)) findings.push(`${way}, ${lang}: one step back brings the page back`);
      await context.close();
    }
  }
  const context = await contextOf(browser, base, findings);
  const tab = await context.newPage();
  await tab.goto(`${base}/en/search`);
  await tab.locator("#query").focus();
  for (let press = 0; press < 3; press += 1) await tab.keyboard.press("Shift");
  await tab.keyboard.press("A");
  if ((await tab.locator("#query").inputValue()) !== "A") findings.push("who types capital letters is sent away");
  await context.close();
}

/** What a reader's browser keeps: the choices of looks in its own storage, nothing else anywhere. */
async function storage(browser, base, findings) {
  const context = await contextOf(browser, base, findings);
  const tab = await context.newPage();
  const kept = () =>
    tab.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      bases: (await indexedDB.databases()).map(({ name }) => name),
      caches: globalThis.caches ? await caches.keys() : [],
      workers: navigator.serviceWorker ? (await navigator.serviceWorker.getRegistrations()).length : 0,
      cookie: document.cookie,
    }));
  const check = async (where, local) => {
    const wanted = { local, session: [], bases: [], caches: [], workers: 0, cookie: "" };
    const found = await kept();
    if (JSON.stringify(found) !== JSON.stringify(wanted)) findings.push(`${where}: ${JSON.stringify(found)} is kept`);
    const cookies = await context.cookies();
    if (cookies.length) findings.push(`${where}: ${cookies.length} cookies`);
  };
  for (const [kind, open] of Object.entries(kinds(base, "en"))) {
    await open(tab);
    await check(kind, []);
  }
  await tab.goto(`${base}/en/${PIECE}/`);
  await tab.locator("details.comfort summary").click();
  await tab.locator("#colours-dark").check();
  await tab.locator("#size-150").check();
  await check("after a choice", ["evenhand"]);
  await tab.goto(`${base}/ar/${PIECE}/`);
  if (!(await tab.locator("#colours-dark").isChecked())) findings.push("a choice does not last");
  await tab.locator("details.comfort summary").click();
  await tab.locator("details.comfort button").click();
  await check("after starting over", []);
  await context.close();
}

/** The cues of captions: where each begins and ends in seconds, and the id of its sentence. */
function cuesOf(vtt) {
  const seconds = (clock) => clock.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
  return vtt
    .split(/\n\n+/)
    .map((block) => block.split("\n"))
    .flatMap((lines) => {
      const at = lines.findIndex((line) => line.includes(" --> "));
      if (at < 1) return [];
      const [start, end] = lines[at].split(" --> ").map((clock) => seconds(clock.trim().split(" ")[0]));
      return [{ id: lines[at - 1], start, end, words: lines.slice(at + 1).join(" ") }];
    });
}

/** The sentence that is spoken is the one that is shown, wherever the sound is. */
async function along(browser, base, findings) {
  for (const [lang, forcedColors] of [
    ["en", "none"],
    ["ar", "active"],
  ]) {
    const context = await contextOf(browser, base, findings, { forcedColors });
    const tab = await context.newPage();
    await tab.goto(`${base}/${lang}/${PIECE}/`);
    await tab.locator(".listen > summary").click();
    const src = await tab.locator(".listen track").getAttribute("src");
    const cues = cuesOf(await (await context.request.get(new URL(src, tab.url()).href)).text());
    const ids = await tab.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
    const sentences = cues.filter(({ id }) => ids.includes(id));
    must(sentences.length > 20, `${lang}: ${sentences.length} sentences in ${cues.length} cues`);

    await tab.locator(".listen audio").evaluate((audio) => audio.play());
    await tab.locator(".along").waitFor();
    await until(tab, () => document.querySelector("audio").currentTime > 0);
    const shown = () =>
      tab.evaluate(() => ({
        ids: [...document.querySelectorAll(".spoken")].map(({ id }) => id),
        time: document.querySelector("audio").currentTime,
      }));
    // While it plays: from the first sentence into the second.
    const second = sentences[1];
    await until(tab, (id) => document.querySelector(".spoken")?.id === id, second.id);
    const at = (await shown()).time;
    if (at < second.start - 0.3 || at > second.end + 1) findings.push(`${lang}: ${second.id} is shown at ${at} s`);
    await tab.locator(".listen audio").evaluate((audio) => audio.pause());

    for (const { id, start, end, words } of sentences) {
      await tab.locator(".listen audio").evaluate((audio, time) => (audio.currentTime = time), (start + end) / 2);
      await until(tab, () => !document.querySelector("audio").seeking);
      await until(tab, (id) => document.querySelector(".spoken")?.id === id, id).catch(async () => {
        throw new Error(`${lang}: at ${start} s ${JSON.stringify(await shown())} is shown, not ${id} "${words}"`);
      });
      if ((await shown()).ids.length > 1) findings.push(`${lang}: more than one sentence is shown at ${start} s`);
    }
    const mark = await tab.locator(".spoken").evaluate((element) => {
      const { outlineStyle, borderInlineStartStyle, backgroundColor, boxShadow } = getComputedStyle(element);
      return { outlineStyle, borderInlineStartStyle, backgroundColor, boxShadow };
    });
    const lines = mark.outlineStyle !== "none" || mark.borderInlineStartStyle !== "none";
    if (forcedColors === "active" ? !lines : !lines && mark.backgroundColor === "rgba(0, 0, 0, 0)" && mark.boxShadow === "none") {
      findings.push(`${lang}: the spoken sentence does not look different: ${JSON.stringify(mark)}`);
    }

    // A press and the keys lead to a sentence, the buttons to its neighbours.
    const third = sentences.find(({ id }) => id !== sentences[0].id && ids.includes(id) && id !== sentences.at(-1).id);
    await tab.evaluate(openAll);
    await tab.locator(`[id="${third.id}"]`).click({ position: { x: 5, y: 5 } });
    await until(tab, (id) => document.querySelector(".spoken")?.id === id, third.id);
    await tab.locator(".listen audio").evaluate((audio) => audio.pause());
    await tab.locator(`[id="${third.id}"]`).focus();
    await tab.keyboard.press("ArrowDown");
    const next = await tab.evaluate(() => document.activeElement.id);
    if (next === third.id || !ids.includes(next)) findings.push(`${lang}: the arrow keys do not reach a sentence`);
    await tab.keyboard.press("Enter");
    await until(tab, (id) => document.querySelector(".spoken")?.id === id, next);
    await tab.locator(".along button[value='-1']").click();
    await until(tab, (id) => document.querySelector(".spoken")?.id === id, third.id);
    await tab.locator(".along select").selectOption("200");
    const rate = await tab.locator(".listen audio").evaluate((audio) => audio.playbackRate);
    if (rate !== 2) findings.push(`${lang}: the speed is ${rate}`);
    await context.close();
  }
}

const GOLDEN = fileURLToPath(new URL("golden", import.meta.url));

/** A line without the numbers that hang on versions: lengths of files, and of this program. */
function steady(line) {
  if (!/kB|MB|بايت|Evenhand [0-9]/.test(line)) return line;
  return line.replace(/(?<=[\s"])[0-9٠-٩]+([.,:٫][0-9٠-٩]+)*/g, "N");
}

/** How the page is told to those who hear it. */
async function snapshots(browser, base, findings) {
  const context = await contextOf(browser, base, findings);
  const tab = await context.newPage();
  const pages = {
    "home.en": "en/",
    "reading.en": "en/rights/example/",
    "reading.ar": "ar/rights/arabic/",
    "print-desk.en": "en/print/",
    "search.en": "en/search?q=court",
    "ask.en": "en/ask/?piece=rights/example&form=audio&lang=so",
    "ask.ar": "ar/ask/?piece=rights/example",
    "asked.en": "en/asked/",
  };
  const names = [];
  for (const [name, tail] of Object.entries(pages)) {
    const answer = await tab.goto(`${base}/${tail}`);
    must(answer.ok(), `${tail}: ${answer.status()}`);
    const tree = await tab.locator("body").ariaSnapshot();
    const text = `${tree.split("\n").map(steady).join("\n")}\n`;
    const file = path.join(GOLDEN, `${name}.yml`);
    names.push(path.basename(file));
    if (process.env.UPDATE_GOLDEN) await writeFile(file, text);
    const wanted = await readFile(file, "utf8").catch(() => "");
    if (wanted === text) continue;
    const [before, now] = [wanted.split("\n"), text.split("\n")];
    const line = before.findIndex((words, index) => words !== now[index]);
    findings.push(`golden/${name}.yml, line ${line + 1}: it was ${before[line]}, it is ${now[line]}; UPDATE_GOLDEN=1 takes it over`);
  }
  for (const file of await readdir(GOLDEN)) if (!names.includes(file)) findings.push(`golden/${file} is of no page`);
  await context.close();
}

const WALKS = { keyboard, rtl, asking, "asking-no-script": askingWithoutScript, "no-script": noScript, leave, storage, along, snapshots };
const [name, base] = process.argv.slice(2);
if (!WALKS[name] || !base) {
  console.error(`usage: node walk.mjs ${Object.keys(WALKS).join("|")} http://ADDRESS`);
  process.exit(2);
}
const browser = await launch();
const findings = [];
try {
  await WALKS[name](browser, base, findings);
} catch (error) {
  findings.push(`the walk cannot go on: ${error.stack}`);
} finally {
  await browser.close();
}
console.log(`${findings.length} findings`);
for (const finding of findings) console.log(finding);
process.exit(findings.length > 0 ? 1 : 0);
