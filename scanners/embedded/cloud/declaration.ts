/** A resource, variable or other block of any language, told in Terraform's words. */

import type {Span} from '../../../src/formats/cel-rules/value.ts';
import type {CloudMatch, Language} from './cloud-rule.ts';
import type {CloudContext} from './templates/file-context.ts';
import type {TermMap} from './terms/term.ts';

export interface Declaration {
  readonly kind: Exclude<CloudMatch['target'], 'statement'>;
  /** Type of a resource in Terraform, name of a provider. */
  readonly type: string;
  readonly name: string;
  /** Unique among what is built together, except for instances of one block. */
  readonly address: string;
  readonly language: Language;
  /** Attributes, and blocks as lists of maps; their places are those of `context`. */
  readonly body: TermMap;
  readonly anchor: Span;
  readonly context: CloudContext;
  /** Addresses of what it refers to. */
  readonly uses: ReadonlySet<string>;
  /** What the language of the file calls an attribute; undefined where it is called the same. */
  readonly nameOf?: ((path: string) => string | undefined) | undefined;
}

/** Key in `places` of a block itself, in the map of its body. */
export const BLOCK_PLACE = '';
