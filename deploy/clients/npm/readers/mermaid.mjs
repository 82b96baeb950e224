import { page, shown } from './page.mjs';

globalThis.window = page;
globalThis.document = page.document;
const { default: mermaid } = await import('mermaid');
mermaid.initialize({});

/** Nodes and arrows as Mermaid has them after its parser; their texts as it would show them. */
export async function readFlowchart(text) {
  await mermaid.parse(text);
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  return {
    flowchart: { nodes: db.getVertices().size, edges: db.getEdges().length },
    words: [...db.getVertices().values()].filter((node) => node.type !== 'circle').map((node) => words(node.text)),
  };
}

/** Mermaid keeps entities in signs of its own until it draws. */
function words(text) {
  return shown(text.replaceAll('ﬂ°°', '&#').replaceAll('ﬂ°', '&').replaceAll('¶ß', ';').replaceAll('<br>', '\n'));
}
