/** The examples inside the rule files: bad ones are found at the marked lines and nowhere else, good ones are clean. */
import {describe, expect, it} from 'vitest';
import {readRules} from '../../../../scanners/embedded/iac/read-rules.ts';
import type {RuleFile} from '../../../../scanners/embedded/iac/rule-schema.ts';
import {scanner} from '../../../../scanners/embedded/iac/scanner.ts';
import {linesOf, scanText} from './scan.ts';

const rules = await readRules();
const MIN_RULES = 60;

describe('rule files', () => {
  it(`are at least ${MIN_RULES}, and all of them are in the scanner`, async () => {
    const ids = (await scanner.rules({settingsFiles: {}})).map(({id}) => id);

    expect(rules.length).toBeGreaterThanOrEqual(MIN_RULES);
    expect(ids).toEqual(rules.map(({id}) => id));
  });

  it.each(rules)('$id finds what its bad examples mark, and no more', (rule) => {
    for (const example of rule.examples.bad) {
      expect(found(rule, example), example.text).toEqual(markedLines(example.text));
      expect(markedLines(example.text)).not.toEqual([]);
    }
  });

  it.each(rules)('$id finds nothing in its good examples', (rule) => {
    for (const example of rule.examples.good) expect(found(rule, example), example.text).toEqual([]);
  });
});

function found(
  {id}: RuleFile,
  {path, text}: {readonly path?: string | undefined; readonly text: string},
): readonly number[] {
  const file = path ?? (id.startsWith('docker-') ? 'Dockerfile' : 'manifest.yaml');
  const report = scanText(file, text);
  const facts = report.facts === undefined ? [] : [{path: file, facts: report.facts}];
  expect(report.notes ?? [], text).toEqual([]);
  return linesOf({findings: [...report.findings, ...(scanner.conclude?.(facts) ?? [])]}, id);
}

/** A line that ends with the mark is marked; a mark on a line of its own marks the next line. */
function markedLines(text: string): readonly number[] {
  return text.split('\n').flatMap((line, index) => {
    if (!line.trimEnd().endsWith('# finding')) return [];
    return [line.trim() === '# finding' ? index + 2 : index + 1];
  });
}
