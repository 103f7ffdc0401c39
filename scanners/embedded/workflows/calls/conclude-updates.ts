/** Actions and packages are used, and the configuration of Dependabot does not name them: they stay as they are. */

import type {RawFinding} from '../../../../src/finding/finding.ts';
import {compareText} from '../../../../src/finding/location.ts';
import type {KnownFile} from './conclude-calls.ts';
import {ecosystemsOf} from './ecosystem-of.ts';
import type {Updates} from './facts-schema.ts';
import {ECOSYSTEM_RULE, UPDATE_RULE} from './update-facts.ts';

export function concludeUpdates(files: readonly KnownFile[]): readonly RawFinding[] {
  const usesActions = files.some(({facts}) => facts.usesActions);
  // Renovate finds manifests by itself.
  const manifests = files.some(({facts}) => facts.isRenovate) ? new Map<string, Manifest>() : manifestsOf(files);
  return files.flatMap(({path, facts: {updates}}) => {
    if (updates === undefined) return [];
    const forgotten = [...manifests.values()].filter(
      ({ecosystems}) => !ecosystems.some((name) => updates.ecosystems.includes(name)),
    );
    return [
      ...(usesActions && !updates.ecosystems.includes('github-actions') ? [actionsFinding(path, updates)] : []),
      ...forgotten.map((manifest) => ecosystemFinding(path, updates, manifest)),
    ];
  });
}

interface Manifest {
  readonly ecosystems: readonly string[];
  /** The first of them. */
  readonly path: string;
}

function manifestsOf(files: readonly KnownFile[]): ReadonlyMap<string, Manifest> {
  const found = new Map<string, Manifest>();
  for (const {path} of files.toSorted((a, b) => compareText(a.path, b.path))) {
    const ecosystems = ecosystemsOf(path);
    const [name] = ecosystems ?? [];
    if (ecosystems !== undefined && name !== undefined && !found.has(name)) found.set(name, {ecosystems, path});
  }
  return found;
}

function actionsFinding(path: string, updates: Updates): RawFinding {
  const message = 'Actions are used, and no entry asks for updates of them.';
  return toFinding(UPDATE_RULE, {path, updates, message, key: 'github-actions'});
}

function ecosystemFinding(path: string, updates: Updates, {ecosystems, path: manifest}: Manifest): RawFinding {
  const name = ecosystems[0] ?? '';
  const message = `There is ${manifest}, and no entry asks for updates of ${name}.`;
  return toFinding(ECOSYSTEM_RULE, {path, updates, message, key: name});
}

interface Forgotten {
  readonly path: string;
  readonly updates: Updates;
  readonly message: string;
  readonly key: string;
}

function toFinding(ruleId: string, {path, updates, message, key}: Forgotten): RawFinding {
  const suppressed = updates.suppressed[ruleId];
  return {
    ruleId,
    message,
    location: {path, ...updates.region},
    identity: {scope: 'file', key: [key]},
    ...(suppressed !== undefined && {suppressedInSource: suppressed}),
  };
}
