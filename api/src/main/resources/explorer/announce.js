// @ts-check
// Tells screen readers what happened, politely: only the last of what happens at once, and never faster than one can
// listen.

const REST_MILLIS = 400;
const BETWEEN_MILLIS = 2000;

let said = 0;

/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting;

/** @param {string} text */
export function announce(text) {
  clearTimeout(waiting);
  waiting = setTimeout(
    () => {
      const region = document.getElementById("announcements");
      if (region && text) {
        region.textContent = text;
        said = Date.now();
      }
    },
    Math.max(REST_MILLIS, said + BETWEEN_MILLIS - Date.now()),
  );
}
