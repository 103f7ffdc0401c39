/** Functions of templates against what `helm template` printed for the same expressions. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {z} from 'zod';
import {CAPABILITIES} from '../../../scanners/embedded/kubernetes/helm/capabilities.ts';
import {isMap} from '../../../src/formats/go-template/go-value.ts';
import {fromYaml} from '../../../src/formats/go-template/yaml/from-yaml.ts';
import {renderWithPlaces} from './render.ts';

const FIXTURE = join(import.meta.dirname, '..', '..', 'tools', 'fixtures', 'helm', 'expressions.json');

const {values, expressions} = z
  .object({values: z.array(z.string()), expressions: z.array(z.object({expression: z.string(), text: z.string()}))})
  .parse(JSON.parse(readFileSync(FIXTURE, 'utf8')));

it('looks at many expressions', () => {
  expect(expressions.length).toBeGreaterThan(180);
});

it.each(expressions)('$expression', ({expression, text}) => {
  const dot = fromYaml(values.join('\n'), () => {});
  if (isMap(dot)) dot.set('Capabilities', CAPABILITIES);
  // Helm takes the words out that Go prints for nil.
  expect(renderWithPlaces(`{{ print (${expression}) }}`, dot).text.replaceAll('<no value>', '')).toBe(text);
});
