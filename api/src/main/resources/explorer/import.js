// @ts-check
// Bringing a document of another tool along, and telling how far it is.
import { element, fill, freshId } from "./elements.js";
import { ask } from "./graphql.js";
import { participantHeader } from "./participant.js";
import { subscribe } from "./subscription.js";
import { refusalWords } from "./words-arguing.js";
import { homeWords } from "./words-pages.js";

/**
 * @typedef {{id: string | null, debate: string, statements: number, relations: number,
 *     report: {losses: number, warnings: number}}} Ordered
 * @typedef {{state: string, reason: string | null, progress: {steps: number, stepsDone: number}}} Progress
 */

const WAIT = 2000;

const LONGEST_WAIT = 30_000;

const PROGRESS = "state reason progress { steps stepsDone }";

export function importer() {
  const file = element("input", { type: "file", id: freshId(), name: "file" });
  const format = element("select", { id: freshId() }, element("option", { value: "" }, homeWords.anyFormat));
  const dry = element("input", { type: "checkbox" });
  const report = element("div", { class: "import-report", role: "status" });
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    const chosen = file.files?.[0];
    chosen ? void bring(chosen, { format: format.value, dryRun: dry.checked }, report)
      : fill(report, element("p", { class: "fault" }, homeWords.chooseFile));
  };
  const form = element("form", { class: "act-form", novalidate: true, onsubmit: submit },
    element("div", { class: "field" }, element("label", { for: file.id }, homeWords.file), file,
      element("p", { class: "field-hint" }, homeWords.drop)),
    element("div", { class: "field" }, element("label", { for: format.id }, homeWords.format), format),
    element("label", { class: "option" }, dry, element("span", {}, homeWords.try)),
    element("div", { class: "buttons" }, element("button", { class: "main" }, homeWords.sendFile)), report);
  takeDrops(form, file);
  const whole = element("details", { class: "entry", name: "entry" }, element("summary", {}, homeWords.import), form);
  whole.addEventListener("toggle", () => void offerFormats(format));
  return whole;
}

/** @param {HTMLElement} form @param {HTMLInputElement} file */
function takeDrops(form, file) {
  form.addEventListener("dragover", (event) => {
    event.preventDefault();
    form.classList.add("dropping");
  });
  form.addEventListener("dragleave", () => form.classList.remove("dropping"));
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("dropping");
    if (event.dataTransfer?.files.length) {
      file.files = event.dataTransfer.files;
    }
  });
}

/** @param {HTMLSelectElement} format */
async function offerFormats(format) {
  if (format.length > 1) {
    return;
  }
  const { importFormats } = await ask("{ importFormats { name title endings } }").catch(() => ({ importFormats: [] }));
  format.append(...importFormats.map((/** @type {any} */ { name, title, endings }) =>
    element("option", { value: name }, `${title} (${endings.join(", ")})`)));
}

/** @param {File} file @param {{format: string, dryRun: boolean}} options @param {HTMLElement} report */
async function bring(file, { format, dryRun }, report) {
  const query = new URLSearchParams({ file: file.name, ...(format && { format }), ...(dryRun && { dryRun: "true" }) });
  const bar = element("progress", { max: 100, value: 0, "aria-label": homeWords.import });
  const words = element("p", {});
  fill(report, bar, words);
  try {
    const ordered = await upload(`/imports?${query}`, file, (percent) => {
      bar.value = percent;
      words.textContent = percent < 100 ? homeWords.uploading(percent) : homeWords.reading;
    });
    tellOrder(ordered, report, bar, words);
  } catch (failure) {
    fill(report, element("p", { class: "fault" }, refusalWords.sentence(/** @type {Error} */ (failure).message)));
  }
}

/** Sends a file; not by `fetch`, which cannot tell how much of it is sent.
 * @param {string} address @param {File} file @param {(percent: number) => void} sent @returns {Promise<Ordered>} */
function upload(address, file, sent) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    Object.entries(participantHeader()).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.addEventListener("progress", ({ loaded, total }) => sent(Math.round((loaded / total) * 100)));
    request.addEventListener("error", () => reject(new Error(refusalWords.unsent)));
    request.addEventListener("load", () => {
      const answer = parsed(request.responseText);
      request.status < 300 && answer ? resolve(answer) : reject(new Error(faultIn(answer) || String(request.status)));
    });
    request.send(file);
  });
}

/** @param {string} text */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What is wrong with the document, and where. @param {any} answer */
function faultIn(answer) {
  const { message = "", extensions = {} } = answer?.errors?.[0] ?? {};
  const { line, column, path } = extensions;
  const place = line ? homeWords.place(line, column ?? 1) : path ?? "";
  return place ? `${refusalWords.sentence(message)} ${place}` : message;
}

/** @param {Ordered} ordered @param {HTMLElement} report @param {HTMLProgressElement} bar @param {HTMLElement} words */
function tellOrder(ordered, report, bar, words) {
  const { id, debate, statements, relations, report: { losses, warnings } } = ordered;
  report.prepend(element("p", {}, `${homeWords.holds(statements, relations)} ${homeWords.losses(losses, warnings)}`));
  if (id === null) {
    bar.remove();
    words.remove();
    return;
  }
  watch(id, (progress) => {
    const { steps, stepsDone } = progress.progress;
    bar.max = Math.max(1, steps);
    bar.value = stepsDone;
    words.textContent = homeWords.progress(stepsDone, steps);
    if (progress.state === "DONE") {
      void tellEnd(debate, steps, bar, words);
    } else if (progress.state === "FAILED") {
      bar.remove();
      words.className = "fault";
      fill(words, homeWords.failed(progress.reason ?? ""));
    }
  });
}

/** The graph may need a moment longer to hold what was imported.
 * @param {string} id @param {number} steps @param {HTMLElement} bar @param {HTMLElement} words */
async function tellEnd(id, steps, bar, words) {
  let isReadable = false;
  for (let time = 0; !isReadable && time < LONGEST_WAIT; time += WAIT / 4) {
    const answer = await ask("query Readable($id: ID!) { debate(id: $id) { version } }", { id })
      .catch(() => null); // What cannot be asked cannot be read; the end of the waiting says so.
    isReadable = answer?.debate?.version >= steps;
    isReadable || await new Promise((resolve) => setTimeout(resolve, WAIT / 4));
  }
  bar.remove();
  fill(words, `${isReadable ? homeWords.done : homeWords.late} `,
    element("a", { href: `/debates/${id}` }, homeWords.openIt));
}

/** Tells how far an import is until it is over, over as many connections as it takes.
 * @param {string} id @param {(progress: Progress) => void} tell */
function watch(id, tell) {
  let isOver = false;
  subscribe(`subscription Progress($id: ID!) { importProgress(id: $id) { ${PROGRESS} } }`, { id }, {
    next: ({ importProgress }) => {
      isOver = ["DONE", "FAILED"].includes(importProgress.state);
      tell(importProgress);
    },
    ended: () => isOver || setTimeout(() => watch(id, tell), WAIT),
  });
}
