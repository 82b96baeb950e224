import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { elements } from './page.mjs';

const OWN = ['label', 'name', '_gvid', 'tail', 'head', 'shape', 'style', 'color', 'fontcolor', 'fontname', 'fontsize',
  'tooltip', 'width', 'height', 'fixedsize', 'arrowhead', 'pos', 'lp', 'headport', 'tailport'];

const graphviz = await Graphviz.load();

/** Lays the graph out twice: once as data, once as the picture, for the words in it. */
export function readDot(text) {
  const drawing = JSON.parse(graphviz.layout(text, 'json', 'dot'));
  const nodes = drawing.objects ?? [];
  const shown = words(graphviz.layout(text, 'svg', 'dot'));
  return {
    nodes: nodes.map((node) => ({ ...plain(node), shown: shown.get(node.name) })),
    edges: (drawing.edges ?? []).map((edge) => (
      { ...plain(edge), source: nodes[edge.tail].name, target: nodes[edge.head].name })),
    own: [...OWN, 'shown'],
    cleaned: true,
    complaints: nodes.filter((node) => node.pos === undefined).map((node) => `${node.name} is not drawn`),
  };
}

/** Attributes as they were before they were escaped for Graphviz, without what it adds. */
function plain(element) {
  const kept = Object.entries(element).filter(([title]) => !/^_\w+_$/.test(title));
  return Object.fromEntries(kept.map(([title, value]) => [title, unescaped(value)]));
}

const SIGNS = { n: '\n', r: '\r' };

function unescaped(value) {
  return typeof value === 'string' ? value.replace(/\\(.)/gs, (_, sign) => SIGNS[sign] ?? sign) : value;
}

function words(svg) {
  return new Map(elements(svg, 'g.node').map((node) => [
    node.querySelector('title').textContent,
    [...node.querySelectorAll('text')].map((line) => line.textContent).join(' '),
  ]));
}
