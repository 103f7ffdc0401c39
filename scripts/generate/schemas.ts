/** Writes the published JSON Schemas: of the config file, for editors, and of the JSON report. */
import {configFileJsonSchema} from '../../src/config/schema.ts';
import {reportSchemaText} from '../../src/report/json/schema.ts';
import type {GeneratedFile} from '../generated-file.ts';

/** Both schemas, as text. */
export function generateSchemas(): GeneratedFile[] {
  return [
    {path: 'schemas/report.schema.json', text: reportSchemaText()},
    {path: 'schemas/config.schema.json', text: `${JSON.stringify(configFileJsonSchema(), null, 2)}\n`},
  ];
}
