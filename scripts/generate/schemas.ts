/** Writes the published JSON Schemas: of the config file, for editors, of the JSON report and of the compliance report. */
import {configFileJsonSchema} from '../../src/config/schema.ts';
import {complianceSchemaText} from '../../src/report/compliance/schema.ts';
import {reportSchemaText} from '../../src/report/json/schema.ts';
import type {GeneratedFile} from '../generated-file.ts';

/** All schemas, as text. */
export function generateSchemas(): GeneratedFile[] {
  return [
    {path: 'schemas/report.schema.json', text: reportSchemaText()},
    {path: 'schemas/compliance.schema.json', text: complianceSchemaText()},
    {path: 'schemas/config.schema.json', text: `${JSON.stringify(configFileJsonSchema(), null, 2)}\n`},
  ];
}
