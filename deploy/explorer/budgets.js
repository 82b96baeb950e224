// Measures what the page of a large debate costs, in a real Chromium with an empty cache, against the budgets that were
// set for it. Imports a made-up debate into the server first, or takes the one named after the address of the server.
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { executablePath } from "./chromium.js";

const [server = "http://127.0.0.1:8080", known] = process.argv.slice(2);
const STATEMENTS = Number(process.env.REJOINDER_STATEMENTS ?? 10_000);
const ROUNDS = 30;
const WAIT = 300_000;

/** A claim for each number, in AIF: each but the first bears on the one at a third of its number. */
function madeUpDocument() {
  const nodes = [];
  const edges = [];
  const edge = (fromID, toID) => edges.push({ edgeID: String(edges.length + 1), fromID, toID });
  for (let number = 0; number < STATEMENTS; number++) {
    const text = `Point ${number}: what was tried in case ${number % 97} would not have been asked of others again if ` +
      `somebody had told the first ${number % 13} of them in time`;
    nodes.push({ nodeID: `I${number}`, type: "I", text });
    if (number > 0) {
      const type = number % 3 === 0 ? "CA" : "RA";
      nodes.push({ nodeID: `S${number}`, type, text: type === "CA" ? "Default Conflict" : "Default Inference" });
      edge(`I${number}`, `S${number}`);
      edge(`S${number}`, `I${Math.floor((number - 1) / 3)}`);
    }
  }
  return JSON.stringify({ nodes, edges, locutions: [] });
}

async function graphql(query, variables = {}) {
  const answer = await fetch(`${server}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await answer.json();
  if (errors) {
    throw new Error(errors[0].message);
  }
  return data;
}

/** Until a question is answered by yes, but not for ever. */
async function until(what, question) {
  const end = Date.now() + WAIT;
  while (!(await question())) {
    if (Date.now() > end) {
      throw new Error(`Waited in vain: ${what}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

async function importLargeDebate() {
  const answer = await fetch(`${server}/imports?format=aif`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream", "rejoinder-participant": "budgets" },
    body: gzipSync(madeUpDocument()),
  });
  const order = await answer.json();
  if (!answer.ok) {
    throw new Error(`The import was refused: ${JSON.stringify(order)}`);
  }
  const stateOf = async () => (await graphql("query ($id: ID!) { import(id: $id) { state } }", { id: order.id })).import.state;
  await until("the import ends", async () => ["DONE", "FAILED"].includes(await stateOf()));
  await until("the graph holds it", async () => (await fetch(`${server}/debates/${order.debate}`)).ok);
  return order.debate;
}

async function smallDebate() {
  const data = await graphql("{ debates(first: 1) { edges { node { id } } } }");
  return data.debates.edges[0]?.node.id;
}

const middle = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
const high = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length * 0.95)];

const rows = [];
/** @param {string} what @param {number} measured @param {number} budget @param {string} unit @param {string} [more] */
function tell(what, measured, budget, unit, more = "") {
  rows.push({ what, measured, budget, unit, isKept: unit === "fps" ? measured >= budget : measured <= budget, more });
}

async function answers(debate) {
  const times = [];
  for (let round = 0; round < 10; round++) {
    const start = performance.now();
    await (await fetch(`${server}/debates/${debate}`)).text();
    times.push(performance.now() - start);
  }
  return times;
}

/** Opens a debate with nothing kept from before. */
async function opened(browser, debate) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addInitScript(addStopwatch);
  const page = await context.newPage();
  const faults = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", (fault) => faults.push(fault.message));
  await page.goto(`${server}/debates/${debate}`, { waitUntil: "load" });
  await page.waitForSelector("#moment b");
  await page.waitForSelector("#menus button");
  await page.waitForLoadState("networkidle");
  return { context, page, faults };
}

const firstPaint = (page) =>
  page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0].startTime);

/** How long work takes until its picture is on the screen; runs in the page. */
function addStopwatch() {
  globalThis.untilShown = (work) => new Promise((resolve) => {
    const start = performance.now();
    work();
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
  });
}

