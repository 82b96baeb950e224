import Ajv from 'ajv/dist/2020.js';

const text = { type: 'string' };
const object = { type: 'object' };
const number = { type: 'integer', minimum: 0 };
const closed = (properties, ...required) => ({ type: 'object', additionalProperties: false, properties, required });
const list = (items) => ({ type: 'array', items });
const only = (name, items) => closed({ [name]: items }, name);

const node = closed({ label: text, metadata: object });
const edge = closed({ id: text, source: text, target: text, relation: text, directed: { type: 'boolean' }, label: text,
  metadata: object }, 'source', 'target');
const jgf = schema(only('graph', closed({ id: text, type: text, label: text, directed: { const: true },
  metadata: object, nodes: { type: 'object', additionalProperties: node }, edges: list(edge) }, 'nodes', 'edges')));

const cx2 = schema({
  type: 'array',
  items: false,
  minItems: 7,
  prefixItems: [
    closed({ CXVersion: { const: '2.0' }, hasFragments: { const: false } }, 'CXVersion', 'hasFragments'),
    only('metaData', list(closed({ name: text, elementCount: number }, 'name', 'elementCount'))),
    only('attributeDeclarations', list(object)),
    only('networkAttributes', list(object)),
    only('nodes', list(closed({ id: number, x: { type: 'number' }, y: { type: 'number' }, v: object }, 'id', 'v'))),
    only('edges', list(closed({ id: number, s: number, t: number, v: object }, 'id', 's', 't', 'v'))),
    only('status', list(closed({ success: { const: true }, error: { const: '' } }, 'success', 'error'))),
  ],
});

const links = schema(closed({ directed: { const: true }, multigraph: { const: true }, graph: object,
  nodes: list({ type: 'object', required: ['id'] }),
  links: list({ type: 'object', required: ['source', 'target', 'key'] }) }, 'nodes', 'links'));

/** JSON Graph Format, version 2. */
export function readJgf(document) {
  const { graph } = jgf(document);
  return {
    nodes: Object.entries(graph.nodes).map(([id, { label, metadata }]) => ({ ...metadata, id, label })),
    edges: graph.edges.map(({ id, source, target, label, metadata }) => ({ ...metadata, id, source, target, label })),
    own: ['label'],
  };
}

/** CX2 numbers nodes and edges; what they are called comes from their order. */
export function readCx2(document, expected) {
  const aspects = Object.assign({}, ...cx2(document));
  const counts = Object.fromEntries(aspects.metaData.map(({ name, elementCount }) => [name, elementCount]));
  const declared = aspects.attributeDeclarations[0];
  const called = new Map(aspects.nodes.map(({ id }, index) => [id, expected.nodes[index]?.id]));
  return {
    nodes: aspects.nodes.map(({ id, v }) => ({ ...v, id: called.get(id) })),
    edges: aspects.edges.map(({ s, t, v }, index) => (
      { ...v, id: expected.edges[index]?.id, source: called.get(s), target: called.get(t) })),
    own: ['name', 'interaction'],
    complaints: ['nodes', 'edges'].flatMap((part) => [
      ...(counts[part] === aspects[part].length ? [] : [`metaData counts ${counts[part]} ${part}`]),
      ...aspects[part].flatMap(({ v }) => Object.keys(v)).filter((title) => !(title in declared[part]))
        .map((title) => `${title} of ${part} is not declared`)]),
  };
}

/** Nodes and links, as d3-force takes them. */
export function readNodesAndLinks(document) {
  const graph = links(document);
  return {
    nodes: graph.nodes,
    edges: graph.links.map(({ key, ...link }) => ({ ...link, id: key })),
    own: ['label'],
  };
}

/** A reader of JSON that keeps to this schema. */
function schema(shape) {
  const valid = new Ajv().compile(shape);
  return (document) => {
    const read = JSON.parse(document);
    if (!valid(read)) {
      throw new Error(valid.errors.map(({ instancePath, message }) => `${instancePath} ${message}`).join(', '));
    }
    return read;
  };
}
