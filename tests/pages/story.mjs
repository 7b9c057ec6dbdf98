// The whole story in one browser, chapter by chapter: who asks, who translates, who decides, who listens.
//
//   node story.mjs http://127.0.0.1:PORT
//
// Reads one chapter a line from standard input, as JSON with its name under `chapter`, and answers each with
// one line: `{"told": …}` or `{"wrong": …}`. The test beside it does what no browser does between two
// chapters. With SHOTS it leaves pictures there.

import { readFile } from "node:fs/promises";
import path from "node:path";
import readline from "node:readline";

import { ALL, axeSource, contextOf, launch, openAll, overflow, small, until, violations } from "./browser.mjs";

const PASSPHRASE = "four small green boats";
const PIECE = "rights/first-meeting";

const base = process.argv[2];
const findings = [];
const seats = {};
const met = new Set();
const browser = await launch();

function must(truth, words) {
  if (!truth) throw new Error(words);
}

/** A browser of somebody's own, kept over the chapters. */
async function seat(name) {
  if (!seats[name]) {
    const context = await contextOf(browser, base, findings, { viewport: { width: 1280, height: 900 } });
    await context.addInitScript(axeSource);
    seats[name] = await context.newPage();
  }
  return seats[name];
}

const text = (tab, selector = "main") => tab.locator(selector).first().innerText();

async function says(tab, words, selector) {
  const there = await text(tab, selector);
  must(there.includes(words), `${tab.url()} does not say “${words}”: ${there}`);
}

/** Presses what leads to another page and waits until it is there. */
async function go(tab, press) {
  await Promise.all([tab.waitForNavigation({ waitUntil: "load" }), press()]);
}

/** Every kind of page is looked at once: axe, the size of controls, sideways scrolling, in both widths. */
async function look(tab, kind) {
  if (met.has(kind)) return;
  met.add(kind);
  for (const width of [320, 1280]) {
    await tab.setViewportSize({ width, height: 900 });
    await tab.evaluate(() => scrollTo(0, 0));
    if (process.env.SHOTS) {
      await tab.screenshot({ path: path.join(process.env.SHOTS, `${met.size}-${kind}-${width}.png`.replaceAll(" ", "-")), fullPage: true });
    }
    const where = `${kind}, ${width} px`;
    const wide = await tab.evaluate(overflow);
    if (wide > 0) findings.push(`${where}: the page scrolls sideways by ${wide} px`);
    findings.push(...(await tab.evaluate(small)).map((one) => `${where}: ${one}`));
    findings.push(...(await violations(tab, ALL, where)));
  }
}

/** A sound plays: it goes on by itself. */
async function plays(tab, selector) {
  const audio = tab.locator(selector);
  await audio.evaluate((audio) => audio.play());
  await until(tab, (selector) => document.querySelector(selector).currentTime > 0.3, selector);
  const { duration, error } = await audio.evaluate(({ duration, error }) => ({ duration, error: error?.message }));
  must(!error && duration > 1, `the sound lasts ${duration} s, ${error}`);
  await audio.evaluate((audio) => audio.pause());
  return duration;
}

/** The pair of the sentence whose source says this. */
async function pair(tab, source) {
  for (const pair of await tab.locator(".pair").all()) {
    if ((await pair.locator(".source").textContent()) === source) return pair;
  }
  throw new Error(`no sentence says ${source}`);
}

/** An organisation asks for a piece as speech in a language that it names. */
async function ask({ who, language, contact, words }) {
  const tab = await seat(who);
  await tab.goto(`${base}/en/`);
  await go(tab, () => tab.locator("a[href$='ask/']").first().click());
  await tab.locator(`input[name=piece][value="${PIECE}"]`).check();
  await tab.locator("input[name=form][value=audio]").check();
  await tab.locator("input[name=lang][value=other]").check();
  await tab.locator("#other").fill(language);
  await tab.locator("#who-for").fill("People who wait for their first meeting");
  await tab.locator("#contact").fill("nobody");
  await tab.locator("#words").fill(words);
  await go(tab, () => tab.locator("form.ask button[type=submit]").click());
  must((await tab.locator(".errors").count()) === 1, "a contact that is none was taken");
  must((await tab.locator("#words").inputValue()) === words, "what was typed is lost");
  await look(tab, "ask with an error");
  await tab.locator("#contact").fill(contact);
  await go(tab, () => tab.locator("form.ask button[type=submit]").click());
  await says(tab, "It waits for a translator.");
  await says(tab, "11 sentences must be translated.");
  await says(tab, "We sent a link to this address");
  await look(tab, "status");
  const status = new URL(tab.url()).pathname;
  await tab.goto(base + status.replace("/en/", "/ar/"));
  await look(tab, "status, Arabic");
  await tab.goto(base + status);
  return { status };
}

