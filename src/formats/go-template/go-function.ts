/** What functions of templates look like. */
import type {GoValue} from './go-value.ts';

/** What a function may do besides looking at its arguments. */
export interface CallContext {
  /** Output of a template that is known by its name. */
  readonly include: (name: string, dot: GoValue) => string;
  /** Output of a text that is itself a template. */
  readonly renderText: (text: string, dot: GoValue) => string;
  /** Counts work that depends on the size of values. */
  readonly step: (count: number) => void;
}

/** Throws `TemplateError` for arguments that it cannot take. */
export type GoFunction = (args: readonly GoValue[], context: CallContext) => GoValue;

export type FunctionTable = ReadonlyMap<string, GoFunction>;
