/** A rule that finds every resource of a type whose `value` is true, and says where. */
import type {CloudRule} from '../../../../scanners/embedded/cloud/cloud-rule.ts';
import {scan} from './scan.ts';

export function probeOf(type: string, more: Partial<CloudRule> = {}): CloudRule {
  return {
    id: 'cloud-probe',
    title: 'Probe',
    severity: 'low',
    confidence: 'high',
    description: '',
    remediation: '',
    cwe: [],
    controls: [],
    references: [],
    sensitive: false,
    match: {target: 'resource', types: [type]},
    matchConditions: [],
    variables: [],
    validations: [{expression: "!flag(self, 'value', false)", at: ['value']}],
    ...more,
  };
}

/** `path:line` of what a rule finds. */
export function placesOf(rule: CloudRule, files: Readonly<Record<string, string>>): readonly string[] {
  return scan(files, [rule]).findings.map(({location}) => `${location.path}:${location.startLine}`);
}
