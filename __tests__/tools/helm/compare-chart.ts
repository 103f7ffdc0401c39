/** One chart rendered by Helm and by this project → what differs. */
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {findCharts} from '../../../scanners/embedded/kubernetes/helm/chart-folder.ts';
import {readChart} from '../../../scanners/embedded/kubernetes/helm/read-chart.ts';
import {renderChart} from '../../../scanners/embedded/kubernetes/helm/render-chart.ts';
import {Budget} from '../../../src/formats/go-template/budget.ts';
import {UNKNOWN_TEXT} from '../../../src/formats/go-template/functions/unknown.ts';
import {type Comparison, documentsOf, unmatched} from './yaml-difference.ts';

const LIMITS = {maxSteps: 5_000_000, maxDepth: 400, maxOutput: 50_000_000};

/** What is made anew with each rendering is like anything. */
const HOW: Comparison = {isSameText: (theirs, ours) => ours.includes(UNKNOWN_TEXT) || theirs === ours};

/** Empty where both say the same, be it that the chart cannot be rendered. */
export function compareChart(helm: string, folder: string): readonly string[] {
  const args = [
    'template',
    'release-name',
    folder,
    '--kube-version',
    '1.33.0',
    '--skip-tests',
    '--skip-schema-validation',
  ];
  const {status, stdout, stderr} = spawnSync(helm, args, {encoding: 'utf8', maxBuffer: 1 << 30});
  const {texts, problems} = renderHere(folder);
  if (status !== 0) return problems.length > 0 ? [] : [`helm fails: ${stderr.trim().split('\n').at(-1)}`];
  if (problems.length > 0) return problems;
  const theirs = stdout
    .split(/^---$/m)
    .filter((part) => !/^# Source: .*\/crds\/[^/]*$/m.test(part) || part.includes('/templates/'));
  return unmatched(
    theirs.flatMap((part) => documentsOf(part.trimEnd())),
    texts
      .flatMap((text) => text.trimEnd().split(/(?:^|\s*\n)---\s*(?:\n|$)/))
      .flatMap((part) => documentsOf(part.trimEnd()))
      .filter((document) => !isTest(document)),
    HOW,
  );
}

function isTest(document: unknown): boolean {
  return /"helm\.sh\/hook":"[^"]*\btest/.test(JSON.stringify(document));
}

function renderHere(folder: string): {readonly texts: readonly string[]; readonly problems: readonly string[]} {
  const problems: string[] = [];
  const [files] = findCharts(readFiles(folder)).values();
  const chart =
    files === undefined
      ? undefined
      : readChart(files, {step: () => {}, note: (path, text) => problems.push(`${path} ${text}`)});
  if (chart === undefined) throw new Error(`${folder} has no chart`);
  const {outcomes} = renderChart(chart, new Map(), new Budget(LIMITS, () => {}));
  for (const outcome of outcomes) {
    if (outcome.kind !== 'rendered') problems.push(`${outcome.template.name}: ${outcome.cause.message}`);
  }
  return {texts: outcomes.flatMap((outcome) => (outcome.kind === 'rendered' ? [outcome.rendered.text] : [])), problems};
}

/** Files below a folder by their path in it. */
export function readFiles(folder: string): ReadonlyMap<string, Uint8Array> {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)] as const;
    }),
  );
}
