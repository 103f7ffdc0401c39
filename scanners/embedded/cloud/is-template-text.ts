/** Cheap test by bytes: most JSON and YAML of a repository is something else and is not worth decoding. */

/** At least one of each group stands in a plan, or a template of AWS or Azure. */
const MARKS = [['"planned_values"', '"resource_changes"'], ['AWS::'], ['eploymentTemplate.json']].map((group) =>
  group.map((mark) => Buffer.from(mark)),
);

/** Letters can be written as escapes: what may hold resources and has some is looked at. */
const HIDDEN = [['Resources'], ['\\u00', '\\x']].map((group) => group.map((mark) => Buffer.from(mark)));

export function isTemplateText(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const has = (group: readonly Buffer[]) => group.some((mark) => buffer.includes(mark));
  return MARKS.some(has) || HIDDEN.every(has);
}
