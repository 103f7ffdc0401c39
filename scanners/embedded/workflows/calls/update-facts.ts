/** What a configuration of Dependabot says about the repository as a whole. */
import type {FileContext} from '../../../../src/formats/cel-rules/evaluate.ts';
import {isMap, listAt, textAt, type Value} from '../../../../src/formats/cel-rules/value.ts';
import type {Facts} from './facts-schema.ts';

/** The rules that `conclude` decides. */
export const UPDATE_RULE = 'dependabot-actions-not-updated';
export const ECOSYSTEM_RULE = 'dependabot-ecosystem-not-updated';

/** Of a file that tells something by its name alone. */
export const NO_FACTS: Facts = {sinks: [], calls: [], usesActions: false};

/** Undefined for what is no map, and so no configuration. */
export function updateFacts(root: Value, {lines, places, suppressions}: FileContext): Facts | undefined {
  if (!isMap(root)) return undefined;
  const ecosystems = listAt(root, 'updates').map((update) => textAt(update, 'package-ecosystem'));
  const region = lines.regionOf(places.get(root, 'updates') ?? places.anchorOf(root) ?? {start: 0, end: 1});
  const accepted = suppressions.get(region.startLine);
  const suppressed = Object.fromEntries(
    [UPDATE_RULE, ECOSYSTEM_RULE].flatMap((id) => {
      const reason = accepted?.get(id);
      return reason === undefined ? [] : [[id, reason]];
    }),
  );
  return {...NO_FACTS, updates: {ecosystems: [...new Set(ecosystems)].sort(), region, suppressed}};
}
