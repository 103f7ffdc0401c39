/** The rules of static analysis, plain and packed, for Semgrep to run where a repository brings none of its own. */
import {brotliCompressSync, constants} from 'node:zlib';
import type {GeneratedFile} from '../../../scripts/generated-file.ts';
import {readRule} from '../../embedded/sast/engine/rule/read-rule.ts';
import {expandRules} from '../../embedded/sast/generate-rules.ts';
import {toRule} from '../../embedded/sast/rule-metadata.ts';

/** Called by `npm run generate`. */
export async function generate(): Promise<readonly GeneratedFile[]> {
  const rules = (await expandRules()).map(({rule}) => rule).sort((a, b) => (a.id < b.id ? -1 : 1));
  const described = rules.map((rule) => toRule(readRule(rule, undefined)));
  const packed = pack(JSON.stringify({described, rules})).toString('base64');
  return [{path: 'scanners/external/semgrep/rules.generated.ts', text: render(packed)}];
}

function pack(text: string): Buffer {
  const {BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT} = constants;
  const params = {[BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_LGWIN]: 22, [BROTLI_PARAM_SIZE_HINT]: text.length};
  return brotliCompressSync(text, {params});
}

function render(packed: string): string {
  return `/** Written by \`npm run generate\` from the rules of static analysis; change those instead. */

/** JSON, compressed with Brotli, in Base64: \`rules\` in Semgrep's syntax, and how each is \`described\`. */
export const PACKED_RULES = '${packed}';
`;
}
