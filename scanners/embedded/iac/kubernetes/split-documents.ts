/**
 * Cuts a YAML text into its documents before any is parsed, as Kubernetes' own reader does: what is wrong with one
 * hides no other.
 */
import type {Span} from '../engine/value.ts';

/** A document marker can stand nowhere else at the start of a line, not even in a quoted text (YAML 1.2 §9.1.2). */
const MARKER = /^---(?=\s|$)/gm;

/**
 * YAML 1.1 breaks lines at these, too, and Kubernetes reads YAML 1.1: what follows one of them in a comment is none
 * (https://yaml.org/spec/1.1/#id871136).
 */
const OTHER_BREAKS = /\r(?!\n)|[\u0085\u2028\u2029]/g;

/** The text with line feeds for all line breaks that YAML 1.1 knows; offsets stay the same. */
export function withLineFeeds(text: string): string {
  return text.replace(OTHER_BREAKS, '\n');
}

/** Every stretch that begins at the start of the text or at a marker. */
export function splitDocuments(text: string): readonly Span[] {
  const starts = [...text.matchAll(MARKER)].map(({index}) => index);
  const edges = starts[0] === 0 ? starts : [0, ...starts];
  return edges.map((start, index) => ({start, end: edges[index + 1] ?? text.length}));
}
