// Where the browser is: what REJOINDER_CHROMIUM says, or where Linux has it.
import { existsSync } from "node:fs";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"];

/** The path of a Chromium. */
export function executablePath() {
  const found = [process.env.REJOINDER_CHROMIUM, ...PLACES].find((path) => path && existsSync(path));
  if (!found) {
    throw new Error("There is no Chromium; REJOINDER_CHROMIUM may say where one is.");
  }
  return found;
}
