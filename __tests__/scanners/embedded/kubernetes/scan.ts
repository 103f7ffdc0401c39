/** Runs the scanner on texts, for the tests of this folder. */
import {RULES} from '../../../../scanners/embedded/kubernetes/rules.generated.ts';
import {scanCluster} from '../../../../scanners/embedded/kubernetes/scan-cluster.ts';
import type {ProjectReport} from '../../../../src/scanner.ts';

export type Files = Readonly<Record<string, string>>;

export function scanFiles(files: Files, rules = RULES): ProjectReport {
  const contents = Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
  return scanCluster({files: new Map(contents), rules, checkBudget: () => undefined});
}

/** Findings of one rule. */
export function findingsOf(ruleId: string, files: Files) {
  return scanFiles(files).findings.filter((finding) => finding.ruleId === ruleId);
}
