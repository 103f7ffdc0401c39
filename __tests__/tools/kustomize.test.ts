/**
 * Kustomizations built by kustomize and by this project. Small ones of our own always; in addition those of every
 * repository of `COMPARE_KUSTOMIZATIONS` (folders separated by colons), which are not kept here.
 */
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, dirname, join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {z} from 'zod';
import {installGoTool, KUSTOMIZE} from '../../scripts/tools/go-tool.ts';
import {readFiles} from './helm/compare-chart.ts';
import {compareKustomization, kustomizationsOf} from './kustomize/compare-kustomization.ts';
import {KUSTOMIZATIONS} from './kustomize/kustomizations.ts';

const explanations = z
  .array(z.object({pattern: z.string(), reason: z.string().min(20)}))
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures', 'kustomize', 'differences.json'), 'utf8')))
  .map(({pattern}) => new RegExp(pattern));

const repositories = (process.env.COMPARE_KUSTOMIZATIONS ?? '').split(':').filter((folder) => folder !== '');

describe('beside kustomize', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kustomize-'));
  let kustomize = '';
  afterAll(() => rmSync(folder, {recursive: true}));

  beforeAll(() => {
    const tool = installGoTool(KUSTOMIZE);
    if ('missing' in tool) throw new Error(tool.missing);
    kustomize = tool.file;
    for (const [path, text] of Object.entries(KUSTOMIZATIONS)) {
      mkdirSync(dirname(join(folder, path)), {recursive: true});
      writeFileSync(join(folder, path), text);
    }
  });

  it.each(['base', 'overlay', 'merge', 'old', 'twice'])('%s is built alike', (name) => {
    expect(compareKustomization(kustomize, folder, readFiles(folder), name)).toEqual({
      kind: 'compared',
      differences: [],
    });
  });

  it.runIf(repositories.length > 0).each(repositories)('%s is built alike, but for what is explained', (root) => {
    const files = readFiles(root);
    const outcomes = kustomizationsOf(files).map((name) => ({
      name,
      outcome: compareKustomization(kustomize, root, files, name),
    }));
    const compared = outcomes.flatMap(({name, outcome}) => (outcome.kind === 'compared' ? [{name, ...outcome}] : []));
    const different = compared.flatMap(({name, differences}) => {
      const unexplained = differences.filter((text) => !explanations.some((pattern) => pattern.test(text)));
      return unexplained.map((text) => `${basename(root)}/${name} ${text}`);
    });

    expect(different).toEqual([]);
    expect(compared.length).toBeGreaterThan(0);
  });
});