/** Another needs the same: it finds it on the public page. */
async function join({ who, contact }) {
  const tab = await seat(who);
  await tab.goto(`${base}/en/asked/`);
  await says(tab, "Your first meeting with a lawyer");
  await look(tab, "asked");
  await go(tab, () => tab.locator("a.too").first().click());
  await look(tab, "join");
  await tab.locator("#contact").fill(contact);
  await go(tab, () => tab.locator("form.ask button[type=submit]").click());
  await says(tab, "It waits for a translator.");
  await says(tab, "2 requests ask for this");
  return { status: new URL(tab.url()).pathname, secret: await tab.locator("code").textContent() };
}

/** What a private page says now. */
async function status({ who, path: at, words }) {
  const tab = await seat(who);
  await tab.goto(base + at);
  for (const one of words) await says(tab, one);
  return {};
}

async function accept({ who, link }) {
  const tab = await seat(who);
  await tab.goto(link);
  await look(tab, "invitation");
  await tab.locator("#name").fill(`${who} at work`);
  await tab.locator("#public").fill(who);
  await tab.locator("#passphrase").fill(PASSPHRASE);
  await go(tab, () => tab.locator("form.desk button").click());
  must(tab.url() === `${base}/desk/`, `${who} came in, and is at ${tab.url()}`);
  await look(tab, "desk");
  return {};
}

async function invite({ who, role }) {
  const tab = await seat(who);
  await tab.goto(`${base}/desk/people/`);
  await tab.locator("#note").fill(`the ${role}`);
  await tab.locator("#role").selectOption(role);
  await go(tab, () => tab.locator("form[action$=invite] button").click());
  await look(tab, "people");
  return { link: await tab.locator(".once code").textContent() };
}

/** The demand is taken; the first sentences are written on the page, and leaving each saves it. */
async function write({ who, sentences }) {
  const tab = await seat(who);
  await tab.goto(`${base}/desk/demands/`);
  await says(tab, "2 requests.");
  await look(tab, "demands");
  await go(tab, () => tab.locator("main form[action='/desk/work/'] button").click());
  await look(tab, "work");
  for (const [source, written] of sentences) {
    await (await pair(tab, source)).locator("textarea").fill(written);
    await tab.keyboard.press("Tab");
    await until(tab, () => document.querySelector("[data-status]").textContent.startsWith("Saved."));
    await tab.evaluate(() => (document.querySelector("[data-status]").textContent = ""));
  }
  await tab.reload();
  await says(tab, `${sentences.length} of 11 sentences`);
  return { work: new URL(tab.url()).pathname };
}

/** The other sentences are written in a file: each run of words of the source is replaced, its marks stay. */
function filled(xliff, sentences) {
  let count = 0;
  const whole = xliff.replaceAll(/<source>(.*?)<\/source>(<target>.*?<\/target>)?/gs, (all, source, there) => {
    if (there) return all;
    const runs = sentences.find(([first]) => source.includes(first[0]));
    must(runs, `nobody translates ${source}`);
    count += 1;
    return `<source>${source}</source><target>${runs.reduce((text, [from, to]) => text.replace(from, to), source)}</target>`;
  });
  must(count === sentences.length, `the file wants ${count} sentences`);
  return whole;
}

async function upload(tab, file) {
  await tab.locator("#file").setInputFiles({ name: "translation.xlf", mimeType: "application/xliff+xml", buffer: Buffer.from(file) });
  await go(tab, () => tab.locator("form[action$='upload/'] button").click());
}

async function exchange({ who, work, sentences, wrong }) {
  const tab = await seat(who);
  await tab.goto(base + work);
  const [download] = await Promise.all([tab.waitForEvent("download"), tab.locator("a[href$='translation.xlf']").click()]);
  const right = filled(await readFile(await download.path(), "utf8"), sentences);
  const [from, to] = wrong.change;
  must(right.includes(from), `the file does not say ${from}`);
  await upload(tab, right.replace(from, to));
  await says(tab, wrong.says, ".errors");
  await look(tab, "a file with an error");
  await go(tab, () => tab.locator(".errors a").first().click());
  must(tab.url().startsWith(`${base}${work}?page=1#s-`), `a finding leads to ${tab.url()}`);
  await says(tab, `${11 - sentences.length} of 11 sentences`);
  await upload(tab, right);
  await says(tab, "11 of 11 sentences");
  return {};
}

async function handIn({ who, work, mend }) {
  const tab = await seat(who);
  await tab.goto(base + work);
  for (const { source, written, remark } of mend ?? []) {
    const sentence = await pair(tab, source);
    must((await sentence.innerText()).includes(remark), `the remark “${remark}” is not at its sentence`);
    await look(tab, "work with a remark");
    await sentence.locator("textarea").fill(written);
  }
  await go(tab, () => tab.locator("button[value=submit]").click());
  await says(tab, "It waits for an editor");
  await look(tab, "work, handed in");
  return {};
}

