/**
 * Cuts a YAML text into its documents before any is parsed, as Kubernetes' own reader does: what is wrong with one
 * hides no other.
 */

import type {Span} from '../value.ts';
import type {YamlDialect} from './scalar-value.ts';

/** A document marker can stand nowhere else at the start of a line, not even in a quoted text (YAML 1.2 §9.1.2). */
const MARKER = /^---(?=\s|$)/gm;

/**
 * YAML 1.1 breaks lines at more characters than 1.2: what follows one of them in a comment is none
 * (https://yaml.org/spec/1.1/#id871136, https://yaml.org/spec/1.2.2/#54-line-break-characters).
 */
const OTHER_BREAKS = {'yaml-1.1': /\r(?!\n)|[\u0085\u2028\u2029]/g, 'yaml-1.2': /\r(?!\n)/g} as const;

/** The text with line feeds for all line breaks of the dialect; offsets stay the same. */
export function withLineFeeds(text: string, dialect: YamlDialect): string {
  return text.replace(OTHER_BREAKS[dialect], '\n');
}

/** Every stretch that begins at the start of the text or at a marker. */
export function splitDocuments(text: string): readonly Span[] {
  const starts = [...text.matchAll(MARKER)].map(({index}) => index);
  const edges = starts[0] === 0 ? starts : [0, ...starts];
  return edges.map((start, index) => ({start, end: edges[index + 1] ?? text.length}));
}
