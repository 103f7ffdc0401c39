/** Examples of the config file in the documents are valid. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {parseConfigFile} from '../../src/config/parse-config-file.ts';
import {parsePolicyInputs} from '../../src/config/parse-inputs.ts';
import {resolveConfig} from '../../src/config/resolve-config.ts';
import {ConfigFile} from '../../src/config/schema.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const DOCUMENTS = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Blocks of YAML whose first key is one of the config file. */
const examples = DOCUMENTS.flatMap((document) => {
  const blocks = readFileSync(join(ROOT, document), 'utf8').matchAll(/^```yaml\n(?<text>[\s\S]*?)^```/gm);
  return [...blocks]
    .map(({groups}) => ({document, text: groups?.text ?? ''}))
    .filter(({text}) => Object.hasOwn(ConfigFile.shape, /^(?<key>[\w-]+):/m.exec(text)?.groups?.key ?? ''));
});

it('there are examples in several documents', () => {
  expect(new Set(examples.map(({document}) => document)).size).toBeGreaterThan(2);
});

it.each(examples)('an example of $document is valid', ({document, text}) => {
  const file = parseConfigFile(document, new TextEncoder().encode(text));
  const surroundings = {knownScanners: [], embeddedScanners: [], today: '2026-12-01'};
  expect(() => resolveConfig({...surroundings, file, filePath: document, inputs: parsePolicyInputs({})})).not.toThrow();
});
