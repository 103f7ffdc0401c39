/** What the rules that ship need of a file, worked out when they are written into the generated files. */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {GRAMMAR_FILES, type ReadGrammar, RUNTIME_FILE} from '../../../src/formats/tree-sitter/grammars.ts';
import {anyOf, type Need} from './engine/prefilter/need.ts';
import {needsOfTextRule} from './engine/prefilter/needs-of-rule.ts';
import type {SemgrepRule} from './engine/rule/rule.ts';
import {compileRule} from './engine/scan/compile-rule.ts';
import {isTextRule} from './engine/scan/run-text.ts';
import {createParsers} from './engine/syntax/parsers.ts';
import {LANGUAGES, languagesOf} from './languages/registry.ts';

const MODULES = join(import.meta.dirname, '../../../node_modules');

/** Throws for a rule that no language can compile. */
export type NeedsReader = (rule: SemgrepRule) => Need;

export async function createNeedsReader(): Promise<NeedsReader> {
  const parsers = createParsers(readInstalledGrammar);
  await parsers.load(LANGUAGES);
  return (rule) => {
    // Their grammars would have to be loaded before the rule is read.
    if (rule.innerLanguages.some((id) => languagesOf(id).length > 0)) throw new Error(`${rule.id} asks for a language`);
    if (isTextRule(rule)) return needsOfTextRule(rule);
    // A pattern of JSX is none in TypeScript without it: the rule runs where it can be compiled.
    const needs = rule.languages.flatMap(languagesOf).flatMap((language) => {
      const compilation = compileRule(rule, language, parsers);
      return compilation.kind === 'compiled' ? [compilation.compiled.needs()] : [];
    });
    if (needs.length === 0) throw new Error(`the rule ${rule.id} can be compiled for none of its languages`);
    return anyOf(needs);
  };
}

const readInstalledGrammar: ReadGrammar = (name) =>
  readFile(join(MODULES, name === 'runtime' ? RUNTIME_FILE : GRAMMAR_FILES[name]));
