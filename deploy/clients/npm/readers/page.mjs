import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');

/** A page without a screen, which some libraries look for. */
export const page = window;

/** The elements of a document of XML that a selector finds. */
export function elements(xml, selector) {
  const parsed = new window.DOMParser().parseFromString(xml, 'application/xml');
  const broken = parsed.querySelector('parsererror');
  if (broken) {
    throw new Error(broken.textContent.split('\n')[0]);
  }
  return [...parsed.querySelectorAll(selector)];
}

/** What HTML shows for a text with entities. */
export function shown(html) {
  const area = window.document.createElement('textarea');
  area.innerHTML = html;
  return area.value;
}
