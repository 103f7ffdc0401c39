/** Reads the rule files of this folder. For generation and tests only; the scanner has the generated data. */
import {join} from 'node:path';
import {readRuleFiles} from '../../../scripts/read-rule-files.ts';
import {parseRuleFiles} from '../../../src/formats/cel-rules/parse-rule-files.ts';
import type {CloudRuleFile} from './cloud-rule.ts';
import {ruleFile} from './rule-schema.ts';

/** All rules, sorted by id. Throws on the first one that is invalid. */
export async function readRules(): Promise<readonly CloudRuleFile[]> {
  return parseRuleFiles(await readRuleFiles(join(import.meta.dirname, 'rules')), ruleFile);
}
