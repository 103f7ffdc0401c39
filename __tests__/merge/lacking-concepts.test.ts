/** What at least two well-known tools report and this project has no rule for: each with the reason. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {parse} from 'yaml';
import {z} from 'zod';
import {readRuleFiles} from '../../scripts/read-rule-files.ts';

const Concepts = z.record(z.string(), z.record(z.string(), z.unknown()));
const Lacking = z.array(z.object({reason: z.string().min(40), concepts: z.array(z.string()).min(1)}));

const files = await readRuleFiles(join(import.meta.dirname, '../../src/merge/concepts'));
const concepts = files.flatMap(({text}) => Object.entries(Concepts.parse(parse(text))));
const lacking = concepts.filter(([, tools]) => !('secure-pipeline' in tools)).map(([concept]) => concept);

it('every concept without a rule of ours has its reason, and no other', () => {
  const file = JSON.parse(readFileSync(join(import.meta.dirname, 'lacking-concepts.json'), 'utf8'));
  const explained = Lacking.parse(file).flatMap((one) => one.concepts);

  expect(lacking.length).toBeGreaterThan(50);
  expect(explained.toSorted()).toEqual(lacking.toSorted());
});
