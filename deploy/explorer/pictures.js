// Takes pictures of every view of a running server's explorer, or of those named after its address, light and dark,
// wide and narrow, into pictures/; with --readme those that the README shows, into docs/pictures/. A seed debate at a
// fixed moment: every server gives the same pictures, but for the times at which it was filled.
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { executablePath } from "./chromium.js";
import { withPalette } from "./palette.js";

const here = dirname(fileURLToPath(import.meta.url));
const isForReadme = process.argv.includes("--readme");
const [server = "http://127.0.0.1:8080", ...wanted] = process.argv.slice(2).filter((one) => !one.startsWith("--"));
const folder = isForReadme ? join(here, "../../docs/pictures") : join(here, "pictures");

const BYTES_MAX = 150_000;
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };
const MOMENT = 600;
const EARLIER = 400;
const READ = ".told:not(:empty, [aria-busy])";

/** A shot: where it is taken, what must be there first, and what a reader would do before. */
const SHOTS = {
  home: { path: "/", ready: ".card-top li" },
  outline: { query: {}, select: "thesis", ready: READ },
  columns: { query: { view: "columns" }, select: "disputed", ready: ".side .card" },
  map: { query: { view: "map" }, select: "disputed", ready: READ },
  "map-whole": { query: { view: "map" }, ready: READ },
  "map-focus": { query: { view: "map" }, select: "disputed", ready: READ, act: (page) => page.keyboard.press("0") },
  overview: { query: { view: "overview" }, select: "disputed", ready: READ },
  compare: { query: { compare: EARLIER }, ready: "#compare [role=treeitem]" },
  details: { query: {}, select: "disputed", ready: READ, act: explain },
  form: { query: {}, select: "disputed", now: true, ready: "[data-act=counterclaim]", act: object },
  speakers: { query: {}, ready: "#menus button", act: openSpeakers },
};

const FOR_README = { home: "home", outline: "outline", map: "map" };

async function explain(page) {
  await unfold(page);
  await page.locator("#details .section summary").first().click();
  await page.locator("#details .section[open] li").first().scrollIntoViewIfNeeded();
}

/** On a narrow page the details are a sheet. */
async function unfold(page) {
  const pull = page.locator("#pull");
  (await pull.isVisible()) && (await pull.click());
}

async function object(page) {
  await unfold(page);
  await page.locator("[data-act=counterclaim]").click();
  await page.locator(".act-form textarea").first().fill("That was said of every new technology.");
}

async function openSpeakers(page) {
  await page.locator("#menus button", { hasText: "Speakers" }).click();
  await page.waitForSelector("dialog[open] li");
}

/** The seed debate on licensing: its first thesis, and a claim with much on both sides. */
async function subject() {
  const query = `{ debates(filter: { text: "licensed" }, first: 1) { edges { node { id
    thesis: statements(filter: { text: "no frontier model should reach the public" }, first: 1) { ...found }
    disputed: statements(filter: { text: "A coalition of democracies must keep" }, first: 1) { ...found } } } } }
    fragment found on StatementConnection { edges { node { id } } }`;
  const answer = await fetch(`${server}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const [subject] = (await answer.json()).data.debates.edges;
  if (!subject) {
    throw new Error("The seed debate on licensing is not there (yet).");
  }
  const { id, ...found } = subject.node;
  return { id, thesis: found.thesis.edges[0].node.id, disputed: found.disputed.edges[0].node.id };
}

function addressOf({ path, query, select, now }, debate) {
  const all = { ...(now ? {} : { at: MOMENT }), ...query, ...(select ? { node: debate[select] } : {}) };
  return server + (path ?? `/debates/${debate.id}?${new URLSearchParams(all)}`);
}

/** What went wrong on a page; pictures of that are of no use. */
const errors = [];

async function take(browser, debate, name, { size, colorScheme, file }) {
  const shot = SHOTS[name];
  const context = await browser.newContext({ viewport: size, colorScheme, reducedMotion: "reduce", locale: "en-GB" });
  const page = await context.newPage();
  page.on("pageerror", (error) => errors.push(`${file}: ${error.message}`));
  page.on("console", (message) => message.type() === "error" && errors.push(`${file}: ${message.text()}`));
  await page.goto(addressOf(shot, debate), { waitUntil: "networkidle" });
  await page.waitForSelector(shot.ready, { state: "attached" });
  await shot.act?.(page);
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const path = join(folder, `${file}.png`);
  await page.screenshot({ path, animations: "disabled", caret: "hide" });
  await context.close();
  console.log(relative(process.cwd(), path), statSync(path).size);
  return path;
}

async function takeAll(browser, debate) {
  for (const name of wanted.length > 0 ? wanted : Object.keys(SHOTS)) {
    await take(browser, debate, name, { size: WIDE, colorScheme: "light", file: name });
    await take(browser, debate, name, { size: WIDE, colorScheme: "dark", file: `${name}-dark` });
    await take(browser, debate, name, { size: NARROW, colorScheme: "light", file: `${name}-narrow` });
  }
}

async function takeForReadme(browser, debate) {
  for (const [name, file] of Object.entries(FOR_README)) {
    const path = await take(browser, debate, name, { size: WIDE, colorScheme: "light", file });
    writeFileSync(path, withPalette(readFileSync(path)));
    if (statSync(path).size > BYTES_MAX) {
      throw new Error(`${path} is larger than ${BYTES_MAX} bytes`);
    }
  }
}

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: executablePath(), args: ["--no-sandbox", "--disable-gpu"] });
try {
  const debate = await subject();
  await (isForReadme ? takeForReadme : takeAll)(browser, debate);
} finally {
  await browser.close();
}
if (errors.length > 0) {
  throw new Error(errors.join("\n"));
}
