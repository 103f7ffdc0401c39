/** What rules of this scanner are evaluated on, with what `match` chooses by. */
import type {FileContext} from '../../../src/formats/cel-rules/evaluate.ts';
import {shortKey} from '../../../src/formats/cel-rules/short-key.ts';
import type {Target} from '../../../src/formats/cel-rules/target.ts';
import type {Span, ValueMap} from '../../../src/formats/cel-rules/value.ts';
import type {ApiFormat} from './api-rule.ts';

export interface ApiTarget extends Target {
  readonly kind: string;
  readonly format: ApiFormat;
  /** Of schemas and security schemes. */
  readonly type: string;
  /** Of schemas. */
  readonly usage: 'input' | 'output' | undefined;
}

/** One document while its targets are made. */
export interface Draft {
  readonly context: FileContext;
  readonly format: ApiFormat;
  /** What all targets of the document can look at. */
  readonly api: ValueMap;
}

interface Parts {
  readonly kind: string;
  readonly self: ValueMap;
  readonly anchor: Span;
  /** Names it in its file, apart from lines and formatting. */
  readonly key: readonly string[];
  readonly type?: string;
  readonly usage?: 'input' | 'output';
  readonly bindings?: Readonly<Record<string, ValueMap>>;
}

/** In expressions the target is known by its kind, the document as `api`. */
export function makeTarget({format, api}: Draft, parts: Parts): ApiTarget {
  const {kind, self, anchor, key, type = '', usage, bindings = {}} = parts;
  return {
    ...{kind, format, type, usage, self, anchor},
    bindings: {api, ...bindings, [kind]: self},
    scope: 'file',
    identity: [kind, ...key.map(shortKey)],
  };
}
