import { elements } from './page.mjs';

/** A picture, as a browser parses it. */
export function readSvg(text, expected) {
  const titles = elements(text, 'svg title').map((title) => title.textContent);
  return { complaints: titles.length > expected.statements.length ? [] : [`it has ${titles.length} titles`] };
}
