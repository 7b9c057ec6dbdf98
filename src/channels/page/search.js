// Looks for words in a site of files, with the index beside it. Until the index can be read the page
// stays as it is: it says that it cannot search, and leads to everything.

(() => {
  const MOST = 20;
  const SENTENCE = /^s[a-z0-9]{5}(-\d+)?$/;
  const [form, told, results, asleep] = ["search", "told", "results", "asleep"].map((id) => document.getElementById(id));
  if (!form) return;
  // Before a word of the index that is there to be found, not to be shown.
  const TO_BE_FOUND = "\uE000";
  const spellings = JSON.parse(form.dataset.spellings || "{}");
  const root = new URL(form.dataset.root || "./", document.baseURI);
  let turn = 0;

  /** A query as the index spells it. */
  function spelled(query) {
    return [...query.normalize("NFKC")].map((sign) => spellings[sign] ?? sign).join("");
  }

  /** Words without those that are there to be found alone. */
  function shown(text) {
    return text.replaceAll(new RegExp(`\\s*${TO_BE_FOUND}\\S+`, "g"), "");
  }

  /** The sentence in which the best match stands: its id, and its words with what matched. */
  function sentence({ anchors, raw_content: text, weighted_locations: hits }) {
    const sentences = anchors.filter(({ id }) => SENTENCE.test(id)).sort((a, b) => a.location - b.location);
    const best = hits.reduce((best, hit) => (hit.balanced_score > best.balanced_score ? hit : best), hits[0]);
    const at = best ? sentences.findLastIndex(({ location }) => location <= best.location) : -1;
    if (at < 0) return null;
    // Languages without spaces between words have them marked in the index.
    const joint = text.includes("\u200B") ? "\u200B" : " ";
    const words = text.split(joint === " " ? /\s+/ : joint);
    const end = sentences.slice(at + 1).find(({ location }) => location > best.location)?.location ?? words.length;
    const matched = new Set(hits.map(({ location }) => location));
    const parts = [];
    for (let place = sentences[at].location; place < end; place += 1) {
      const word = words[place].replaceAll("&lt;", "<").replaceAll("&gt;", ">");
      const before = parts.at(-1);
      // What was found by its other spelling is marked as it is written.
      if (!word.startsWith(TO_BE_FOUND)) parts.push({ word, matched: matched.has(place) });
      else if (before) before.matched ||= matched.has(place);
    }
    return { id: sentences[at].id, parts, space: joint === " " ? " " : "" };
  }

  function link(href, ...inside) {
    const a = document.createElement("a");
    a.href = href;
    a.append(...inside);
    return a;
  }

  function one(found) {
    const item = document.createElement("li");
    const title = document.createElement("h3");
    const page = new URL(found.raw_url, root).href;
    title.append(link(page, shown(found.meta.title ?? found.raw_url)));
    if (found.raw_url.endsWith("/plain/index.html")) title.append(` (${form.dataset.plain})`);
    item.append(title);
    const said = sentence(found);
    if (said) {
      const line = link(`${page}#${said.id}`);
      line.className = "sentence";
      for (const { word, matched } of said.parts) {
        const mark = document.createElement(matched ? "mark" : "span");
        mark.textContent = word;
        line.append(matched ? mark : word, said.space);
      }
      const p = document.createElement("p");
      p.append(line);
      item.append(p);
    }
    return item;
  }

  async function look(pagefind, query) {
    const mine = (turn += 1);
    told.textContent = told.dataset.busy;
    try {
      const { results: all } = await pagefind.search(spelled(query));
      const found = await Promise.all(all.slice(0, MOST).map((result) => result.data()));
      if (mine !== turn) return;
      results.querySelector("ol").replaceChildren(...found.map(one));
      results.hidden = found.length === 0;
      const { found: words, nothing } = told.dataset;
      const count = all.length.toLocaleString(document.documentElement.lang);
      told.textContent = all.length === 0 ? nothing : `${words} ${count}`;
    } catch {
      if (mine !== turn) return;
      results.hidden = true;
      told.textContent = told.dataset.failed;
    }
  }

  async function wake() {
    const pagefind = await import(new URL(`${form.dataset.index}pagefind.js`, document.baseURI).href);
    await pagefind.init();
    asleep.remove();
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      look(pagefind, form.querySelector("input").value);
    });
  }

  // Without an index that can be read, the page says enough.
  wake().catch(() => {});
})();
