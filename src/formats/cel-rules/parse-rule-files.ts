/** Texts of rule files → rules. For generation and tests; a scanner has the generated data. */
import {parseAllDocuments} from 'yaml';
import type {z} from 'zod';
import {compareText} from '../../finding/location.ts';
import type {RuleFile, RuleMatch} from './rule-data.ts';

export interface RuleFileText {
  readonly path: string;
  /** YAML, one rule a document. */
  readonly text: string;
}

/** All rules, sorted by id. Throws on the first one that does not have its shape or whose id is taken. */
export function parseRuleFiles<M extends RuleMatch>(
  files: readonly RuleFileText[],
  schema: z.ZodType<RuleFile<M>>,
): readonly RuleFile<M>[] {
  const rules = files.flatMap((file) => parseRuleFile(file, schema));
  const taken = rules.find(({id}, index) => rules.findIndex((rule) => rule.id === id) !== index);
  if (taken !== undefined) throw new Error(`Two rules have the id ${taken.id}`);
  return rules.toSorted((a, b) => compareText(a.id, b.id));
}

function parseRuleFile<M extends RuleMatch>(
  {path, text}: RuleFileText,
  schema: z.ZodType<RuleFile<M>>,
): readonly RuleFile<M>[] {
  const documents = parseAllDocuments(text);
  if (documents.length === 0) throw new Error(`${path} is empty`);
  return documents.map((document) => {
    if (document.errors[0] !== undefined) throw new Error(`${path}: ${document.errors[0].message}`);
    const value: unknown = document.toJS();
    const result = schema.safeParse(value);
    if (!result.success) throw new Error(`${path}: ${JSON.stringify(value).slice(0, 60)}: ${result.error.message}`);
    return result.data;
  });
}
