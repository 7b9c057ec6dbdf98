// Saves a sentence when its field is left, says so, and tries again when the line was gone. Without it the
// page's buttons do the same.
(() => {
  "use strict";
  const form = document.querySelector("form[data-work]");
  if (!form) return;
  const status = form.querySelector("[data-status]");
  const kept = new Map();
  const waits = new Map();
  const fields = [...form.querySelectorAll("textarea[data-segment]")];

  const say = (id, words) => {
    const place = form.querySelector(`[data-state="${CSS.escape(id)}"]`);
    if (place) place.textContent = words;
    status.textContent = words;
  };

  const show = (id, found) => {
    const list = document.getElementById(`f-${id}`);
    list.replaceChildren(
      ...found.map((words) => {
        const item = document.createElement("li");
        const weight = document.createElement("strong");
        weight.textContent = words.weight;
        const parts = words.says.map(({ lang, text }) => {
          if (!lang) return text;
          const other = document.createElement("span");
          other.lang = lang;
          other.dir = "ltr";
          other.textContent = text;
          return other;
        });
        item.append(weight, " ", ...parts);
        return item;
      }),
    );
  };

  const save = async (field, pause) => {
    const id = field.dataset.segment;
    const text = field.value;
    clearTimeout(waits.get(id));
    if (text === kept.get(id)) return;
    say(id, form.dataset.saving);
    try {
      const answer = await fetch(form.action, {
        method: "POST",
        headers: { Accept: "application/json" },
        body: new URLSearchParams([
          [`was.${id}`, kept.get(id)],
          [`s.${id}`, text],
        ]),
        redirect: "error",
      });
      if (!answer.ok) throw new Error(answer.status);
      const told = await answer.json();
      if (told.refused[id]) {
        show(id, told.found[id] ?? []);
        say(id, told.refused[id]);
        return;
      }
      kept.set(id, text);
      form.querySelector(`[name="was.${CSS.escape(id)}"]`).value = text;
      show(id, told.found[id] ?? []);
      say(id, `${form.dataset.kept} ${told.progress}`);
    } catch {
      say(id, form.dataset.failed);
      waits.set(
        id,
        setTimeout(() => save(field, Math.min(pause * 2, 30000)), pause),
      );
    }
  };

  for (const field of fields) {
    kept.set(field.dataset.segment, field.value);
    field.addEventListener("change", () => save(field, 1000));
  }
  // What a button takes stands in the field at once; the field is saved like any other.
  form.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-take]");
    if (!button) return;
    event.preventDefault();
    const field = document.getElementById(`t-${button.dataset.take}`);
    field.value = button.dataset.text;
    field.focus();
    save(field, 1000);
  });
  addEventListener("online", () => fields.forEach((field) => save(field, 1000)));
  let sent = false;
  form.addEventListener("submit", () => {
    sent = true;
  });
  addEventListener("beforeunload", (event) => {
    if (!sent && fields.some((field) => field.value !== kept.get(field.dataset.segment))) event.preventDefault();
  });
})();
