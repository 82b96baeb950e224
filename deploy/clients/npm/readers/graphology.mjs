import Graph from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { elements } from './page.mjs';

const OWN = ['label', 'x', 'y', 'z', 'size', 'color', 'shape', 'kind'];

export const readGexf = (text) => ({ ...described(gexf, text), ageing: ['verdict', 'strength'] });

export const readGraphml = (text) => described(graphml, text);

/** graphology takes what is drawn for yEd for an attribute without a name. */
export const readYed = (text) => ({ ...readGraphml(text), own: [...OWN, ''] });

/** Its own parser of XML goes on after errors, and so does not get what is broken. */
function described(format, text) {
  elements(text, ':root');
  const graph = format.parse(Graph, text);
  return {
    nodes: graph.mapNodes((id, attributes) => ({ ...attributes, id })),
    edges: graph.mapEdges((id, attributes, source, target) => ({ ...attributes, id, source, target })),
    own: OWN,
    cleaned: true,
  };
}
