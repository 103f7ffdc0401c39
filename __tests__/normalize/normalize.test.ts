import {describe, expect, it} from 'vitest';
import type {RawFinding} from '../../src/finding/finding.ts';
import {normalize} from '../../src/normalize/normalize.ts';
import {makeConfig, makeOutcome, makeRaw, makeRule} from '../support/findings.ts';

const outcomeWith = (head: readonly RawFinding[], rule = makeRule()) =>
  makeOutcome('iac', {rules: [rule], findings: {head, base: [], history: []}});
const headOf = (head: readonly RawFinding[], config = makeConfig()) => normalize([outcomeWith(head)], config).head;
const at = (startLine: number): RawFinding => makeRaw({location: {path: 'a.yaml', startLine}});

describe('normalize', () => {
  it.each([
    ['the rule decides', {}, {}, 'high'],
    ['the finding may differ from its rule', {severity: 'low'}, {}, 'low'],
    ['the config has the last word', {severity: 'low'}, {rules: {'test-rule': 'critical'}}, 'critical'],
  ] as const)('severity: %s', (_, raw, config, severity) => {
    expect(headOf([makeRaw(raw)], makeConfig(config))[0]?.severity).toBe(severity);
  });

  it('leaves out rules that are switched off, and only these', () => {
    const outcome = makeOutcome('iac', {
      rules: [makeRule(), makeRule({id: 'kept'})],
      findings: {head: [makeRaw(), makeRaw({ruleId: 'kept'})], base: [makeRaw()], history: []},
    });
    const {head, base} = normalize([outcome], makeConfig({rules: {'test-rule': 'off'}}));
    expect([head.map(({rule}) => rule.id), base]).toEqual([['kept'], []]);
  });

  it('fingerprints do not depend on lines', () => {
    expect(headOf([at(3)])[0]?.fingerprint).toBe(headOf([at(99)])[0]?.fingerprint);
  });

  it('equal twins in a file have fingerprints of their own, whatever their order', () => {
    const prints = headOf([at(3), at(9)]).map(({fingerprint}) => fingerprint);
    expect(new Set(prints).size).toBe(2);
    expect(headOf([at(9), at(3)]).map(({fingerprint}) => fingerprint)).toEqual(prints);
  });

  it.each([
    ['another rule', {ruleId: 'kept'}],
    ['another path', {location: {path: 'b.yaml', startLine: 7}}],
    ['another identity', {identity: {scope: 'repository', key: ['x']}}],
  ] as const)('%s has another fingerprint', (_, overrides) => {
    const outcome = makeOutcome('iac', {
      rules: [makeRule(), makeRule({id: 'kept'})],
      findings: {head: [makeRaw(), makeRaw(overrides)], base: [], history: []},
    });
    expect(new Set(normalize([outcome], makeConfig()).head.map(({fingerprint}) => fingerprint)).size).toBe(2);
  });

  it('findings of older commits keep their commit and come after those of the head', () => {
    const outcome = makeOutcome('secrets', {
      findings: {head: [makeRaw()], base: [], history: [{...makeRaw(), commit: 'c'.repeat(40)}]},
    });
    expect(normalize([outcome], makeConfig()).head.map(({commit}) => commit)).toEqual([undefined, 'c'.repeat(40)]);
  });

  it.each([
    [
      'a rule that the scanner does not declare',
      makeRaw({ruleId: 'ghost'}),
      'scanner iac reported the undeclared rule ghost',
    ],
    ['an absolute path', makeRaw({location: {path: '/etc/passwd', startLine: 1}}), 'outside the repository'],
    ['a path that climbs', makeRaw({location: {path: 'a/../../b', startLine: 1}}), 'outside the repository'],
  ])('%s is a fault of the scanner', (_, raw, message) => {
    expect(() => headOf([raw])).toThrow(message);
  });
});
