/** Scans files by all or some rules. */
import type {CloudRule} from '../../../../scanners/embedded/cloud/cloud-rule.ts';
import {scanCloud} from '../../../../scanners/embedded/cloud/scan-cloud.ts';
import {loadParser} from '../../../../src/formats/tree-sitter/load-parser.ts';
import {readGrammar} from '../../../../src/platform/grammars.ts';

const parser = await loadParser('hcl', readGrammar);

/** Texts by path. */
export function scan(files: Readonly<Record<string, string>>, rules: readonly CloudRule[]) {
  return scanCloud({files: Object.entries(files).map(([path, text]) => ({path, text})), parser}, rules);
}
