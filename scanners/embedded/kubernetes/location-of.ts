/** Where a manifest, or a part of it, stands. */
import type {Location} from '../../../src/finding/location.ts';
import type {Span} from '../../../src/formats/cel-rules/value.ts';
import type {Manifest} from './manifest.ts';

/** The place of the manifest itself without a span. */
export function locationOf({anchor, source}: Manifest, span: Span = anchor): Location {
  const {path, lines} = span.source ?? source;
  return {path, ...lines.regionOf(span)};
}
