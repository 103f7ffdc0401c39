/** `${name}` in POMs. Bounded, as properties can refer to each other and to themselves. */

const EXPRESSION = /\$\{([^${}]{1,200})\}/g;
/** Rounds of replacement; real POMs need three. */
const MAX_ROUNDS = 20;
/** No version or name is longer. */
const MAX_LENGTH = 1_000;

/** Undefined when a property is not known or never ends in plain text. */
export function interpolate(text: string | undefined, properties: ReadonlyMap<string, string>): string | undefined {
  let current = text;
  for (let round = 0; round < MAX_ROUNDS && current !== undefined; round += 1) {
    if (!current.includes('${')) return current;
    if (current.length > MAX_LENGTH) return undefined;
    const next: string = current.replaceAll(EXPRESSION, (whole, name: string) => properties.get(name) ?? whole);
    if (next === current) return undefined;
    current = next;
  }
  return undefined;
}
