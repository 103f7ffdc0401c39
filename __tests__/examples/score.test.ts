/** The scanners against the key, through the same pipeline that users run. A new scanner is scored without an edit. */
import {existsSync, readdirSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Key} from '../../scripts/example/key.ts';
import {readShopKey, SHOP_FOLDER, writePlantedShop} from '../../scripts/example/online-shop.ts';
import {fakeToken, TOKEN_KINDS} from '../../scripts/example/plant.ts';
import {readReport, type ScoredReport} from '../../scripts/example/read-report.ts';
import {renderScore} from '../../scripts/example/render-score.ts';
import {isPerfect, type Score, scoreFindings} from '../../scripts/example/score.ts';
import {parsePolicyInputs} from '../../src/config/parse-inputs.ts';
import {runPipeline} from '../../src/pipeline.ts';
import {REPORT_FORMATS, type ReportFormat} from '../../src/report/formats.ts';
import {renderJson} from '../../src/report/json/render-json.ts';
import {renderReport} from '../../src/report/render-report.ts';
import type {Report} from '../../src/report/report.ts';

const EMBEDDED = path.join(import.meta.dirname, '..', '..', 'scanners', 'embedded');

/** The folders are the list: what is there must be run and scored. */
const scannerNames = readdirSync(EMBEDDED).filter((name) => existsSync(path.join(EMBEDDED, name, 'scanner.ts')));

/** Beginnings of secrets that stand in the shop as they are. */
const LITERAL_SECRETS = [
  'Vq7nR2xKw9Tz',
  'Rf6Yj3Ts8Wm1',
  'Bq8Lm3Xv6Tz1',
  'tq8Zr2Lw9XfP',
  'mW4xT9kQ2vR7',
  'Zk5Wd8Qx3Rn7',
];

describe('the planted online shop', () => {
  let workspace: string;
  let key: Key;
  let scanned: Report;
  let report: ScoredReport;
  let score: Score;

  beforeAll(async () => {
    workspace = await mkdtemp(path.join(os.tmpdir(), 'online-shop-'));
    await writePlantedShop(workspace);
    key = await readShopKey();
    scanned = await scan(workspace);
    report = readReport(renderJson(scanned));
    score = scoreFindings(key, report.findings, {scanners: new Set(scannerNames), planted: true});
  });

  afterAll(() => rm(workspace, {recursive: true, force: true}));

  it('is scanned by every embedded scanner', () => {
    expect(scannerNames.length).toBeGreaterThan(0);
    expect([...report.scanners]).toEqual(expect.arrayContaining(scannerNames));
  });

  it('gives up everything that is due, and no twin is accused', () => {
    expect(score.expectations.length).toBeGreaterThanOrEqual(25);
    expect(isPerfect(score), renderScore(score)).toBe(true);
  });

  /** A word of each report that is sure to be there, so that an empty one is not taken for a discreet one. */
  const wordOf = (format: ReportFormat) =>
    new Map<ReportFormat, string>([
      ['cyclonedx', 'bomFormat'],
      ['spdx', 'spdxVersion'],
    ]).get(format) ?? 'services/storefront/.npmrc';

  it.each(REPORT_FORMATS)('keeps every planted secret out of the %s report', async (format) => {
    const text = await renderReport(scanned, format, {color: false, width: 120});
    expect(text).toContain(wordOf(format));
    expect([...TOKEN_KINDS.map(fakeToken), ...LITERAL_SECRETS].filter((secret) => text.includes(secret))).toEqual([]);
  });

  it('still waits for every part that the key calls pending', () => {
    const done = key.pending.filter((part) => {
      const plants = key.plants.filter((plant) => plant.part === part);
      const ahead = scoreFindings({...key, plants, pending: []}, report.findings, {
        scanners: new Set(scannerNames),
        planted: true,
      });
      return ahead.expectations.length > 0 && ahead.expectations.every(({found}) => found);
    });
    expect(done, 'these parts exist now: take them out of `pending`').toEqual([]);
  });
});

describe('the online shop as it is in the repository', () => {
  it('gives up everything but the generated tokens', async () => {
    const {findings} = readReport(renderJson(await scan(SHOP_FOLDER)));
    const score = scoreFindings(await readShopKey(), findings, {scanners: new Set(scannerNames), planted: false});
    expect(score.expectations.length).toBeGreaterThanOrEqual(25);
    expect(isPerfect(score), renderScore(score)).toBe(true);
  });
});

async function scan(folder: string): Promise<Report> {
  return runPipeline({
    path: folder,
    base: {kind: 'none', reason: 'the example is scanned as a whole'},
    headIsTrusted: true,
    configPath: undefined,
    policy: parsePolicyInputs({}),
    allowFetch: false,
    cacheFolder: undefined,
    environment: process.env,
    today: '2026-01-01',
    onProgress: () => {},
    signal: new AbortController().signal,
  });
}
