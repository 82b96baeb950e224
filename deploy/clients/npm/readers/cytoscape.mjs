import cytoscape from 'cytoscape';

const OWN = ['label', 'name', 'shared_name', 'interaction', 'shared_interaction'];

/** Cytoscape.js throws at edges that lead nowhere, and drops an element whose identifier another one has. */
export function readCyjs(text) {
  const { elements } = JSON.parse(text);
  const graph = cytoscape({ headless: true, elements });
  const placed = graph.nodes().every((node) => Number.isFinite(node.position().x) && Number.isFinite(node.position().y));
  return {
    nodes: graph.nodes().map((node) => node.data()),
    edges: graph.edges().map((edge) => edge.data()),
    own: OWN,
    complaints: placed ? [] : ['a node has no position'],
  };
}
