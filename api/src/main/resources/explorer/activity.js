// @ts-check
// How busy a debate was from its first change to its last, as a row of small bars.

const SLICES = 32;

const HEIGHT = 24;

const WIDTH = 4;

const SVG = "http://www.w3.org/2000/svg";

/**
 * The moments between which changes are counted, one more than there are slices; the last slice holds the last change.
 *
 * @param {string} from
 * @param {string} until
 * @param {number} slices
 */
export function boundaries(from, until, slices) {
  const start = Date.parse(from);
  const width = Math.max(1, (Date.parse(until) + 1 - start) / slices);
  return Array.from({ length: slices + 1 }, (_, place) => new Date(Math.ceil(start + place * width)).toISOString());
}

/** The part of a query that counts the changes in each slice. @param {string} from @param {string} until */
export function activityQuery(from, until) {
  const moments = boundaries(from, until, SLICES);
  const slices = moments.slice(1).map((end, place) =>
    `slice${place}: history(filter: { from: "${moments[place]}", until: "${end}" }, first: 1) { totalCount }`);
  return slices.join("\n");
}

/**
 * @param {Record<string, {totalCount: number} | null>} activity as the query brings it
 * @param {string} label
 */
export function sparkline(activity, label) {
  const counts = Array.from({ length: SLICES }, (_, place) => activity[`slice${place}`]?.totalCount ?? 0);
  const picture = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  const attributes = { viewBox: `0 0 ${SLICES * WIDTH} ${HEIGHT}`, class: "sparkline", role: "img", "aria-label": label,
    preserveAspectRatio: "none" };
  Object.entries(attributes).forEach(([name, value]) => picture.setAttribute(name, value));
  path.setAttribute("d", outline(counts));
  picture.append(path);
  return picture;
}

/** A bar for each count, none lower than can be seen unless nothing happened. @param {number[]} counts */
export function outline(counts) {
  const most = Math.max(1, ...counts);
  return counts.map((count, place) => {
    const height = count === 0 ? 0 : Math.max(2, Math.round((count / most) * HEIGHT));
    return height === 0 ? "" : `M${place * WIDTH} ${HEIGHT}v-${height}h${WIDTH - 1}v${height}z`;
  }).join("");
}
