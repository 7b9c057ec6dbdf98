// Tells when the file was saved again. Nothing moves by itself: a link shows the new state.
(() => {
  "use strict";
  const place = document.querySelector("[data-state]");
  if (!place) return;
  let known = null;
  const look = async () => {
    try {
      const answer = await fetch(place.dataset.state);
      const state = await answer.text();
      if (known !== null && state !== known) place.textContent = place.dataset.changed;
      known ??= state;
    } catch {
      // The preview was stopped.
    }
  };
  look();
  setInterval(look, 2000);
})();
