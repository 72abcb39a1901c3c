// Both helps are extras: every page works without script.

// A second click on a slow line would send the form twice, and Keycloak would answer "page expired".
document.addEventListener("submit", event => {
  if (event.target.dataset.sent) event.preventDefault();
  else event.target.dataset.sent = "true";
});
addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(form => delete form.dataset.sent));

for (const button of document.querySelectorAll("[data-reveal]")) {
  const input = document.getElementById(button.getAttribute("aria-controls"));
  button.hidden = false;
  button.addEventListener("click", () => {
    const shown = input.type === "password";
    input.type = shown ? "text" : "password";
    button.setAttribute("aria-pressed", shown);
  });
  input.form.addEventListener("submit", () => { input.type = "password"; });
}
