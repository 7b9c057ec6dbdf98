// The ways of asking and of the desk, walked by keys alone, and again without scripts: ask and follow it; take a
// translation, write it, hand it in; look at it, remark, send it back, say yes; what is there; jobs; people.
//
//   node desk.mjs keys|no-script|ears http://127.0.0.1:PORT
//
// The service makes nothing, so that its jobs wait. Prints one line for each finding and ends with 1 if there is
// any.

import { contextOf, FRENCH, launch, PASSPHRASE } from "./browser.mjs";

/** So many presses of a key lead past everything that a page has. */
const MOST = 250;

function must(truth, words) {
  if (!truth) throw new Error(words);
}

/** Goes on with Tab until the focus is on what is meant; it must be seen there. */
async function reach(tab, selector) {
  const there = tab.locator(selector).first();
  must((await there.count()) > 0, `${tab.url()} has no ${selector}`);
  for (let presses = 0; presses < MOST; presses += 1) {
    await tab.keyboard.press("Tab");
    if (await there.evaluate((element) => element === document.activeElement)) {
      // A choice is as large as the words beside it, and its ring goes around both.
      const ring = await there.evaluate((element) => {
        const line = (one) => getComputedStyle(one).outlineStyle !== "none" && parseFloat(getComputedStyle(one).outlineWidth) >= 2;
        return line(element) || (element.closest("label") ? line(element.closest("label")) : false);
      });
      must(ring, `${selector} has the focus, and nobody sees it`);
      return there;
    }
  }
  throw new Error(`${tab.url()}: no key leads to ${selector}`);
}

/** Presses what leads to another page. */
async function press(tab, selector, key = "Enter") {
  await reach(tab, selector);
  await Promise.all([tab.waitForNavigation({ waitUntil: "load" }), tab.keyboard.press(key)]);
}

async function type(tab, selector, words) {
  await reach(tab, selector);
  await tab.keyboard.press("Control+a");
  await tab.keyboard.insertText(words);
}

/** Chooses one of several boxes: Tab leads to it. */
async function choose(tab, name, value) {
  const box = `input[type=checkbox][name=${name}][value=${value}]`;
  must((await tab.locator(box).count()) > 0, `there is no choice of ${name}`);
  await reach(tab, box);
  await tab.keyboard.press("Space");
  must(await tab.locator(box).isChecked(), `${value} is not chosen`);
}

async function says(tab, words, selector = "main") {
  const there = await tab.locator(selector).first().innerText();
  must(there.includes(words), `${tab.url()} does not say “${words}”: ${there}`);
}

async function seat(browser, base, findings, options, name) {
  const tab = await (await contextOf(browser, base, findings, options)).newPage();
  if (!name) return tab;
  await tab.goto(`${base}/desk/sign-in/`);
  await type(tab, "#name", name);
  await type(tab, "#passphrase", PASSPHRASE);
  await Promise.all([tab.waitForNavigation(), tab.keyboard.press("Enter")]);
  must(tab.url() === `${base}/desk/`, `${name} signed in, and is at ${tab.url()}`);
  return tab;
}

/** The name of the sentence whose source says this. */
async function sentence(tab, source) {
  for (const pair of await tab.locator(".pair").all()) {
    if ((await pair.locator(".source").textContent()) === source) return (await pair.getAttribute("id")).slice(2);
  }
  throw new Error(`no sentence says ${source}`);
}

