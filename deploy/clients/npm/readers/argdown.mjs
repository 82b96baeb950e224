import core from '@argdown/core/dist/argdown.js';

// viz.js, which comes along, takes what nobody catches, and hides it.
process.removeAllListeners('uncaughtException').removeAllListeners('unhandledRejection');

/** The statements that Argdown's own parser finds, after its model is built. */
export function readArgdown(text) {
  const found = core.argdown.run(
    { input: text, process: ['parse-input', 'build-model'], logLevel: 'silent', throwExceptions: true });
  const errors = [...(found.lexerErrors ?? []), ...(found.parserErrors ?? [])];
  const members = Object.values(found.statements ?? {}).flatMap(({ members: all }) => all);
  return {
    said: members.map(({ text: words }) => words).filter(Boolean),
    complaints: errors.map((error) => `line ${error.token?.startLine}: ${error.message}`),
  };
}
