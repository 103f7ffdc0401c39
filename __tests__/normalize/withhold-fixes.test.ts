import {describe, expect, it} from 'vitest';
import type {TextEdit} from '../../src/finding/fix.ts';
import {normalize} from '../../src/normalize/normalize.ts';
import {makeConfig, makeOutcome, makeRaw, makeRule} from '../support/findings.ts';

const SECRET = {path: 'deploy/cart.yaml', startLine: 9, endLine: 11};

function edit(startLine: number, endLine: number, text = 'x', endColumn = 5): TextEdit {
  return {location: {path: 'deploy/cart.yaml', startLine, startColumn: 1, endLine, endColumn}, text};
}

/** The fix of a finding beside a secret that another scanner saw, on the head. */
function shownFix(edits: readonly TextEdit[], more: object = {}) {
  const fix = {description: 'Write it right', edits};
  const outcomes = [
    makeOutcome('iac', {findings: {head: [makeRaw({fix, ...more})], base: [], history: []}}),
    makeOutcome('secrets', {
      rules: [makeRule({id: 'key'})],
      findings: {head: [makeRaw({ruleId: 'key', location: SECRET, sensitive: true})], base: [], history: []},
    }),
  ];
  return normalize(outcomes, makeConfig()).head.find(({rule}) => rule.id === 'test-rule')?.fix;
}

describe('a fix', () => {
  it.each([
    ['lines before a secret', [edit(7, 8)]],
    ['lines after a secret', [edit(12, 12)]],
    ['nothing on the line of a secret', [edit(9, 9, 'new\n', 1)]],
  ])('is kept when it replaces %s', (_, edits) => {
    expect(shownFix(edits)?.edits).toEqual(edits);
  });

  it.each([
    ['it replaces the line of a secret', [edit(10, 10)], {}],
    ['its lines reach into those of a secret', [edit(3, 9)], {}],
    ['one of its edits does', [edit(1, 1), edit(11, 20)], {}],
    ['it writes a token', [edit(1, 1, `key: ghp_${'a1'.repeat(18)}`)], {}],
    ['the finding holds a secret itself', [edit(1, 1)], {sensitive: true}],
  ])('is withheld when %s', (_, edits, more) => {
    expect(shownFix(edits, more)).toBeUndefined();
  });

  it('is withheld when the rule that saw the secret is switched off', () => {
    const config = makeConfig({rules: {key: 'off'}});
    const fix = {description: 'x', edits: [edit(10, 10)]};
    const outcome = makeOutcome('iac', {
      rules: [makeRule(), makeRule({id: 'key'})],
      findings: {
        head: [makeRaw({fix}), makeRaw({ruleId: 'key', location: SECRET, sensitive: true})],
        base: [],
        history: [],
      },
    });
    const {head} = normalize([outcome], config);
    expect(head.map((finding) => finding.fix)).toEqual([undefined]);
  });
});
