/** Files of the Serverless Framework. https://www.serverless.com/framework/docs/providers/aws/guide/serverless.yml */
import type {Declaration} from '../declaration.ts';
import type {Reading} from '../reading.ts';
import type {Template} from '../templates/template.ts';

export function declarationsOfService(_template: Template, _reading: Reading): readonly Declaration[] {
  return [];
}
