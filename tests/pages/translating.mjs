// The desk's pages of translating and deciding, in a real browser: how they look, and the way from a taken
// translation to an editor's yes, by keys alone and without scripts.
//
//   node translating.mjs looks|keyboard|no-script|lost http://127.0.0.1:PORT
//
// Prints one line for each finding and ends with 1 if there is any. With SHOTS it leaves pictures there.

import { contextOf, FRENCH, inspect, launch, nu, PASSPHRASE, until } from "./browser.mjs";

async function signIn(tab, base, name) {
  await tab.goto(`${base}/desk/sign-in/`);
  await tab.locator("#name").fill(name);
  await tab.locator("#passphrase").fill(PASSPHRASE);
  await tab.locator("#passphrase").press("Enter");
  await tab.waitForURL(`${base}/desk/`);
}

/** Takes a translation and returns its address, or that of the one that was taken before. */
async function take(tab, base, lang) {
  await tab.goto(`${base}/desk/demands/`);
  const own = tab.locator("main .cards a[href^='/desk/work/']").first();
  if ((await own.count()) > 0) await own.click();
  else {
    const wanted = lang ? `:has([name=lang][value=${lang}])` : "";
    await tab.locator(`main form[action='/desk/work/']${wanted} button`).first().click();
  }
  await tab.waitForURL(/\/desk\/work\/[^/]+\//);
  return tab.url().split("?")[0];
}

async function looks(browser, base, findings) {
  const read = new Map();
  let looked = 0;
  const look = async (tab, where) => {
    await inspect(tab, where, findings);
    looked += 1;
  };
  // What an editor decides about.
  const writer = await (await contextOf(browser, base, findings)).newPage();
  await signIn(writer, base, "Amina");
  const written = (await take(writer, base, "fr")).split("/").at(-2);
  for (const [source, french] of Object.entries(FRENCH)) await (await field(writer, source)).fill(french);
  await writer.locator("button[value=submit]").click();
  await until(writer, () => document.querySelector("main").textContent.includes("It waits for an editor"));
  // It was sent back once, and came back with one remark followed and one not.
  const decider = await (await contextOf(browser, base, findings)).newPage();
  await signIn(decider, base, "Edith");
  await decider.goto(`${base}/desk/review/${written}/`);
  for (const at of [0, 2]) {
    await decider.locator(".pair summary").nth(at).click();
    await decider.locator(".pair textarea").nth(at).fill("Friendlier, please.");
  }
  await decider.locator("button[value=return]").click();
  await decider.waitForURL(`${base}/desk/review/`);
  await writer.goto(`${base}/desk/work/${written}/`);
  await (await field(writer, "Your first steps")).fill("Vos tout premiers pas");
  await writer.locator("button[value=submit]").click();
  await until(writer, () => document.querySelector("main").textContent.includes("It waits for an editor"));
  for (const name of ["Edith", "Noura"]) {
    for (const width of [320, 1280]) {
      const context = await contextOf(browser, base, findings, { viewport: { width, height: 900 }, bypassCSP: true });
      const tab = await context.newPage();
      await signIn(tab, base, name);
      const work = await take(tab, base);
      const id = work.split("/").at(-2);
      const pages = {
        overview: "/desk/",
        work: "/desk/work/",
        sentences: `/desk/work/${id}/`,
        demands: "/desk/demands/",
        review: "/desk/review/",
        deciding: `/desk/review/${written}/`,
        coverage: "/desk/coverage/",
        clarity: "/desk/clarity/",
        jobs: "/desk/jobs/",
        proof: "/desk/proof/",
        sound: `/desk/preview/${written}/sound/`,
      };
      for (const [kind, tail] of Object.entries(pages)) {
        await tab.goto(base + tail);
        await look(tab, `${kind}, ${name}, ${width} px`);
        if (width === 1280) read.set(`${kind}, ${name}`, await (await context.request.get(base + tail)).text());
      }
      await tab.goto(base + pages.demands);
      await tab.locator("main .cards ul a").first().click();
      await tab.waitForURL(/\/desk\/demands\/[^/]+\/$/);
      await look(tab, `demand, ${name}, ${width} px`);
      await tab.goto(work);
      await tab.locator("button[value=submit]").click();
      await tab.waitForSelector(".errors");
      await look(tab, `handed in too early, ${name}, ${width} px`);
      await context.close();
    }
  }
  findings.push(...(await nu(read)));
  return `${looked} pages, ${read.size} of them read by the Nu checker`;
}

/** The field of the sentence whose source says this. */
async function field(tab, source) {
  for (const pair of await tab.locator(".pair").all()) {
    if ((await pair.locator(".source").textContent()) === source) return pair.locator("textarea");
  }
  throw new Error(`no sentence says ${source}`);
}

async function keyboard(browser, base, findings) {
  const context = await contextOf(browser, base, findings);
  const tab = await context.newPage();
  await signIn(tab, base, "Amina");
  const work = await take(tab, base);
  for (const [source, french] of Object.entries(FRENCH)) {
    await (await field(tab, source)).focus();
    await tab.keyboard.insertText(french);
    // Leaving the field saves it.
    await tab.keyboard.press("Tab");
    await until(tab, () => document.querySelector("[data-status]").textContent.startsWith("Saved."));
    await tab.evaluate(() => (document.querySelector("[data-status]").textContent = ""));
  }
  await tab.goto(work);
  if (!(await tab.locator("main").textContent()).includes("6 of 6 sentences")) findings.push("not every sentence was saved");
  await tab.locator("button[value=submit]").focus();
  await tab.keyboard.press("Enter");
  await until(tab, () => document.querySelector("main").textContent.includes("It waits for an editor"));
  await context.close();
  return "a translation by keys";
}

async function noScript(browser, base, findings) {
  const context = await contextOf(browser, base, findings, { javaScriptEnabled: false });
  const tab = await context.newPage();
  await signIn(tab, base, "Amina");
  const work = await take(tab, base);
  for (const [source, french] of Object.entries(FRENCH)) await (await field(tab, source)).fill(french);
  await tab.locator("button[value=submit]").click();
  await tab.waitForLoadState();
  if (!(await tab.locator("main").textContent()).includes("It waits for an editor")) findings.push("it was not handed in");
  const editor = await (await contextOf(browser, base, findings, { javaScriptEnabled: false })).newPage();
  await signIn(editor, base, "Edith");
  await editor.goto(work.replace("/work/", "/review/"));
  await editor.locator("button[value=decline]").click();
  await editor.waitForLoadState();
  const focused = await editor.locator(".errors").count();
  if (focused !== 1) findings.push("a refusal without a reason is not refused");
  await editor.locator("button[value=approve]").click();
  await editor.waitForURL(`${base}/desk/review/`);
  return "a translation and a yes without scripts";
}

/** The line is gone while a sentence is left: it is said, kept, and saved when the line is back. */
async function lost(browser, base, findings) {
  const context = await contextOf(browser, base, findings);
  const tab = await context.newPage();
  await signIn(tab, base, "Amina");
  const work = await take(tab, base);
  await context.setOffline(true);
  const title = await field(tab, "Your first steps");
  await title.fill("Vos premiers pas");
  await title.press("Tab");
  await until(tab, () => document.querySelector("[data-status]").textContent.startsWith("Not saved yet"));
  await context.setOffline(false);
  await until(tab, () => document.querySelector("[data-status]").textContent.startsWith("Saved."));
  await tab.goto(work);
  if ((await (await field(tab, "Your first steps")).inputValue()) !== "Vos premiers pas") findings.push("a sentence was lost");
  await context.close();
  return "a sentence over a broken line";
}

const WALKS = { looks, keyboard, "no-script": noScript, lost };
const [name, base] = process.argv.slice(2);
if (!WALKS[name] || !base) {
  console.error(`usage: node translating.mjs ${Object.keys(WALKS).join("|")} http://ADDRESS`);
  process.exit(2);
}
const browser = await launch();
const findings = [];
try {
  const told = await WALKS[name](browser, base, findings);
  console.log(`${told}, ${findings.length} findings`);
} finally {
  await browser.close();
}
for (const finding of findings) console.log(finding);
process.exit(findings.length > 0 ? 1 : 0);
