// How every kind of page of a running service looks and reads: axe in every theme on a phone and on a
// desk, the Nu checker, the size of controls, sideways scrolling, forced colours.
//
//   node look.mjs axe|markup|narrow|forced http://127.0.0.1:PORT
//
// Prints one line for each finding and ends with 1 if there is any.

import { ALL, COLOURS, axeSource, contextOf, kinds, launch, nu, openAll, overflow, small, unbounded, violations } from "./browser.mjs";

const THEMES = ["cream", "dark", "yellow"];

function choose(theme) {
  document.getElementById(`colours-${theme}`).click();
}

async function axe(browser, base, findings) {
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
        await tab.evaluate(axeSource);
        findings.push(...(await violations(tab, ALL, where)));
        for (const theme of THEMES) {
          await tab.evaluate(choose, theme);
          findings.push(...(await violations(tab, COLOURS, `${where}, ${theme}`)));
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
  const context = await contextOf(browser, base, findings, { javaScriptEnabled: false });
  const tab = await context.newPage();
  const pages = new Map();
  for (const lang of ["en", "ar", "zh-Hans", "ckb"]) {
    for (const [kind, open] of Object.entries(kinds(base, lang))) {
      // The bytes that were sent, not what the browser made of them.
      const answer = await last(tab, open);
      pages.set(`${kind}, ${lang}`, await answer.text());
      tab.removeAllListeners("response");
    }
  }
  findings.push(...(await nu(pages)));
  return `${pages.size} pages`;
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