/** The page, the print and the sound that will be, before anybody decides. */
async function preview({ who, words }) {
  const tab = await seat(who);
  await tab.goto(`${base}/desk/review/`);
  await look(tab, "review");
  await go(tab, () => tab.locator("main .cards a").first().click());
  await look(tab, "deciding");
  const review = tab.url();
  await go(tab, () => tab.locator(".ways-on a[href*='/desk/preview/']").first().click());
  must((await tab.locator("html").getAttribute("lang")) === "es", "the preview is in another language");
  await says(tab, words);
  await look(tab, "preview");
  const pdf = await tab.request.get(`${review.replace("/review/", "/preview/")}print.pdf`);
  must((await pdf.body()).subarray(0, 5).toString() === "%PDF-", `the print is ${pdf.status()}`);
  await tab.goto(review);
  await go(tab, () => tab.locator("a[href$='/sound/']").click());
  await go(tab, () => tab.locator("form.desk button").click());
  await look(tab, "sound, being made");
  for (const end = Date.now() + 120_000; (await tab.locator("audio").count()) === 0; ) {
    must(Date.now() < end, `no sound: ${await text(tab)}`);
    await tab.waitForTimeout(100);
    await tab.goto(tab.url());
  }
  await look(tab, "sound");
  const sound = await tab.request.get(`${review.replace("/review/", "/preview/")}sound.mp3`);
  const bytes = await sound.body();
  const mp3 = bytes.subarray(0, 3).toString() === "ID3" || (bytes[0] === 0xff && (bytes[1] & 0xe0) === 0xe0);
  must(sound.headers()["content-type"] === "audio/mpeg" && mp3, `the sound is ${sound.headers()["content-type"]}`);
  return { review: new URL(review).pathname, seconds: await plays(tab, "audio") };
}

async function sendBack({ who, review, source, remark }) {
  const tab = await seat(who);
  await tab.goto(base + review);
  await tab.evaluate(openAll);
  await (await pair(tab, source)).locator("textarea").fill(remark);
  await go(tab, () => tab.locator("button[value=return]").click());
  return {};
}

async function approve({ who, review, words }) {
  const tab = await seat(who);
  await tab.goto(base + review);
  await says(tab, words);
  await look(tab, "deciding again");
  await go(tab, () => tab.locator("button[value=approve]").click());
  must(tab.url() === `${base}/desk/review/`, `after the yes, at ${tab.url()}`);
  await tab.goto(base + review);
  await look(tab, "decided");
  return {};
}

/** The private page leads to the sound, which plays. */
async function listen({ who, path: at }) {
  const tab = await seat(who);
  await tab.goto(base + at);
  await says(tab, "It is ready.");
  await look(tab, "status, ready");
  await tab.goto(base + at.replace("/en/", "/ar/"));
  await look(tab, "status, ready, Arabic");
  await tab.goto(base + at);
  await go(tab, () => tab.locator("a.button[href$='#listen']").click());
  must(tab.url() === `${base}/es/${PIECE}/#listen`, `the page leads to ${tab.url()}`);
  await look(tab, "edition");
  return { seconds: await plays(tab, ".listen audio") };
}

async function forget({ who, path: at }) {
  const tab = await seat(who);
  await tab.goto(base + at);
  await go(tab, () => tab.locator("form[action='forget/'] button").click());
  await says(tab, "We have no contact details for you.");
  must((await tab.locator("form[action='forget/']").count()) === 0, "a contact can still be deleted");
  return {};
}

/** The edition is behind: it says where, and is still read and heard; the public page asks for it again. */
async function behind({ who, changed, words }) {
  const tab = await seat(who);
  await tab.goto(`${base}/es/${PIECE}/`);
  await tab.evaluate(openAll);
  await says(tab, words);
  const said = await tab.locator(".notice li").allInnerTexts();
  must(said.length === 1 && said[0] === changed, `behind: ${JSON.stringify(said)}`);
  await look(tab, "edition, behind");
  await plays(tab, ".listen audio");
  await tab.goto(`${base}/en/asked/`);
  await says(tab, "Your first meeting with a lawyer");
  await says(tab, "It waits for a translator.");
  return {};
}

const CHAPTERS = { ask, join, status, accept, invite, write, exchange, handIn, preview, sendBack, approve, listen, forget, behind };
for await (const line of readline.createInterface({ input: process.stdin })) {
  const { chapter, ...given } = JSON.parse(line);
  let answer;
  try {
    answer = { told: await CHAPTERS[chapter](given) };
  } catch (error) {
    const tab = seats[given.who];
    answer = { wrong: `${error.stack}\n${tab?.url()}\n${await tab?.locator("body").innerText().catch(() => "")}` };
  }
  console.log(JSON.stringify(answer));
}
await browser.close();
console.error([`${met.size} kinds of pages, ${findings.length} findings`, ...findings].join("\n"));
process.exit(findings.length > 0 ? 1 : 0);
