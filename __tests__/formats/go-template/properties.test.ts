/** Whatever a template holds: it is rendered, or refused as a template. */
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {HELM_FUNCTIONS} from '../../../src/formats/go-template/functions/helm-functions.ts';
import {render} from './render.ts';

const NAMES = [...HELM_FUNCTIONS.keys()];

const REFUSALS = ['TemplateError', 'TemplateBudgetExceeded', 'UnparsableYaml'];

/** Undefined for a template that is rendered or refused. */
function fault(text: string): unknown {
  try {
    render(text, 'a: {b: [1, x, null, {c: true}]}\nt: "{{ .a }}"\ns: "-3"', {maxSteps: 20_000, maxOutput: 200_000});
    return undefined;
  } catch (error) {
    return error instanceof Error && REFUSALS.includes(error.name) ? undefined : error;
  }
}

const pieces = fc.constantFrom(
  ...[
    '{{',
    '}}',
    '{{-',
    '-}}',
    '{{ ',
    ' }}',
    'if ',
    'range ',
    'with ',
    'else',
    'end',
    'define "x"',
    'template "x" .',
    'block "x" .',
  ],
  ...[
    '.',
    '.a',
    '.a.b',
    '$',
    '$x',
    ' := ',
    ' = ',
    '|',
    '(',
    ')',
    ',',
    '"',
    '`',
    "'",
    '\\',
    '/*',
    '*/',
    '1',
    '-1',
    '1e9',
    '0x',
    'nil',
    'true',
  ],
  ...[' ', '\n', 'break', 'continue', 'é', '\u0000', '\ud800', 'include "x" .', 'tpl .t .', 'toYaml . '],
);

it('texts put together of pieces of templates', () => {
  fc.assert(
    fc.property(fc.array(pieces, {maxLength: 40}), (parts) => {
      expect(fault(parts.join(''))).toBeUndefined();
    }),
    {numRuns: 3_000, seed: 7},
  );
});

const argument = fc.constantFrom(
  ...[
    '.',
    '.a',
    '.a.b',
    '.s',
    '.t',
    '""',
    '"a,b"',
    '"("',
    '"%d%s"',
    '0',
    '1',
    '-1',
    '3',
    '1.5',
    '1e30',
    '99999999999',
    'nil',
    'true',
  ],
  ...[
    '(list)',
    '(list 1 "a" nil)',
    '(dict)',
    '(dict "a" (dict "b" 1))',
    '"2020-01-01"',
    '">=1.2"',
    '"1.2.3"',
    '(now)',
    '.missing',
    '$',
  ],
);

it('every function with any arguments', () => {
  expect(NAMES.length).toBeGreaterThan(200);
  fc.assert(
    fc.property(fc.constantFrom(...NAMES), fc.array(argument, {maxLength: 4}), (name, args) => {
      expect(fault(`{{ ${name} ${args.join(' ')} }}`)).toBeUndefined();
    }),
    {numRuns: 6_000, seed: 7},
  );
});

it.each(NAMES)('%s without arguments', (name) => {
  expect(fault(`{{ ${name} }}`)).toBeUndefined();
});
