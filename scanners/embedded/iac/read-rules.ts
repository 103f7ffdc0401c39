/** Reads the rule files of this folder. For generation and tests only; the scanner has the generated data. */
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {parseAllDocuments} from 'yaml';
import {compareText} from '../../../src/finding/location.ts';
import {type RuleFile, ruleFile} from './rule-schema.ts';

/** All rules, sorted by id. Throws on the first one that does not have its shape or whose id is taken. */
export async function readRules(): Promise<readonly RuleFile[]> {
  const folder = join(import.meta.dirname, 'rules');
  const names = await readdir(folder, {recursive: true});
  const files = names.filter((name) => name.endsWith('.yaml')).sort(compareText);
  const rules = (await Promise.all(files.map((name) => readRuleFile(join(folder, name))))).flat();
  const taken = rules.find(({id}, index) => rules.findIndex((rule) => rule.id === id) !== index);
  if (taken !== undefined) throw new Error(`Two rules have the id ${taken.id}`);
  return rules.toSorted((a, b) => compareText(a.id, b.id));
}

async function readRuleFile(path: string): Promise<readonly RuleFile[]> {
  const documents = parseAllDocuments(await readFile(path, 'utf8'));
  if (!Array.isArray(documents)) throw new Error(`${path} is empty`);
  return documents.map((document) => {
    if (document.errors[0] !== undefined) throw new Error(`${path}: ${document.errors[0].message}`);
    const value: unknown = document.toJS();
    const result = ruleFile.safeParse(value);
    if (!result.success) throw new Error(`${path}: ${JSON.stringify(value).slice(0, 60)}: ${result.error.message}`);
    return result.data;
  });
}
