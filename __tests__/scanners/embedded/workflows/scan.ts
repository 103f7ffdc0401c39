/** Runs the scanner on a text, for the tests of this folder. */
import {scanner} from '../../../../scanners/embedded/workflows/scanner.ts';
import type {RawFinding} from '../../../../src/finding/finding.ts';
import type {FileReport} from '../../../../src/scanner.ts';
import {shippedWith} from '../../../support/scanners/shipped.ts';

const prepared = await scanner.prepare({settingsFiles: {}}, shippedWith('workflows'));

export function scanText(text: string | Uint8Array, path = '.github/workflows/ci.yml'): FileReport {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return prepared.scan({path, bytes, checkBudget: () => undefined});
}

/** Findings of the rules over several files. */
export function conclude(files: Readonly<Record<string, string>>): readonly RawFinding[] {
  const facts = Object.entries(files).flatMap(([path, text]) => {
    const report = scanText(text, path);
    return report.facts === undefined ? [] : [{path, facts: report.facts}];
  });
  return scanner.conclude?.(facts) ?? [];
}

/** 1-based lines with a finding of the rule, in order. */
export function linesOf({findings}: FileReport, ruleId: string): readonly number[] {
  return findings
    .filter((finding) => finding.ruleId === ruleId)
    .map(({location}) => location.startLine)
    .toSorted((a, b) => a - b);
}

/** The rule of injection that speaks of a script with this expression; undefined when none does. */
export function injectionBy(expression: string, {on = 'push', condition = 'true'} = {}): string | undefined {
  const text = `on: ${on}\njobs:\n  a:\n    if: ${condition}\n    steps:\n      - run: echo \${{ ${expression} }}\n`;
  return scanText(text).findings.find(({ruleId}) => ruleId.startsWith('wf-script-injection'))?.ruleId;
}