/** The ways in their order; `options` say whether scripts run. */
async function ways(browser, base, findings, options) {
  const reader = await seat(browser, base, findings, options);
  await reader.goto(`${base}/en/`);
  await press(reader, "a[href$='ask/']");
  await reach(reader, "input[name=piece][value='rights/example']");
  await reader.keyboard.press("Space");
  await choose(reader, "form", "audio");
  await choose(reader, "lang", "other");
  await type(reader, "#other", "French");
  await type(reader, "#contact", "nobody");
  await press(reader, "form.ask button[type=submit]");
  must(await reader.locator(".errors").evaluate((errors) => errors === document.activeElement), "the errors have no focus");
  await press(reader, ".errors a");
  must(await reader.evaluate(() => location.hash === "#contact"), "an error does not lead to its field");
  await reader.locator("#contact").focus();
  await reader.keyboard.press("Control+a");
  await reader.keyboard.insertText("https://ngo.example/hook");
  await press(reader, "form.ask button[type=submit]");
  await says(reader, "It waits for a translator.");

  const writer = await seat(browser, base, findings, options, "Amina");
  await press(writer, ".desk-ways a[href='/desk/demands/']");
  await press(writer, "main form[action='/desk/work/'] button");
  const work = writer.url().split("?")[0];
  for (const [source, french] of Object.entries(FRENCH)) await type(writer, `[id="t-${await sentence(writer, source)}"]`, french);
  await press(writer, "button[value=submit]");
  await says(writer, "It waits for an editor");

  const editor = await seat(browser, base, findings, options, "Edith");
  await press(editor, ".desk-ways a[href='/desk/review/']");
  await press(editor, "main .cards a");
  const review = editor.url();
  await press(editor, ".ways-on a[href*='/desk/preview/']");
  await says(editor, "Vos premiers pas");
  await editor.goBack();
  const id = await sentence(editor, "It is free.");
  await reach(editor, `[id="s-${id}"] summary`);
  await editor.keyboard.press("Enter");
  await type(editor, `textarea[name="remark.${id}"]`, "Say what.");
  await press(editor, "button[value=return]");
  must(editor.url() === `${base}/desk/review/`, `sent back, and at ${editor.url()}`);

  await writer.goto(work);
  await says(writer, "Say what.");
  await type(writer, `[id="t-${id}"]`, "L’appel est gratuit.");
  await press(writer, "button[value=submit]");
  await editor.goto(review);
  await press(editor, ".since a");
  must(editor.url().endsWith(`#s-${id}`), `what changed leads to ${editor.url()}`);
  await says(editor, "This sentence was changed since.", `[id="s-${id}"]`);
  await press(editor, "button[value=approve]");
  must(editor.url() === `${base}/desk/review/`, `approved, and at ${editor.url()}`);

  await press(editor, ".desk-ways a[href='/desk/coverage/']");
  await says(editor, "being translated");
  await reach(editor, ".wide[tabindex='0']");

  await press(editor, ".desk-ways a[href='/desk/jobs/']");
  const waiting = await editor.locator("#waiting").innerText();
  const job = await editor.locator("section[aria-labelledby=waiting] form").first().getAttribute("action");
  await press(editor, `section[aria-labelledby=waiting] form[action="${job}"] button`);
  await press(editor, `section[aria-labelledby=cancelled] form[action="${job}"] button`);
  must((await editor.locator("#waiting").innerText()) === waiting, "the job does not wait again");

  await press(editor, ".desk-ways a[href='/desk/people/']");
  await type(editor, "#note", "for Ada");
  await press(editor, "form[action$=invite] button");
  must(await editor.locator(".once").evaluate((once) => once === document.activeElement), "the link has no focus");
  must((await editor.locator(".once code").textContent()).includes("/desk/invitation/"), "there is no link");
  await press(editor, ".who button");
  must(editor.url() === `${base}/desk/sign-in/`, `signed out, and at ${editor.url()}`);
  return "the ways of asking and of the desk";
}

/** What changed is said in words: to a reader of screens as it is to the eye. */
async function ears(browser, base, findings) {
  const writer = await seat(browser, base, findings, {}, "Amina");
  await writer.goto(`${base}/desk/demands/`);
  const form = { collection: "rights", piece: "example", lang: "fr", level: "standard" };
  const work = (await writer.request.post(`${base}/desk/work/`, { form, headers: { origin: base } })).url();
  await writer.goto(work);
  const send = async (texts) => {
    const fields = { do: "submit" };
    for (const [source, french] of Object.entries(texts)) fields[`s.${await sentence(writer, source)}`] = french;
    await writer.request.post(work, { form: fields, headers: { origin: base } });
  };
  await send(FRENCH);
  const editor = await seat(browser, base, findings, {}, "Edith");
  const review = work.replace("/work/", "/review/");
  await editor.goto(review);
  await editor.locator("#remark").fill("The number.");
  await Promise.all([editor.waitForNavigation(), editor.locator("button[value=return]").click()]);
  const source = "Call <tel:+49-30-123456> within 24 hours.";
  await writer.reload();
  await send({ [source]: "Appelez vite <tel:+49-30-123456> dans les 24 heures." });
  await editor.goto(review);
  const id = await sentence(editor, source);
  const heard = await editor.locator(`[id="s-${id}"] .target > p[lang]`).ariaSnapshot();
  const line = heard.replaceAll(/\s+/g, " ");
  must(/Appelez.*insertion.*put in: vite end\..*within|Appelez.*insertion.*put in: vite end\..*<tel/.test(line), `it is heard as ${heard}`);
  const spoken = await editor.locator(`[id="s-${id}"] .target > p[lang]`).evaluate((text) => text.textContent.replaceAll(/\s+/g, " "));
  must(spoken === "Appelez put in: vite end. <tel:+49-30-123456> dans les 24 heures.", `it reads ${spoken}`);
  // The words that tell it are in the language of the desk, those that are told in the translation's.
  const langs = await editor.locator(`[id="s-${id}"] ins .away`).first().getAttribute("lang");
  must(langs === "en", `what tells it is in ${langs}`);
  return "a change by ear";
}

const WALKS = {
  keys: (browser, base, findings) => ways(browser, base, findings, {}),
  "no-script": (browser, base, findings) => ways(browser, base, findings, { javaScriptEnabled: false }),
  ears,
};
const [name, base] = process.argv.slice(2);
if (!WALKS[name] || !base) {
  console.error(`usage: node desk.mjs ${Object.keys(WALKS).join("|")} http://ADDRESS`);
  process.exit(2);
}
const browser = await launch();
const findings = [];
try {
  const begun = Date.now();
  const told = await WALKS[name](browser, base, findings);
  console.log(`${told} in ${Math.round((Date.now() - begun) / 100) / 10} s, ${findings.length} findings`);
} catch (error) {
  findings.push(error.stack);
} finally {
  await browser.close();
}
for (const finding of findings) console.log(finding);
process.exit(findings.length > 0 ? 1 : 0);
