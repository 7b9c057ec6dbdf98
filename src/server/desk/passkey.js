// Passkeys: shows the button where the browser knows them, asks, and sends the answer.

"use strict";

const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
const letters = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

async function send(path, body) {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(answer.status);
  return answer.json();
}

function written(credential) {
  const { id, rawId, type, response } = credential;
  const parts = {};
  for (const name of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"])
    if (response[name]) parts[name] = letters(response[name]);
  return { id, rawId: letters(rawId), type, response: parts, extensions: {} };
}

async function use(box) {
  const fresh = box.dataset.passkey === "new";
  const paths = { new: "/desk/account/passkey/", confirm: "/desk/confirm/passkey/" };
  const path = paths[box.dataset.passkey] || "/desk/passkey/";
  const { challenge, publicKey } = await send(`${path}ask`, {});
  publicKey.challenge = bytes(publicKey.challenge);
  if (publicKey.user) publicKey.user.id = bytes(publicKey.user.id);
  for (const list of [publicKey.excludeCredentials, publicKey.allowCredentials])
    for (const one of list || []) one.id = bytes(one.id);
  const credential = await navigator.credentials[fresh ? "create" : "get"]({ publicKey });
  const field = box.querySelector("input");
  const { to } = await send(`${path}answer`, {
    challenge,
    credential: written(credential),
    to: box.dataset.to,
    name: field ? field.value : "",
  });
  // What was confirmed is sent as it was filled in.
  const form = box.dataset.passkey === "confirm" && box.closest("form");
  if (form) form.submit();
  else location.assign(to);
}

for (const box of window.PublicKeyCredential ? document.querySelectorAll("[data-passkey]") : []) {
  const [button, told] = [box.querySelector("button"), box.querySelector("[role=status]")];
  box.hidden = false;
  button.addEventListener("click", () => {
    told.textContent = "";
    use(box).catch(() => (told.textContent = box.dataset.failed));
  });
}
