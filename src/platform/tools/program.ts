/** Programs of external tools: where they lie once they are there. */

/** What to start: the tool's own arguments come after `args`. */
export interface Program {
  /** Absolute path, or a name that PATH knows. */
  readonly file: string;
  readonly args: readonly string[];
  /** Absolute path of the folder that it was installed into; absent for a program of the machine. */
  readonly folder?: string;
}

/** A tool cannot be had; the message names the cause and the fix. */
export class ToolError extends Error {
  override readonly name = 'ToolError';
}
