/** What a configuration of Dependabot says about the repository as a whole. */
import type {FileContext} from '../../../../src/formats/cel-rules/evaluate.ts';
import {isMap, listAt, textAt, type Value} from '../../../../src/formats/cel-rules/value.ts';
import type {Facts} from './facts-schema.ts';

/** The rule that `conclude` decides. */
export const UPDATE_RULE = 'dependabot-actions-not-updated';

/** Undefined for what is no map, and so no configuration. */
export function updateFacts(root: Value, {lines, places, suppressions}: FileContext): Facts | undefined {
  if (!isMap(root)) return undefined;
  const ecosystems = listAt(root, 'updates').map((update) => textAt(update, 'package-ecosystem'));
  const region = lines.regionOf(places.get(root, 'updates') ?? places.anchorOf(root) ?? {start: 0, end: 1});
  const suppressed = suppressions.get(region.startLine)?.get(UPDATE_RULE);
  const updates = {ecosystems: [...new Set(ecosystems)].sort(), region, ...(suppressed !== undefined && {suppressed})};
  return {sinks: [], calls: [], usesActions: false, updates};
}
