/** `secure-pipeline rules test`: annotated examples beside rule files, as `semgrep --test` reads them. */
import {basename, dirname, join, relative, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {isRight} from '../../scanners/embedded/sast/rule-tests/is-right.ts';
import type {Example} from '../../scanners/embedded/sast/rule-tests/test-rules.ts';
import {decodeText} from '../formats/text/decode-text.ts';
import {readFileBytes, readFolder, statPath} from '../platform/files.ts';
import {readGrammar} from '../platform/grammars.ts';
import {renderRuleTests, type TestedFile, toJson} from './render-rule-tests.ts';
import type {Terminal} from './terminal.ts';
import {UsageError} from './usage-error.ts';

export const RULES_TEST_HELP = `Usage: secure-pipeline rules test [PATH] [--json]

Runs rules in Semgrep's syntax on the annotated examples beside them. PATH is a folder, with all folders below
(default: the current one), or one rule file.

  rules/no-eval.yaml          the rules
  rules/no-eval.py            an example; several with other endings, and no-eval.test.yaml for YAML
  rules/no-eval.fixed.py      the same with the fixes of the rules applied (optional)

A comment in an example speaks of the next line:
  ruleid: no-eval             the rule must find it
  ok: no-eval                 the rule must not find it
  todoruleid: no-eval         the rule should find it one day
  todook: no-eval             the rule should leave it alone one day

  --json                      print the results as JSON

Exit codes: 0 every rule with an example gives exactly the annotated lines · 1 one does not · 2 a rule cannot be read, or
no rule has an example
`;

/** Example files are small; a larger one is a mistake. */
const MAX_FILE_BYTES = 5 * 1024 * 1024;

/** Returns the exit code. */
export async function testRulesOfFolder(args: readonly string[], {stdout}: Terminal): Promise<number> {
  const {values, positionals} = parseStrictly(args);
  if (values.help === true) {
    stdout.write(RULES_TEST_HELP);
    return 0;
  }
  const [path = '.', ...more] = positionals;
  if (more.length > 0) throw new UsageError('rules test takes one folder or rule file');
  const tested = await testAll(resolve(path));
  if (tested.length === 0) throw new UsageError(`there is no rule file in ${JSON.stringify(path)}`);
  stdout.write(values.json === true ? `${JSON.stringify(toJson(tested), undefined, 2)}\n` : renderRuleTests(tested));
  return exitCodeOf(tested);
}

function parseStrictly(args: readonly string[]) {
  try {
    const options = {json: {type: 'boolean'}, help: {type: 'boolean', short: 'h'}} as const;
    return parseArgs({args: [...args], options, allowPositionals: true});
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(`${error.message.split('. To specify')[0] ?? ''}; see \`secure-pipeline rules test --help\``);
  }
}

async function testAll(path: string): Promise<readonly TestedFile[]> {
  const [{createEngine}, {pairExamples}, {testRules}] = await Promise.all([
    import('../../scanners/embedded/sast/engine/scan/engine.ts'),
    import('../../scanners/embedded/sast/rule-tests/pair-examples.ts'),
    import('../../scanners/embedded/sast/rule-tests/test-rules.ts'),
  ]);
  const isFile = statPath(path)?.kind === 'file';
  if (!isFile && statPath(path)?.kind !== 'folder')
    throw new UsageError(`there is no folder or file ${JSON.stringify(path)}`);
  const engine = createEngine(readGrammar);
  const tested: TestedFile[] = [];
  for (const folder of isFile ? [dirname(path)] : foldersBelow(path)) {
    for (const {rules, examples} of pairExamples(fileNames(folder))) {
      if (isFile && rules !== basename(path)) continue;
      const text = readText(join(folder, rules));
      // Other YAML may lie beside examples, or be one.
      if (!isFile && !/^rules\s*:/m.test(text)) continue;
      const read = examples.map(({name, fixed}): Example => {
        const example = {name, text: readText(join(folder, name))};
        return fixed === undefined ? example : {...example, fixed: readText(join(folder, fixed))};
      });
      tested.push({path: relative('.', join(folder, rules)), ...(await testRules(text, read, engine))});
    }
  }
  return tested;
}

/** Itself first; links are not followed, hidden folders not entered. */
function foldersBelow(root: string): readonly string[] {
  const folders = [root];
  for (const folder of folders) {
    const below = (readFolder(folder) ?? [])
      .filter(({kind}) => kind === 'folder')
      .map(({name}) => name.toString('utf8'));
    folders.push(
      ...below.filter((name) => !name.startsWith('.') && name !== 'node_modules').map((name) => join(folder, name)),
    );
  }
  return folders.sort();
}

function fileNames(folder: string): readonly string[] {
  return (readFolder(folder) ?? []).filter(({kind}) => kind === 'file').map(({name}) => name.toString('utf8'));
}

function readText(path: string): string {
  const bytes = readFileBytes(path, MAX_FILE_BYTES);
  if (typeof bytes === 'string') throw new UsageError(`${JSON.stringify(path)} is ${bytes}`);
  return decodeText(bytes);
}

function exitCodeOf(tested: readonly TestedFile[]): number {
  const examples = tested.flatMap(({rules}) => rules.flatMap((rule) => rule.examples));
  if (tested.some(({problems}) => problems.length > 0) || examples.length === 0) return 2;
  return examples.every(isRight) ? 0 : 1;
}
