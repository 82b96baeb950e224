// @ts-check
// What acts are made of; and those of one command whose input is what their fields hold.
import { ask } from "../graphql.js";
import { subjectInput } from "../commands.js";
import { stepOptions } from "./steps.js";

/**
 * @typedef {import("./acts.js").Act} Act
 * @typedef {import("./acts.js").Values} Values
 * @typedef {import("../arguing.js").Context} Context
 * @typedef {import("./fields.js").Field} Field
 * @typedef {import("./fields.js").Option} Option
 *
 * @typedef {object} More
 * @property {boolean} [says]
 * @property {(context: Context) => Values} [start]
 * @property {string} [asks] what the form has to know of the thing before it can be filled in
 * @property {(context: Context, values: Values, thing: any) => Values | undefined} [before]
 */

/** What a statement holds at most, in characters. */
export const LONGEST_TEXT = 10_000;

/** @param {string} [label] @returns {Field} */
export function words(label) {
  return { name: "text", kind: "text", label, longest: LONGEST_TEXT };
}

/** @param {Record<string, string>} labels @param {string[]} [values] @returns {Option[]} */
export function optionsOf(labels, values = Object.keys(labels)) {
  return values.map((value) => ({ value, label: labels[value] }));
}

/** Asks which step is meant, where there is a choice.
 * @param {Context} context @param {string[]} paths @param {boolean} [reshapes] @returns {Field[]} */
export function stepField(context, paths, reshapes = false) {
  const options = stepOptions(context);
  return options.length < 2 ? [] : [{ name: "step", kind: "choice", options, paths, reshapes }];
}

/** What the server knows of a thing, or of the debate.
 * @param {Context} context @param {string} fields @param {string} [id] @returns {Promise<any>} */
export async function now({ debate, id: selected, course }, fields, id = selected) {
  const kind = !id ? "debate" : course.isRelation(course.numberOf(id)) ? "relation" : "statement";
  const document = `query Now($id: ID!, $atLeast: Version) {
    thing: ${kind}(id: $id, atLeast: $atLeast) { ${fields} } }`;
  return (await ask(document, { id: id || debate, atLeast: course.version }, { partly: true })).thing ?? {};
}

/**
 * @param {string} name
 * @param {string} command its name, with a star for what kind of thing it is about
 * @param {(context: Context, identifiers: string[], values: Values) => object} about what it is about
 * @param {Field[]} fields each named after what it is in the input
 * @param {More} more
 * @returns {Act}
 */
export function plain(name, command, about, fields = [], { says, start, asks, before } = {}) {
  return {
    name, says, start,
    fields: (context, values) => {
      const known = (/** @type {any} */ thing) => fitting(fields, values).map((field) =>
        filled(field, context, values, thing));
      return asks ? now(context, asks).then(known) : known({});
    },
    before: async (context, values) => {
      const thing = asks ? await now(context, asks) : {};
      return (before ? before(context, values, thing) : thing) ?? {};
    },
    commands: (values, context, identifiers) => [{
      name: command.replace("*", context.relation ? "Relation" : "Statement"),
      input: { ...about(context, identifiers, values), ...inputOf(fitting(fields, values), values) },
    }],
  };
}

/** A field that holds what the thing has, unless something else was written.
 * @param {Field} field @param {Context} context @param {Values} values @param {any} thing @returns {Field} */
function filled(field, context, values, thing) {
  if (field.name in thing) {
    values[field.name] ??= String(thing[field.name] ?? "");
  }
  return field.offers ? { ...field, options: field.offers(context, thing) } : field;
}

/** @param {Field[]} fields @param {Values} values */
export function fitting(fields, values) {
  return fields.filter(({ fits }) => fits?.(values) ?? true);
}

/** @param {Field[]} fields @param {Values} values */
function inputOf(fields, values) {
  /** @type {Values} */
  const input = {};
  for (const { name, optional, parse } of fields) {
    const value = values[name] ?? "";
    if (!optional || value.trim()) {
      const [own, inner] = name.split(".");
      const read = parse ? parse(value) : value;
      input[own] = inner ? { ...input[own], [inner]: read } : read;
    }
  }
  return input;
}

/** @param {Context} context */
export const ofThing = (context) => subjectInput(context);

/** @param {Context} context */
export const ofDebate = ({ debate }) => ({ debate });
