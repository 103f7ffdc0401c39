/** Every built-in rule finds what it must and leaves near misses alone. */

import {RE2JS} from 're2js';
import {describe, expect, it} from 'vitest';
import {maxMatchLength} from '../../../../scanners/embedded/secrets/regex-bound.ts';
import {RULES} from '../../../../scanners/embedded/secrets/rules.generated.ts';
import {scanner} from '../../../../scanners/embedded/secrets/scanner.ts';
import {shippedWith} from '../../../support/scanners/shipped.ts';
import {fill, fillWith, seededRandom} from './example-grammar.ts';
import {EXAMPLES} from './examples.ts';

const SEEDS = [1, 2, 3];
const FILLERS: readonly (readonly [string, (length: number) => string])[] = [
  ['only x', (length) => 'x'.repeat(length)],
  ['only zeros', (length) => '0'.repeat(length)],
  ['a template', () => '${SECRET_VALUE}'],
  ['a placeholder in angle brackets', () => '<your secret>'],
];

const prepared = await scanner.prepare({settingsFiles: {}}, shippedWith('secrets'));

function textOfFinding(text: string): string {
  const {findings} = prepared.scan({path: 'src/app.conf', bytes: Buffer.from(text), checkBudget: () => {}});
  const {startLine = 1, startColumn = 1, endLine = 1, endColumn = 1} = findings[0]?.location ?? {};
  const lines = text.split('\n').slice(startLine - 1, endLine);
  const cut = lines.map((line, index) => (index === lines.length - 1 ? line.slice(0, endColumn - 1) : line));
  return cut.join('\n').slice(startColumn - 1);
}

function ruleIdsIn(text: string): readonly string[] {
  const file = {path: 'src/app.conf', bytes: Buffer.from(text), checkBudget: () => {}};
  return prepared.scan(file).findings.map(({ruleId}) => ruleId);
}

it('has at least 120 rules, each with examples of both kinds', () => {
  expect(RULES.length).toBeGreaterThanOrEqual(120);
  const complete = EXAMPLES.filter(({secret}) => secret.length > 0).map(({rule}) => rule);
  expect(complete.toSorted()).toEqual(RULES.map(({id}) => id).toSorted());
});

describe.each(EXAMPLES)('$rule', ({rule, secret, clean}) => {
  it.each(secret)('finds %s', (template) => {
    for (const seed of SEEDS) expect(ruleIdsIn(fill(template, seededRandom(seed)))).toEqual([rule]);
  });

  it.each(secret)('finds %s between other text', (template) => {
    const text = fill(`const x = 1;\n${template}\nconst y = 2;\n`, seededRandom(7));
    expect(ruleIdsIn(text)).toEqual([rule]);
  });

  it.each(secret)('points at nothing but the secret in %s', (template) => {
    const text = fill(template, seededRandom(3));
    expect(textOfFinding(text)).not.toMatch(/^["'\s=]|["'\s\\<]$/);
  });

  it.each(FILLERS)('does not find %s', (_, filler) => {
    for (const template of secret) expect(ruleIdsIn(fillWith(template, filler))).toEqual([]);
  });

  it.each(clean)('does not find %s', (template) => {
    expect(ruleIdsIn(fill(template, seededRandom(1)))).toEqual([]);
  });
});

describe.each(RULES)('the regex of $id', ({regex, maxLength, keywords, anchor}) => {
  it('never matches more than a bounded text', () => {
    expect(maxMatchLength(regex)).toBe(maxLength);
    expect(maxLength).toBeLessThan(80_000);
    if (anchor === 'around-keyword') expect(maxLength).toBeLessThan(500);
  });

  it('has keywords of at least two characters', () => {
    expect(keywords.filter((keyword) => keyword.length < 2)).toEqual([]);
  });

  it('is valid in RE2 once its long repetitions are open again', () => {
    const open = regex.replaceAll(/\{(\d+),16000\}/g, '{$1,}');
    expect(() => RE2JS.compile(open)).not.toThrow();
  });
});
