/** Holds a document against the official CycloneDX 1.6 schema, which the library brings along. */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {Ajv} from 'ajv';
import formats from 'ajv-formats';
import {z} from 'zod';

const Schema = z.record(z.string(), z.unknown());

const FOLDER = join(
  dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')),
  'res/schema',
);

const ajv = new Ajv({strict: false, allErrors: false, logger: false});
formats.default(ajv);
// Formats of later drafts, which ajv-formats does not know.
ajv.addFormat('iri-reference', (text: string) => !/[\s<>"{}|\\^`]/.test(text));
ajv.addFormat('idn-email', (text: string) => /^[^\s@]+@[^\s@]+$/.test(text));
for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) {
  // By the file names that bom-1.6 refers to, beside its own address.
  const {$id: _, ...schema} = read(name);
  ajv.addSchema(schema, `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
}
const validate = ajv.compile(read('bom-1.6'));

/** What does not fit, none when the document is valid. */
export function cycloneDxFaults(document: unknown): readonly string[] {
  return validate(document) ? [] : [ajv.errorsText(validate.errors)];
}

function read(name: string) {
  return Schema.parse(JSON.parse(readFileSync(join(FOLDER, `${name}.SNAPSHOT.schema.json`), 'utf8')));
}
