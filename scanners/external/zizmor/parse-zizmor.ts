/** zizmor's SARIF → a report. */
import type {RawFinding} from '../../../src/finding/finding.ts';
import {readToolSarif} from '../../../src/formats/sarif/tool-report.ts';
import type {ToolReport} from '../../../src/scanner.ts';

/** It says so of the workflow and again of each job; what is missing is one block at the top of the workflow. */
const NO_PERMISSIONS = /default permissions used due to no permissions: block/;

/** Throws when the text is not SARIF or zizmor did not end well. */
export function parseZizmor(text: string): ToolReport {
  const {findings, rules} = readToolSarif(text, {category: 'workflows'});
  const told = new Set<string>();
  return {
    rules,
    findings: findings.flatMap((finding) => {
      if (!NO_PERMISSIONS.test(finding.message)) return [finding];
      const {path} = finding.location;
      if (told.has(path)) return [];
      told.add(path);
      return [atTop(finding)];
    }),
  };
}

function atTop(finding: RawFinding): RawFinding {
  return {...finding, location: {path: finding.location.path, startLine: 1}};
}
