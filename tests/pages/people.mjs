// The desk's pages of people in a real browser: a passkey made and used, keys alone, no script, axe, small
// windows.
//
//   node people.mjs passkey|no-script|looks http://localhost:PORT
//
// Prints one line for each finding and ends with 1 if there is any. SHOTS names a folder for pictures.

import { contextOf, inspect, launch, nu } from "./browser.mjs";

const PASSPHRASE = "four small words here";

function must(truth, words) {
  if (!truth) throw new Error(words);
}

async function signIn(tab, base, name) {
  await tab.goto(`${base}/desk/sign-in/`);
  await tab.locator("#name").fill(name);
  await tab.locator("#passphrase").fill(PASSPHRASE);
  await tab.locator("form.desk button").click();
  await tab.waitForURL(`${base}/desk/`);
}

/** A passkey is added with keys alone, then opens the desk without a name or a passphrase. */
async function passkey(browser, base, findings) {
  const context = await contextOf(browser, base, findings);
  const tab = await context.newPage();
  const devices = await context.newCDPSession(tab);
  await devices.send("WebAuthn.enable");
  await devices.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await signIn(tab, base, "Cora");
  await tab.goto(`${base}/desk/account/`);
  await tab.locator("#passkey-name").fill("my phone");
  await tab.keyboard.press("Tab");
  await Promise.all([tab.waitForNavigation(), tab.keyboard.press("Enter")]);
  must((await tab.locator("section[aria-labelledby=passkeys] .cards").first().textContent()).includes("my phone"), "the passkey is not in the list");
  await tab.locator(".who button").click();
  await tab.waitForURL(`${base}/desk/sign-in/`);
  await tab.goto(`${base}/desk/account/`);
  must(tab.url().startsWith(`${base}/desk/sign-in/?to=`), `signed out, and at ${tab.url()}`);
  await tab.locator("[data-passkey=sign-in] button").focus();
  await Promise.all([tab.waitForURL(`${base}/desk/account/`), tab.keyboard.press("Enter")]);
  must((await tab.locator(".who").textContent()).includes("Cora"), "the passkey opened another account");
  // The same passkey is proof that it is still its owner.
  await tab.goto(`${base}/desk/confirm/?to=/desk/work/`);
  await Promise.all([tab.waitForURL(`${base}/desk/work/`), tab.locator("[data-passkey=confirm] button").click()]);
  await tab.goto(`${base}/desk/account/`);
  // A passkey that was removed opens nothing, and the page says so.
  await tab.locator("form[action$='passkey/remove'] button").click();
  await tab.waitForLoadState();
  await tab.locator(".who button").click();
  await tab.waitForURL(`${base}/desk/sign-in/`);
  await tab.locator("[data-passkey=sign-in] button").click();
  await tab.waitForFunction(() => document.querySelector("[data-passkey] [role=status]").textContent);
  await context.close();
  return "1 walk";
}

