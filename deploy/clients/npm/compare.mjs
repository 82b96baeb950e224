/**
 * What a reader found otherwise than it was written, as sentences.
 *
 * A reader may find `nodes` and `edges`, each with an `id`; attributes of its `own` are no difference, nor are those
 * that are `ageing` where nothing is known of the present. `cleaned` documents have U+FFFD for what XML cannot hold.
 */
export function differences(found, expected) {
  return [
    ...(found.complaints ?? []),
    ...(found.nodes ? elements('node', found.nodes, expected.nodes, found) : []),
    ...(found.edges ? elements('edge', found.edges, expected.edges, found) : []),
    ...(found.flowchart ? counts(found.flowchart, expected.flowchart) : []),
    ...(found.words ? words(found.words, expected.statements) : []),
    ...(found.said ? statements(found.said, expected.statements) : []),
  ];
}

function elements(kind, found, expected, how) {
  const byId = new Map(found.map((element) => [element.id, element]));
  const ids = new Set(expected.map(({ id }) => id));
  return [
    ...(found.length === expected.length ? [] : [`${found.length} ${kind}s instead of ${expected.length}`]),
    ...[...byId.keys()].filter((id) => !ids.has(id)).map((id) => `nobody wrote the ${kind} ${id}`),
    ...expected.flatMap((element) => (byId.has(element.id)
      ? attributes(`${kind} ${element.id}`, byId.get(element.id), element, how)
      : [`the ${kind} ${element.id} is missing`])),
  ];
}

function attributes(name, found, expected, { own, ageing = [], cleaned = false }) {
  const held = (value) => (cleaned ? allowed(value) : value);
  const unknown = Object.keys(found).filter((title) => !(title in expected) && !own.includes(title)
    && !ageing.includes(title) && found[title] !== '' && found[title] !== undefined);
  return [
    ...unknown.map((title) => `nobody wrote ${title} of ${name}`),
    ...Object.entries(expected).flatMap(([title, value]) => (
      same(`${title} of ${name}`, comparable(found[title], value, held), held(value)))),
    ...label(name, found, expected, held),
  ];
}

/** Formats without types have numbers, truths and lists as texts. */
function comparable(found, expected, held) {
  if (typeof found !== 'string' || typeof expected === 'string') {
    return typeof found === 'number' && typeof expected === 'string' ? String(found) : found;
  }
  return held(JSON.parse(found));
}

/** What is shown of a statement is its beginning, on one line. */
function label(name, { label: short, shown = short }, { text }, held) {
  if (text === undefined || shown === undefined) {
    return [];
  }
  const line = (words) => words.replace(/\s+/gu, ' ').trim();
  const beginning = line(shown).replace(/…$/u, '');
  return beginning !== '' && line(held(text)).startsWith(beginning) ? [] : [`${name} is shown as '${shown}'`];
}

function counts(found, expected) {
  return same('the numbers of nodes and arrows', found, { nodes: expected.nodes, edges: expected.edges });
}

function words(found, expected) {
  return [
    ...same('the number of statements', found.length, expected.length),
    ...expected.flatMap(({ text }, index) => same(`statement ${index + 1}`, found[index], text)),
  ];
}

function statements(found, expected) {
  const line = (words) => words.replace(/\s+/gu, ' ').trim();
  const said = new Set(found.map(line));
  return expected.filter(({ text, withdrawn }) => !withdrawn && !said.has(line(text)))
    .map(({ text }) => `nobody says '${text}'`);
}

function same(name, found, expected) {
  const [left, right] = [found, expected].map((value) => JSON.stringify(value));
  return left === right ? [] : [`${name} is ${left} instead of ${right}`];
}

/** The value with U+FFFD for the characters that XML cannot hold. */
function allowed(value) {
  if (Array.isArray(value)) {
    return value.map(allowed);
  }
  return typeof value === 'string' ? value.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    : value;
}
