/** The examples inside rule files as tests: bad ones are found at the marked lines and nowhere else, good ones are clean. */

import {describe, expect, it} from 'vitest';
import type {RawFinding} from '../../src/finding/finding.ts';
import {markedLines} from '../../src/formats/cel-rules/marked-lines.ts';
import type {RuleExample, RuleFile} from '../../src/formats/cel-rules/rule-data.ts';
import {applyOffsetEdits, toOffsetEdits} from '../../src/formats/text-edit/edit.ts';
import type {FileScanner} from '../../src/scanner.ts';
import {shippedWith} from './scanners/shipped.ts';

interface ExampleTests {
  readonly scanner: FileScanner;
  readonly rules: readonly RuleFile[];
  readonly minRules: number;
  /** Path of an example that names none; it decides which parser reads it. */
  readonly pathOf: (rule: RuleFile) => string;
}

/** Makes the tests of a scanner whose rules are in CEL. */
export function testRuleExamples({scanner, rules, minRules, pathOf}: ExampleTests): void {
  describe('rule files', () => {
    it(`are at least ${minRules}, and all of them are in the scanner`, async () => {
      const ids = (await scanner.rules(NO_SETTINGS)).map(({id}) => id);

      expect(rules.length).toBeGreaterThanOrEqual(minRules);
      expect(ids).toEqual(rules.map(({id}) => id));
    });

    it.each(rules)('$id finds what its bad examples mark, and no more', async (rule) => {
      for (const example of rule.examples.bad) {
        const path = example.path ?? pathOf(rule);
        expect(await linesFound(scanner, rule.id, {...example, path}), example.text).toEqual(markedLines(example.text));
        expect(markedLines(example.text)).not.toEqual([]);
      }
    });

    it.each(rules)('$id finds nothing in its good examples', async (rule) => {
      for (const example of rule.examples.good) {
        const path = example.path ?? pathOf(rule);
        expect(await linesFound(scanner, rule.id, {...example, path}), example.text).toEqual([]);
      }
    });

    const fixing = rules.filter(({validations}) => validations.some(({fix}) => fix !== undefined));
    it.each(fixing)('$id is fixed in its bad examples, and then finds nothing', async (rule) => {
      let made = 0;
      for (const example of rule.examples.bad) {
        const path = example.path ?? pathOf(rule);
        const {text, count} = await fixAll(scanner, rule.id, {...example, path});
        made += count;
        const isWhole = count >= markedLines(example.text).length;
        if (isWhole) expect(await linesFound(scanner, rule.id, {...example, text, path}), text).toEqual([]);
      }
      expect(made).toBeGreaterThan(0);
    });
  });
}

/** More fixes of one rule than an example has. */
const MAX_FIXES = 20;

/** One fix after another, as each moves the places of the next. */
async function fixAll(scanner: FileScanner, wanted: string, example: Example) {
  let {text} = example;
  for (let count = 0; count < MAX_FIXES; count += 1) {
    const findings = await findingsIn(scanner, {...example, text});
    const edits = findings.find(({ruleId, fix}) => ruleId === wanted && fix !== undefined)?.fix?.edits;
    if (edits === undefined) return {text, count};
    const placed = toOffsetEdits(text, edits);
    expect(placed, text).toBeDefined();
    text = applyOffsetEdits(text, placed ?? []);
  }
  throw new Error(`the fixes of ${wanted} do not end:\n${text}`);
}

const NO_SETTINGS = {settingsFiles: {}};
const prepared = new WeakMap<FileScanner, ReturnType<FileScanner['prepare']>>();

type Example = RuleExample & {readonly path: string};

async function linesFound(scanner: FileScanner, wanted: string, example: Example): Promise<readonly number[]> {
  const findings = await findingsIn(scanner, example);
  return findings
    .filter(({ruleId, location}) => ruleId === wanted && location.path === example.path)
    .map(({location}) => location.startLine)
    .toSorted((a, b) => a - b);
}

async function findingsIn(scanner: FileScanner, example: Example): Promise<readonly RawFinding[]> {
  const preparing = prepared.get(scanner) ?? scanner.prepare(NO_SETTINGS, shippedWith(scanner.manifest.name));
  prepared.set(scanner, preparing);
  const {scan} = await preparing;
  const reports = [example, ...(example.beside ?? [])].map(({path, text}) => ({
    path,
    report: scan({path, bytes: new TextEncoder().encode(text), checkBudget: () => undefined}),
  }));
  expect(
    reports.flatMap(({report}) => report.notes ?? []),
    example.text,
  ).toEqual([]);
  const facts = reports.flatMap(({path, report}) => (report.facts === undefined ? [] : [{path, facts: report.facts}]));
  return [...reports.flatMap(({report}) => report.findings), ...(scanner.conclude?.(facts) ?? [])];
}
