/** Recognises definitions of custom resources, before they are parsed. */

const DEFINITION = /^kind: ['"]?CustomResourceDefinition\b/m;

/** They are most of the YAML of an operator, and say nothing about its cluster. */
export function isDefinition(text: string): boolean {
  return DEFINITION.test(text);
}
