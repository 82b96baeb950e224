// Reads the documents that the tests of deploy/clients have written, each with the library that others read it with.
// Prints a line for each; ends with 1 if anything is not as it was written.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { differences } from './compare.mjs';
import { readArgdown } from './readers/argdown.mjs';
import { readCyjs } from './readers/cytoscape.mjs';
import { readGexf, readGraphml, readYed } from './readers/graphology.mjs';
import { readDot } from './readers/graphviz.mjs';
import { readCx2, readJgf, readNodesAndLinks } from './readers/json.mjs';
import { readFlowchart } from './readers/mermaid.mjs';
import { readSvg } from './readers/svg.mjs';

const READERS = {
  argdown: ['@argdown/core', readArgdown],
  cx2: ['a JSON schema', readCx2],
  cyjs: ['cytoscape', readCyjs],
  'd3.json': ['a JSON schema', readNodesAndLinks],
  'datetime.gexf': ['graphology', readGexf],
  dot: ['Graphviz', readDot],
  'draft.gexf': ['graphology', readGexf],
  gexf: ['graphology', readGexf],
  graphml: ['graphology', readGraphml],
  'jgf.json': ['a JSON schema', readJgf],
  mmd: ['Mermaid', readFlowchart],
  svg: ['jsdom', readSvg],
  'yed.graphml': ['graphology', readYed],
};

const SHOWN_MAX = 5;

const folder = process.argv[2] ?? join(import.meta.dirname, '..', 'target', 'documents');

async function check(document, ending, expected) {
  const [reader, read] = READERS[ending] ?? ['no reader', () => { throw new Error('nobody reads this format'); }];
  try {
    const found = await read(readFileSync(join(folder, document), 'utf8'), expected);
    return [reader, differences(found, expected)];
  } catch (failure) {
    return [reader, [failure.message ?? String(failure)]];
  }
}

const { endings, samples } = JSON.parse(readFileSync(join(folder, 'counts.json'), 'utf8'));
let wrong = 0;
for (const ending of endings) {
  for (const [sample, expected] of Object.entries(samples)) {
    const document = `${sample}.${ending}`;
    const [reader, found] = await check(document, ending, expected);
    wrong += found.length > 0 ? 1 : 0;
    console.log(`${found.length === 0 ? 'ok   ' : 'WRONG'} ${document} with ${reader}`);
    found.slice(0, SHOWN_MAX).forEach((difference) => console.log(`      ${difference}`));
    if (found.length > SHOWN_MAX) {
      console.log(`      and ${found.length - SHOWN_MAX} more`);
    }
  }
}
if (wrong > 0) {
  console.error(`${wrong} documents were not read as they were written.`);
  process.exitCode = 1;
}