/** Everything but passkeys without a script: sign in, a form that needs something, a token, signing out. */
async function noScript(browser, base, findings) {
  const context = await contextOf(browser, base, findings, { javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.goto(`${base}/desk/people/`);
  must(tab.url() === `${base}/desk/sign-in/?to=/desk/people/`, `not asked to sign in: ${tab.url()}`);
  await tab.locator("#name").fill("Boss");
  await tab.locator("#passphrase").fill("a wrong guess");
  await tab.locator("form.desk button").click();
  must((await tab.locator("#name").inputValue()) === "Boss", "what was typed is lost");
  await tab.locator("#passphrase").fill(PASSPHRASE);
  await tab.locator("form.desk button").click();
  must(tab.url() === `${base}/desk/people/`, `signed in, and not where it was meant: ${tab.url()}`);
  if (await tab.locator("[data-passkey]").count()) findings.push("people: a button that needs a script is there");
  await tab.locator("#note").fill("for Ada");
  await tab.locator("form[action$=invite] button").click();
  must((await tab.locator(".once code").textContent()).includes("/desk/invitation/"), "no link of an invitation");
  await tab.goto(`${base}/desk/account/`);
  if (await tab.locator("[data-passkey]").isVisible()) findings.push("account: a button that needs a script is shown");
  await tab.locator("#token-name").fill("import");
  await tab.locator("input[name=scope][value=ask]").check();
  await tab.locator("form[action$='account/token'] button").click();
  must((await tab.locator(".once code").textContent()).length === 52, "no token");
  await tab.locator("form[action$='token/end'] button").first().click();
  await tab.locator(".who button").click();
  must(tab.url() === `${base}/desk/sign-in/`, `signed out, and at ${tab.url()}`);
  await context.close();
  return "1 walk";
}

async function looks(browser, base, findings) {
  const pages = new Map();
  let looked = 0;
  for (const lang of ["en", "ar"]) {
    for (const width of [320, 1280]) {
      const context = await contextOf(browser, base, findings, { locale: lang, viewport: { width, height: 900 }, bypassCSP: true });
      const tab = await context.newPage();
      const look = async (kind) => {
        const where = `${kind}, ${lang}, ${width} px`;
        if ((await tab.locator("html").getAttribute("lang")) !== lang) findings.push(`${where}: another language`);
        await inspect(tab, where, findings);
        // What was posted is not asked for again: the browser has what it was answered.
        const own = tab.url().startsWith(`${base}/desk/`) && width === 1280;
        if (own) pages.set(where, await (await context.request.get(tab.url())).text());
        looked += 1;
      };
      await tab.goto(`${base}/desk/sign-in/`);
      await look("sign-in");
      await tab.locator("#name").fill("Nobody at all");
      await tab.locator("#passphrase").fill("a wrong guess");
      await tab.locator("form.desk button").click();
      await tab.waitForLoadState();
      await look("sign-in with an error");
      await signIn(tab, base, "Boss");
      await tab.goto(`${base}/desk/account/`);
      await tab.locator("#lang").selectOption(lang);
      await tab.locator("form[action$=language] button").click();
      await tab.waitForLoadState();
      await look("account");
      await tab.locator("#token-name").fill("import");
      await tab.locator("input[name=scope][value=ask]").check();
      await tab.locator("form[action$='account/token'] button").click();
      await tab.waitForLoadState();
      await look("account with a token");
      await tab.locator("#present").fill("a wrong guess");
      await tab.locator("#passphrase").fill("passwordpassword");
      await tab.locator("form[action$=passphrase] button").click();
      await tab.waitForLoadState();
      await look("account with errors");
      await tab.goto(`${base}/desk/confirm/`);
      await look("confirm");
      await tab.goto(`${base}/desk/account/second/`);
      await look("second step");
      await tab.locator("form[action$=begin] button").click();
      await tab.waitForLoadState();
      await look("second step being set up");
      await tab.goto(`${base}/desk/people/`);
      await tab.locator("#note").fill(`for Ada, ${lang} ${width}`);
      await tab.locator("form[action$=invite] button").click();
      await tab.waitForLoadState();
      await look("people with a link");
      const invitation = await tab.locator(".once code").textContent();
      await tab.goto(`${base}/desk/people/`);
      await look("people");
      await tab.locator("a[href$='/end/']").first().click();
      await tab.waitForLoadState();
      await look("end an account");
      await tab.goto(`${base}/desk/audit/`);
      await look("audit");
      await tab.goto(`${base}/desk/`);
      await look("overview");
      await tab.locator(".who button").click();
      await tab.goto(invitation);
      await look("invitation");
      await tab.goto(`${base}/desk/invitation/guessed/`);
      await look("invitation that ended");
      await context.close();
    }
  }
  findings.push(...(await nu(pages)));
  return `${looked} pages, ${pages.size} of them read by the Nu checker`;
}

const WALKS = { passkey, "no-script": noScript, looks };
const [name, base] = process.argv.slice(2);
if (!WALKS[name] || !base) {
  console.error(`usage: node people.mjs ${Object.keys(WALKS).join("|")} http://localhost:PORT`);
  process.exit(2);
}
const browser = await launch();
const findings = [];
try {
  console.log(`${await WALKS[name](browser, base, findings)}, ${findings.length} findings`);
} finally {
  await browser.close();
}
for (const finding of findings) console.log(finding);
process.exit(findings.length > 0 ? 1 : 0);
