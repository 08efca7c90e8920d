const buttons = [...document.querySelectorAll(".bar button")];
const search = document.querySelector(".bar input");
const count = document.querySelector(".bar .count");
const list = document.querySelector(".changes");
const sections = [...list.querySelectorAll("section")];
const none = document.querySelector(".none");
const texts = new Map([...list.querySelectorAll(".change")].map((change) => [change, change.textContent.toLowerCase()]));
const found = new Set();

function show() {
  const pressed = buttons.filter((button) => button.getAttribute("aria-pressed") === "true");
  const kinds = new Set(pressed.map((button) => button.dataset.kind));
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const section of sections) {
    const is_chosen = kinds.size === 0 || kinds.has(section.dataset.kind);
    let own = 0;
    for (const change of section.querySelectorAll(".change")) {
      const text = texts.get(change);
      const fits = is_chosen && words.every((word) => text.includes(word));
      change.hidden = !fits;
      // What was looked for may be in what is folded.
      for (const fold of change.querySelectorAll("details")) {
        const is_found = words.some((word) => fold.textContent.toLowerCase().includes(word));
        if (is_found !== found.has(fold)) {
          fold.open = is_found;
          is_found ? found.add(fold) : found.delete(fold);
        }
      }
      own += fits ? 1 : 0;
    }
    section.hidden = own === 0;
    section.querySelector("h2 small").textContent = String(own);
    shown += own;
  }
  const is_filtered = kinds.size > 0 || words.length > 0;
  count.textContent = is_filtered ? `${shown} of ${texts.size}` : "";
  none.hidden = shown > 0 || !is_filtered;
  // Whoever is far below sees the first of what is left.
  if (is_filtered && list.getBoundingClientRect().top < 0) {
    list.scrollIntoView();
  }
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
