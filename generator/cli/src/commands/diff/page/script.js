const buttons = [...document.querySelectorAll(".bar button")];
const search = document.querySelector(".bar input");
const sections = [...document.querySelectorAll("section[data-kind]")];
const none = document.querySelector(".none");

function show() {
  const kinds = new Set(buttons.filter((b) => b.getAttribute("aria-pressed") === "true").map((b) => b.dataset.kind));
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const section of sections) {
    let count = 0;
    for (const change of section.querySelectorAll(".change")) {
      const text = change.textContent.toLowerCase();
      const fits = kinds.has(section.dataset.kind) && words.every((word) => text.includes(word));
      change.hidden = !fits;
      count += fits ? 1 : 0;
    }
    section.hidden = count === 0;
    section.querySelector("h2 small").textContent = String(count);
    shown += count;
  }
  // A page without changes hides nothing until a word is looked for.
  none.hidden = shown > 0 || (sections.length === 0 && words.length === 0);
}

for (const button of buttons) {
  button.addEventListener("click", () => {
    button.setAttribute("aria-pressed", String(button.getAttribute("aria-pressed") !== "true"));
    show();
  });
}
search.addEventListener("input", show);
document.querySelector(".bar").hidden = false;
show();