async function measureOpening(browser, large, small) {
  const [cold, ...warm] = await answers(large);
  tell("HTML of the page, server", middle(warm), 100, "ms", `first ${cold.toFixed(0)} ms`);
  const smallPage = await opened(browser, small);
  const smallPaint = await firstPaint(smallPage.page);
  await smallPage.context.close();
  const shown = await opened(browser, large);
  tell("first contentful paint", await firstPaint(shown.page), 500, "ms", `small debate ${smallPaint.toFixed(0)} ms`);
  const fetched = await shown.page.evaluate(() => performance.getEntriesByType("resource")
    .map(({ name, encodedBodySize, responseEnd }) => ({ name, bytes: encodedBodySize, end: responseEnd })));
  const own = fetched.filter(({ name }) => /\.(js|css)$/.test(name));
  tell("script and style to read a debate", own.reduce((sum, { bytes }) => sum + bytes, 0) / 1000, 60, "kB",
    `${own.length} files`);
  const course = fetched.find(({ name }) => name.endsWith("/course.json"));
  tell("course of the debate", course.bytes / 1e6, 1.5, "MB");
  tell("from elsewhere", fetched.filter(({ name }) => !name.startsWith(server)).length, 0, "requests");
  return shown;
}

async function measureClock(page, view) {
  const times = await page.evaluate(async (rounds) => {
    const range = document.querySelector("#timeline input[type=range]");
    const found = [];
    for (let round = 0; round < rounds; round++) {
      range.value = String(Math.round(Number(range.max) * (0.1 + (0.8 * ((round * 7) % rounds)) / rounds)));
      found.push(await globalThis.untilShown(() => range.dispatchEvent(new Event("input"))));
    }
    return found;
  }, ROUNDS);
  tell(`scrub step, ${view}`, middle(times), 50, "ms", `p95 ${high(times).toFixed(0)} ms`);
  await page.locator(".live").click();
}

async function measureOutline(page) {
  const times = await page.evaluate(async () => {
    const found = [];
    for (let round = 0; round < 12; round++) {
      const fold = document.querySelector("#tree > [aria-expanded=false] .fold");
      fold && found.push(await globalThis.untilShown(() => fold.click()));
    }
    return found;
  });
  times.length > 0 && tell("outline expand", middle(times), 50, "ms", `p95 ${high(times).toFixed(0)} ms, ${times.length} rows`);
}

async function measureMap(page) {
  const first = await page.evaluate(async () => {
    const start = performance.now();
    document.querySelector("#tabs [data-view=map]").click();
    for (;;) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const canvas = document.querySelector("#map canvas");
      if (canvas?.width > 300) {
        const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
        if (new Set(new Uint32Array(data.buffer)).size > 4) {
          return performance.now() - start;
        }
      }
    }
  });
  tell("map, first paint", first, 1000, "ms", "with loading the view");
  const redraws = await page.evaluate(async (rounds) => {
    const found = [];
    for (let round = 0; round < rounds; round++) {
      found.push(await globalThis.untilShown(() => dispatchEvent(new Event("themechange"))));
    }
    return found;
  }, ROUNDS);
  tell("map, redraw of everything", middle(redraws), 200, "ms", `p95 ${high(redraws).toFixed(0)} ms`);
  tell("map, dragging", 1000 / middle(await drag(page)), 30, "fps");
}

async function drag(page) {
  await page.mouse.move(400, 400);
  await page.mouse.down();
  const frames = page.evaluate(async () => {
    const found = [];
    for (let last = performance.now(); found.length < 60; ) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      found.push(performance.now() - last);
      last = performance.now();
    }
    return found;
  });
  for (let step = 1; step <= 40; step++) {
    await page.mouse.move(400 + 4 * step, 400 + 2 * step);
  }
  const times = await frames;
  await page.mouse.up();
  return times;
}

const browser = await chromium.launch({ executablePath: executablePath(), args: ["--no-sandbox", "--disable-gpu"] });
try {
  const large = known ?? (await importLargeDebate());
  const small = (await smallDebate()) ?? large;
  await answers(large);
  const { page, faults, context } = await measureOpening(browser, large, small);
  await measureClock(page, "outline");
  await measureOutline(page);
  await measureMap(page);
  await measureClock(page, "map");
  tell("errors and breaches of the policy", faults.length, 0, "", faults[0]);
  await context.close();
} finally {
  await browser.close();
}
for (const { what, measured, budget, unit, isKept, more } of rows) {
  console.log(`| ${what} | ${measured.toFixed(measured < 10 ? 2 : 0)} ${unit} | ${budget} ${unit} | ${isKept ? "" : "over "}${more ?? ""} |`);
}
