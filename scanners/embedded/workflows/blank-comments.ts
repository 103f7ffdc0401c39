/** JSON5 → text that YAML readers read: what JSON5 allows beyond JSON, YAML allows too, but for its comments. */

/** Texts in quotes stay; a comment that is not closed reaches to the end. */
const TEXT_OR_COMMENT = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$)/g;

/** Comments and tabs become blanks, so that all offsets stay. */
export function blankComments(json5: string): string {
  return json5
    .replace(TEXT_OR_COMMENT, (match) => (match.startsWith('/') ? match.replace(/[^\n]/g, ' ') : match))
    .replaceAll('\t', ' ');
}
