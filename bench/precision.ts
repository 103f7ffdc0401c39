/**
 * Findings of a JSON report with the lines that they are about, to be read and judged one by one: all of high severity, and of
 * the others a sample that is the same each time.
 *
 *     node bench/precision.ts REPORT.json FOLDER [COUNT]
 */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {z} from 'zod';
import {compareText} from '../src/finding/location.ts';

const DEFAULT_COUNT = 100;
const MAX_SHOWN = 120;

const Report = z.object({
  findings: z.array(
    z.object({
      ruleId: z.string(),
      severity: z.string(),
      message: z.string(),
      location: z.object({path: z.string(), startLine: z.number().default(1)}),
    }),
  ),
});

type Finding = z.infer<typeof Report>['findings'][number];

const [reportPath, folder, count = String(DEFAULT_COUNT)] = process.argv.slice(2);
if (reportPath === undefined || folder === undefined) throw new Error('usage: precision.ts REPORT.json FOLDER [COUNT]');
const {findings} = Report.parse(JSON.parse(readFileSync(reportPath, 'utf8')));
const urgent = findings.filter(({severity}) => severity === 'high' || severity === 'critical');
const others = findings.filter((finding) => !urgent.includes(finding));
const sample = others.toSorted((a, b) => compareText(orderOf(a), orderOf(b))).slice(0, Number(count));
for (const finding of [...urgent, ...sample].toSorted((a, b) => compareText(a.ruleId, b.ruleId))) show(finding, folder);
console.log(`${findings.length} findings, ${urgent.length} of high severity, ${urgent.length + sample.length} shown`);

/** As good as random, and the same for the same finding. */
function orderOf({ruleId, location, message}: Finding): string {
  return createHash('sha256')
    .update(JSON.stringify([ruleId, location, message]))
    .digest('hex');
}

function show({ruleId, severity, message, location: {path, startLine}}: Finding, root: string): void {
  const line = readFileSync(join(root, path), 'utf8').split('\n')[startLine - 1] ?? '';
  console.log(`${severity.padEnd(8)} ${ruleId}  ${path}:${startLine}\n         ${line.trim().slice(0, MAX_SHOWN)}`);
  console.log(`         ${message.slice(0, MAX_SHOWN)}`);
}
