// @ts-check
// What the acts on offer ask for and what they tell the server.
import { sayingActs } from "./saying.js";
import { changingActs } from "./changing.js";
import { schemeActs } from "./schemes.js";
import { chargeActs } from "./charges.js";

/**
 * @typedef {import("../arguing.js").Context} Context
 * @typedef {import("../commands.js").Command} Command
 * @typedef {import("./fields.js").Field} Field
 * @typedef {Record<string, any>} Values
 *
 * @typedef {object} Act
 * @property {string} name
 * @property {boolean} [says] whether it makes a statement of the words in its field `text`
 * @property {(context: Context, values: Values) => Field[] | Promise<Field[]>} fields
 * @property {(context: Context) => Values} [start] what the fields hold at first
 * @property {(values: Values, context: Context, identifiers: string[]) => Command[]} commands
 * @property {(context: Context, values: Values) => Values | Promise<Values>} [before] what the inverse needs to know
 */

/** @type {Act[]} */
const acts = [...sayingActs, ...changingActs, ...schemeActs, ...chargeActs];

/** @param {string} name @returns {Act} */
export function actNamed(name) {
  return /** @type {Act} */ (acts.find((act) => act.name === name));
}
