/** Every rule says what it must say, and has an example that shows both what it finds and what it leaves alone. */
import {readdir, readFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {z} from 'zod';
import {expandRules, RULES_FOLDER} from '../../../../scanners/embedded/sast/generate-rules.ts';
import {announcedLines} from '../../../../scripts/sast/example-annotations.ts';

const SEMGREP_WORD = {critical: 'ERROR', high: 'ERROR', medium: 'WARNING', low: 'INFO', info: 'INFO'} as const;
const rule = z.looseObject({
  id: z.string().regex(/^(javascript|python|go|java|csharp|ruby|php)-[a-z0-9-]+$/),
  languages: z.array(z.string()).min(1),
  severity: z.enum(['ERROR', 'WARNING', 'INFO']),
  message: z.string().regex(/^\S[^.]*.*\.$/s),
  metadata: z.strictObject({
    title: z.string().min(5).max(100),
    category: z.literal('security'),
    severity: z.enum(['critical', 'high', 'medium', 'low', 'info']),
    confidence: z.enum(['high', 'medium', 'low']),
    cwe: z.array(z.string().regex(/^CWE-\d+$/)).min(1),
    owasp: z.array(z.string().regex(/^(A\d\d:2021|API\d+:2023)$/)).min(1),
    remediation: z.string().min(10),
    references: z.array(z.url({protocol: /^https$/})).min(1),
    controls: z.array(z.object({guide: z.string(), id: z.string()})).optional(),
  }),
});

const expanded = await expandRules();

describe('the rules', () => {
  it('are many, and no id occurs twice', () => {
    const ids = expanded.map((one) => one.rule.id);
    expect(ids.length).toBeGreaterThan(200);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(expanded.map((one) => [one.rule.id, one] as const))('%s is complete', async (id, {path, rule: raw}) => {
    const {severity, metadata} = rule.parse(raw);
    expect(severity).toBe(SEMGREP_WORD[metadata.severity]);
    expect(basename(path)).toBe(`${id}.yaml`);
    expect(id.startsWith(`${path.split('/')[0]}-`)).toBe(true);
    expect(JSON.stringify(raw)).not.toMatch(/\(\?(=|!|<=|<!)|x-use/);
    const example = await exampleOf(path, id);
    const {bad, good} = announcedLines(example, id);
    expect({bad: bad.size >= 2, good: good.size >= 2}).toEqual({bad: true, good: true});
  });
});

async function exampleOf(path: string, id: string): Promise<string> {
  const folder = join(RULES_FOLDER, dirname(path));
  const names = (await readdir(folder)).filter((name) => name.startsWith(`${id}.`) && name !== `${id}.yaml`);
  expect(names).toHaveLength(1);
  return readFile(join(folder, names[0] ?? ''), 'utf8');
}
