// Judges the page of `diff`: its markup, that it needs nothing from elsewhere, and what its filters do in a browser's engine.
//
// usage: node page.cjs PAGE.html REPORT.json

const fs = require("node:fs");
const { HtmlValidate } = require("html-validate");
const { JSDOM, VirtualConsole, requestInterceptor } = require("jsdom");

const [page, report] = process.argv.slice(2);
const html = fs.readFileSync(page, "utf8");
const changes = JSON.parse(fs.readFileSync(report, "utf8")).flatMap((api) => api.changes);
const faults = [];

function expect(is, fault) {
  if (!is) {
    faults.push(fault);
  }
}

// What a browser would load.
const asked = [];

const recorder = requestInterceptor(async ({ url }) => {
  asked.push(url);
  return new Response("");
});

function opened(more) {
  const messages = new VirtualConsole();
  messages.on("jsdomError", (error) => faults.push(`the script fails: ${error.message}`));
  const resources = { interceptors: [recorder] };
  const options = { resources, virtualConsole: messages, pretendToBeVisual: true, ...more };
  return new JSDOM(html, options).window;
}

// The section that a change belongs to.
function kind({ breaks }) {
  return breaks.length === 0 ? "adds" : breaks[0];
}

async function markup() {
  // In which case `doctype` is written is a matter of taste.
  const validator = new HtmlValidate({ extends: ["html-validate:standard"], rules: { "doctype-style": "off" } });
  const { results } = await validator.validateString(html);
  for (const { line, column, message, ruleId } of results.flatMap((result) => result.messages)) {
    faults.push(`${line}:${column}: ${message} (${ruleId})`);
  }
}

function references(document) {
  for (const element of document.querySelectorAll("*")) {
    for (const { name, value } of element.attributes) {
      const leads = ["src", "srcset", "href", "xlink:href", "action", "formaction", "data", "poster", "background"];
      expect(!leads.includes(name) || value.startsWith("#"), `<${element.localName} ${name}="${value}"> leads elsewhere`);
      expect(name !== "style" || !value.includes("url("), `the style of <${element.localName}> leads elsewhere`);
      expect(!name.startsWith("on"), `<${element.localName} ${name}> is a script of its own`);
    }
  }
  for (const style of document.querySelectorAll("style")) {
    expect(!/url\(|@import/.test(style.textContent), "a style leads elsewhere");
  }
  const elements = ["link", "iframe", "object", "embed", "base", "img"].filter((name) => document.querySelector(name));
  expect(elements.length === 0, `the page has ${elements.join(", ")}`);
}

function filters(window) {
  const { document } = window;
  const bar = document.querySelector(".bar");
  const none = document.querySelector(".none");
  const search = bar.querySelector("input");
  const count = bar.querySelector(".count");
  const shown = () => [...document.querySelectorAll(".change")].filter((change) => !change.closest("[hidden]"));
  const buttons = [...bar.querySelectorAll("button")];
  expect(!bar.hidden, "the filters are hidden");
  expect(shown().length === changes.length, `${shown().length} of ${changes.length} changes are shown at first`);
  for (const button of buttons) {
    const own = changes.filter((change) => kind(change) === button.dataset.kind).length;
    const section = document.querySelector(`section[data-kind="${button.dataset.kind}"]`);
    expect(button.textContent.endsWith(` ${own}`), `a button says "${button.textContent}", and there are ${own}`);
    button.click();
    expect(button.getAttribute("aria-pressed") === "true", `"${button.textContent}" is not pressed`);
    expect(!section.hidden && shown().length === own, `"${button.textContent}" shows something else`);
    expect(count.textContent === `${own} of ${changes.length}`, `"${count.textContent}" is said of ${own}`);
    const others = buttons.filter((other) => other !== button);
    others.forEach((other) => other.click());
    expect(shown().length === changes.length, "all kinds together are not all changes");
    [...others, button].forEach((pressed) => pressed.click());
    expect(shown().length === changes.length, `"${button.textContent}" does not show all again`);
    expect(count.textContent === "", `"${count.textContent}" is said of all`);
  }
  const kinds = new Set(changes.map(kind));
  expect(buttons.length === kinds.size, `there are ${buttons.length} buttons for ${kinds.size} kinds`);
  const find = (text) => {
    search.value = text;
    search.dispatchEvent(new window.Event("input"));
    return shown();
  };
  for (const { rule, place } of changes) {
    const found = find(`${rule} ${place.toUpperCase()}`);
    const is_there = found.some((change) => change.querySelector("h3").textContent === place);
    expect(is_there, `${rule} of ${place} is not found`);
    expect(none.hidden, `nothing fits, and ${rule} is shown`);
    expect(found.every((change) => change.textContent.includes(rule)), `${rule} finds other changes`);
  }
  expect(find("no change says this").length === 0 && !none.hidden, "what nothing says is found");
  expect(find("").length === changes.length && none.hidden, "not all changes are back");
}

function without_scripts({ document }) {
  const shown = [...document.querySelectorAll(".change")].filter((change) => !change.closest("[hidden]"));
  expect(document.querySelector(".bar").hidden, "filters that do nothing are shown");
  expect(shown.length === changes.length, "without scripts, not all changes are shown");
}

async function main() {
  await markup();
  references(opened({}).document);
  without_scripts(opened({}));
  filters(opened({ runScripts: "dangerously" }));
  await new Promise((done) => setTimeout(done, 50));
  asked.forEach((url) => faults.push(`the page loads ${url}`));
  faults.forEach((fault) => console.error(`${page}: ${fault}`));
  console.log(`${page}: ${changes.length} changes, ${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

main();
