/** What a pull request's own config would change in the policy, and which of it would let more pass. */

import {severityRank} from '../finding/severity.ts';
import {type ConfigChange, changedList, changedNumber, changedWord} from './change.ts';
import type {Config} from './config.ts';
import {describeDependencyChanges} from './dependency-changes.ts';
import {describeImageChanges} from './image-changes.ts';

/** Differences from the config that judges (`base`) to the one that is proposed (`head`), in a fixed order. */
export function describeConfigChanges(base: Config, head: Config): ConfigChange[] {
  return [
    ...changedList('scanner', base.scanners, head.scanners, 'removal-weakens'),
    ...changedList('optional scanner', base.optionalScanners, head.optionalScanners, 'addition-weakens'),
    ...changedFailOn(base, head),
    ...changedThresholds(base, head),
    ...changedWord('on-scanner-error', base.onScannerError, head.onScannerError, ['fail', 'warn']),
    ...changedWord('inline-suppressions', base.inlineSuppressions, head.inlineSuppressions, [
      'never',
      'base',
      'always',
    ]),
    ...changedList('included path', base.include, head.include, 'any-weakens'),
    ...changedList('excluded path', base.exclude, head.exclude, 'addition-weakens'),
    ...changedRules(base, head),
    ...changedList('path of rules', base.sastRules, head.sastRules, 'removal-weakens'),
    ...describeDependencyChanges(base, head),
    ...describeImageChanges(base.images, head.images),
    ...changedList('VEX file', base.vexFiles, head.vexFiles, 'addition-weakens'),
    ...changedList('waiver', ownWaivers(base), ownWaivers(head), 'addition-weakens'),
    ...changedNumber('max-waiver-days', base.maxWaiverDays, head.maxWaiverDays, 'more-weakens'),
    ...changedNumber('max-file-size', base.limits.maxFileSizeBytes, head.limits.maxFileSizeBytes, 'less-weakens'),
    ...changedNumber('max-files', base.limits.maxFiles, head.limits.maxFiles, 'less-weakens'),
  ];
}

/** Those of the config file; VEX files are compared by their paths. */
function ownWaivers({waivers}: Config): readonly string[] {
  return waivers.filter(({statedIn}) => statedIn === undefined).map(describeWaiver);
}

function changedFailOn(base: Config, head: Config): ConfigChange[] {
  if (base.failOn === head.failOn) return [];
  return [{text: `changes fail-on from ${base.failOn} to ${head.failOn}`, weakens: barHeight(head) > barHeight(base)}];
}

/** How bad a finding must be to block; `never` is above all. */
function barHeight({failOn}: Config): number {
  return failOn === 'never' ? Number.POSITIVE_INFINITY : severityRank(failOn);
}

function changedThresholds(base: Config, head: Config): ConfigChange[] {
  const before = new Map(base.thresholds.map(({key, max}) => [key, max]));
  const after = new Map(head.thresholds.map(({key, max}) => [key, max]));
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((key) => {
    const [old, proposed] = [before.get(key), after.get(key)];
    if (old === proposed) return [];
    if (proposed === undefined) return [{text: `removes threshold ${key}: ${old}`, weakens: true}];
    if (old === undefined) return [{text: `adds threshold ${key}: ${proposed}`, weakens: proposed > 0}];
    return [{text: `changes threshold ${key} from ${old} to ${proposed}`, weakens: proposed > old}];
  });
}

function changedRules(base: Config, head: Config): ConfigChange[] {
  const ids = [...new Set([...Object.keys(base.rules), ...Object.keys(head.rules)])].sort();
  return ids.flatMap((id) => {
    const [before, after] = [describeRule(base, id), describeRule(head, id)];
    return before === after
      ? []
      : [{text: `changes rule ${id} from ${before} to ${after}`, weakens: after !== 'default'}];
  });
}

function describeRule(config: Config, id: string): string {
  const setting = config.rules[id];
  if (setting === undefined) return 'default';
  return setting.enabled ? (setting.severity ?? 'default') : 'off';
}

function describeWaiver({rule, package: pattern, paths, owner, expires}: Config['waivers'][number]): string {
  const scope = paths.length === 0 ? 'everywhere' : `in ${paths.join(', ')}`;
  return `of ${rule}${pattern === undefined ? '' : ` for ${pattern}`} ${scope} until ${expires} (owner ${owner})`;
}
