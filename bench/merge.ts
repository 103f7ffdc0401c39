/**
 * Merging by the number of findings: ten scanners that see the same problems of made files, each at a place of its own
 * making. Fails when 100,000 findings take 2 s or more.
 */
import {finding} from '../__tests__/merge/finding.ts';
import type {Finding} from '../src/finding/finding.ts';
import {CONCEPTS} from '../src/merge/concepts.generated.ts';
import {merge} from '../src/merge/merge.ts';

const SIZES = [1000, 10_000, 100_000];
const SCANNERS = [
  'iac',
  'cloud',
  'sast',
  'checkov',
  'trivy',
  'hadolint',
  'semgrep',
  'bandit',
  'gitleaks',
  'osv-scanner',
];
const MAX_MILLISECONDS = 2_000;
const PROBLEMS_IN_A_FILE = 40;
const RULES = Object.keys(CONCEPTS);

for (const size of SIZES) {
  const findings = makeFindings(size);
  const start = performance.now();
  const merged = merge(findings);
  const milliseconds = Math.round(performance.now() - start);
  console.log(`${findings.length} findings of ${SCANNERS.length} scanners → ${merged.length} in ${milliseconds} ms`);
  if (milliseconds >= MAX_MILLISECONDS) process.exitCode = 1;
}

/** Each problem is seen by every scanner, in a region of its own size. */
function makeFindings(size: number): readonly Finding[] {
  return Array.from({length: size / SCANNERS.length}, (_, problem) =>
    SCANNERS.map((scanner, index) => makeFinding(scanner, index, problem)),
  ).flat();
}

function makeFinding(scanner: string, index: number, problem: number): Finding {
  const path = `services/service-${Math.floor(problem / PROBLEMS_IN_A_FILE)}/file`;
  const line = 1 + 3 * (problem % PROBLEMS_IN_A_FILE);
  const kind = problem % 4;
  const location = {path, startLine: line, endLine: line + (index % 3)};
  const key = [String(problem)];
  if (kind === 0) return {...finding({scanner, ruleId: 'secret', location, category: 'secrets', key}), sensitive: true};
  if (kind === 1) return finding({scanner, ruleId: `code-${index}`, location, category: 'sast', cwe: ['CWE-89'], key});
  if (kind === 2) return finding({scanner, ruleId: RULES[(problem * 7 + index) % RULES.length] ?? '', location, key});
  return {...finding({scanner, ruleId: 'vulnerable', location, category: 'dependencies', key}), ...flawOf(problem)};
}

function flawOf(problem: number): Pick<Finding, 'component' | 'advisory'> {
  const name = `package-${problem}`;
  const purl = `pkg:npm/${name}@1.0.0`;
  const scope = 'production' as const;
  return {
    component: {purl, ecosystem: 'npm', name, version: '1.0.0', scope, direct: true, path: [`${name}@1.0.0`]},
    advisory: {id: `CVE-2026-${problem}`, ids: [`CVE-2026-${problem}`], malicious: false, knownExploited: false},
  };
}
