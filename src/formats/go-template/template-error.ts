/** Why a template could not be parsed or rendered: a fault of the template or of its values, never of ours. */

/** The message is one sentence without a full stop; it can quote names of the template. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  /** Where it happened, once that is known: path and 1-based line. */
  place: {readonly path: string; readonly line: number} | undefined;
}

/** The budget of steps, depth or output is used up; no other template may go on either. */
export class TemplateBudgetExceeded extends Error {
  override readonly name = 'TemplateBudgetExceeded';
}
