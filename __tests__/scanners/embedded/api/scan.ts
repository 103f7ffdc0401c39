/** Runs the scanner on a text, for the tests of this folder. */
import {scanner} from '../../../../scanners/embedded/api/scanner.ts';
import type {FileReport} from '../../../../src/scanner.ts';
import {shippedWith} from '../../../support/scanners/shipped.ts';

const prepared = await scanner.prepare({settingsFiles: {}}, shippedWith('api'));

export function scanBytes(path: string, bytes: Uint8Array, checkBudget: () => void = () => {}): FileReport {
  return prepared.scan({path, bytes, checkBudget});
}

export function scanText(path: string, text: string): FileReport {
  return scanBytes(path, new TextEncoder().encode(text));
}

/** 1-based lines with a finding of the rule, in order. */
export function linesOf(report: FileReport, ruleId: string): readonly number[] {
  return report.findings
    .filter((finding) => finding.ruleId === ruleId)
    .map(({location}) => location.startLine)
    .toSorted((a, b) => a - b);
}
