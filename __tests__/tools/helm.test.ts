/**
 * Charts rendered by Helm and by this project. Small charts and expressions of our own always; in addition every chart
 * directly below `COMPARE_CHARTS` (folders separated by colons): public charts, which are not kept here.
 */
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {z} from 'zod';
import {HELM, installGoTool} from '../../scripts/tools/go-tool.ts';
import {CHARTS} from './helm/charts.ts';
import {compareChart} from './helm/compare-chart.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures', 'helm');
const readFixture = (name: string): unknown => JSON.parse(readFileSync(join(FIXTURES, name), 'utf8'));

const {values, expressions} = z
  .object({values: z.array(z.string()), expressions: z.array(z.object({expression: z.string(), text: z.string()}))})
  .parse(readFixture('expressions.json'));
const explanations = z
  .array(z.object({chart: z.string(), pattern: z.string(), reason: z.string().min(20)}))
  .parse(readFixture('differences.json'));

/** All expressions as one chart: a template each. */
const EXPRESSIONS: Readonly<Record<string, string>> = {
  'Chart.yaml': 'apiVersion: v2\nname: expressions\nversion: 1.0.0\n',
  'values.yaml': values.join('\n'),
  ...Object.fromEntries(expressions.map(({expression}, index) => [`templates/t${index}.yaml`, templateOf(expression)])),
};

function templateOf(expression: string): string {
  const here = expression.replaceAll('.Capabilities', '$.Capabilities');
  return `kind: T\nmetadata: {name: ${JSON.stringify(expression)}}\nvalue: {{ with .Values }}{{ toJson (print (${here})) }}{{ end }}\n`;
}

const publicCharts = (process.env.COMPARE_CHARTS ?? '')
  .split(':')
  .filter((folder) => folder !== '')
  .flatMap((folder) => readdirSync(folder).map((name) => ({name, folder: join(folder, name)})))
  .filter(({folder}) => existsSync(join(folder, 'Chart.yaml')) && !isLibrary(folder));

function isLibrary(folder: string): boolean {
  return /^type: library/m.test(readFileSync(join(folder, 'Chart.yaml'), 'utf8'));
}

describe('beside Helm', () => {
  const folder = mkdtempSync(join(tmpdir(), 'helm-'));
  let helm = '';
  afterAll(() => rmSync(folder, {recursive: true}));

  beforeAll(() => {
    const tool = installGoTool(HELM);
    if ('missing' in tool) throw new Error(tool.missing);
    helm = tool.file;
    for (const [chart, files] of Object.entries({...CHARTS, expressions: EXPRESSIONS})) {
      for (const [path, text] of Object.entries(files)) {
        const file = join(folder, chart, path);
        mkdirSync(dirname(file), {recursive: true});
        writeFileSync(file, text);
      }
    }
  });

  it.each([...Object.keys(CHARTS), 'expressions'])('%s is rendered alike', (chart) => {
    expect(compareChart(helm, join(folder, chart))).toEqual([]);
  });

  it.runIf(publicCharts.length > 0).each(publicCharts)(
    '$name is rendered alike, but for what is explained',
    ({name, folder: chart}) => {
      const own = explanations.filter((each) => each.chart === name).map(({pattern}) => new RegExp(pattern));
      expect(compareChart(helm, chart).filter((text) => !own.some((pattern) => pattern.test(text)))).toEqual([]);
    },
  );
});
