/** Statements of VEX files waive like waivers, and only those that matter here are told. */
import {expect, it} from 'vitest';
import {applyWaivers} from '../../src/judge/waivers.ts';
import {makeConfig, makePackageFinding} from '../support/findings.ts';

const LODASH = makePackageFinding({flaw: {ids: ['CVE-2021-23337', 'GHSA-35jh-r3h4-6jhm']}});
const statement = (rule: string, version: string) => ({
  rule,
  package: `pkg:npm/lodash@${version}`,
  paths: [],
  reason: 'VEX: not_affected, component_not_present',
  owner: 'Acme',
  expires: '9999-12-31',
  statedIn: 'vex.json',
});

function judged(...waivers: readonly ReturnType<typeof statement>[]) {
  const config = {...makeConfig(), waivers};
  return applyWaivers([{...LODASH, status: 'new'}], {config, today: '2026-06-15', headIsTrusted: false});
}

const version = LODASH.component?.version ?? '';

it('the justification and who gives it are shown', () => {
  const {findings, uses} = judged(statement('CVE-2021-23337', version));
  expect(findings).toMatchObject([
    {disposition: 'waived', waiver: {reason: 'VEX: not_affected, component_not_present', owner: 'Acme'}},
  ]);
  expect(uses).toMatchObject([{state: 'used', matches: 1}]);
});

it.each([
  {what: 'another version', waiver: statement('CVE-2021-23337', '0.0.1')},
  {what: 'another flaw', waiver: statement('CVE-1999-0001', version)},
])('a statement about $what changes nothing, and is not called unused', ({waiver}) => {
  const {findings, uses} = judged(waiver);
  expect(findings).toMatchObject([{disposition: 'open'}]);
  expect(uses).toEqual([]);
});
