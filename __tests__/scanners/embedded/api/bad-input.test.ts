/** Files that are odd, broken or hostile: each is read as far as it can be, and nothing is slow or silently clean. */
import {describe, expect, it} from 'vitest';
import {BudgetExceeded} from '../../../../src/scanner.ts';
import {linesOf, scanBytes, scanText} from './scan.ts';

const HTTP = 'openapi: 3.0.3\nservers:\n  - url: http://api.shop.example\npaths: {}\n';
const WIDE = 400_000;

function utf16(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
}

describe('encodings and line ends', () => {
  it.each([
    ['a byte order mark', new TextEncoder().encode(`\ufeff${HTTP}`)],
    ['UTF-16', utf16(HTTP)],
    ['CRLF', new TextEncoder().encode(HTTP.replaceAll('\n', '\r\n'))],
    ['bytes that are no UTF-8', new Uint8Array([...new TextEncoder().encode(HTTP), 0x23, 0xff, 0xc0])],
  ])('%s', (_name, bytes) => {
    expect(linesOf(scanBytes('api.yaml', bytes), 'openapi-http-server')).toEqual([3]);
  });
});

describe('what cannot be read is named', () => {
  const bomb = [
    'openapi: 3.0.3',
    'a: &a0 [x, x, x, x, x, x, x, x, x]',
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((level) => `b${level}: &a${level} [${`*a${level - 1}, `.repeat(9)}]`),
  ].join('\n');

  it.each([
    ['deep YAML', 'a.yaml', `openapi: 3.0.3\na: ${'['.repeat(WIDE)}`, 'unparsable', /nested more than 200/],
    ['deep JSON', 'a.json', `{"openapi": "3.0.3", "a": ${'['.repeat(WIDE)}`, 'unparsable', /nested more than 200/],
    ['an alias bomb', 'a.yaml', bomb, 'unparsable', /aliases expand/],
    ['an alias to itself', 'a.yaml', 'openapi: 3.0.3\na: &a [*a]', 'unparsable', /no finished anchor/],
    ['JSON that ends early', 'a.json', '{"openapi": "3.0.3",\n', 'unparsable', /line 2/],
    ['NUL', 'a.yaml', `${HTTP}x: "\0"\n`, 'unparsable', /NUL/],
    ['a template', 'templates/a.yaml', `${HTTP}x: {{ .Values.x }}\n`, 'template-skipped', /template/],
    ['deep braces', 'a.graphql', `type A ${'{'.repeat(WIDE)}`, 'partly-parsed', /line 1/],
    ['deep values', 'a.graphql', `type A @a(a: ${'['.repeat(WIDE)}`, 'partly-parsed', /line 1/],
    ['an open text', 'a.graphql', 'type A {\n  "open\n  a: B\n}', 'partly-parsed', /line 2/],
    ['an open block text', 'a.graphql', 'type A {}\n"""open', 'partly-parsed', /line 2/],
    ['deep messages', 'a.proto', `service A {}\n${'message A {'.repeat(WIDE / 8)}`, 'partly-parsed', /line 2/],
    ['deep options', 'a.proto', `service A {}\noption a = ${'{a:'.repeat(WIDE)}`, 'partly-parsed', /line 2/],
    ['an open comment', 'a.proto', 'service A {}\n/* open\nservice B {}', 'partly-parsed', /line 2/],
    ['many open comments', 'a.proto', `service A {}\n${'message /*\n'.repeat(3)}`, 'partly-parsed', /line 2$/],
    ['a long name', 'a.proto', `service A {}\noption ${'(a).'.repeat(WIDE)}`, 'partly-parsed', /line 2/],
  ])('%s', (_name, path, text, kind, message) => {
    const {notes = []} = scanText(path, text);

    expect(notes.map((note) => note.kind)).toContain(kind);
    expect(notes.map((note) => note.text).join('\n')).toMatch(message);
  });
});

describe('one broken definition hides no other', () => {
  it.each([
    ['a.graphql', 'type A {{{\ntype Query {\n  orders: [Order]\n}\n', 'graphql-unbounded-list', [3]],
    [
      'a.graphql',
      '"""\nopen \\"""\n"""\nenum E { A }\ntype Query {\n  deleteOrder: ID\n}\n',
      'graphql-query-changes-data',
      [6],
    ],
    [
      'a.proto',
      'message {\nservice A {\n  rpc DeleteB(C) returns (D) { option (google.api.http) = {get: "/b"}; }\n}\n',
      'proto-get-changes-data',
      [3],
    ],
  ])('%s: %j', (path, text, ruleId, lines) => {
    expect(linesOf(scanText(path, text), ruleId)).toEqual(lines);
  });
});

describe('references in circles end', () => {
  const body = (schema: string, schemas: string) =>
    `openapi: 3.0.3
paths: {/a: {post: {requestBody: {content: {a/b: {schema: ${schema}}}}, responses: {}}}}
components:
  schemas:
    ${schemas}
    Plain: {type: array}
`;

  it.each([
    ['to itself', 'A: {$ref: "#/components/schemas/A"}'],
    ['in two steps', 'A: {$ref: "#/components/schemas/B"}\n    B: {$ref: "#/components/schemas/A"}'],
    ['through allOf', 'A: {allOf: [{$ref: "#/components/schemas/A"}]}'],
    ['through a property', 'A: {properties: {next: {$ref: "#/components/schemas/A"}}}'],
    ['through a list of itself', 'A: {type: array, maxItems: 1, items: {$ref: "#/components/schemas/A"}}'],
    ['to nothing', 'A: {$ref: "#/components/schemas/Missing"}'],
    ['to a scalar', 'A: {$ref: "#/openapi"}'],
    ['with odd escapes', 'A: {$ref: "#/components/%E0%A4%A/~2"}'],
    ['to a key of JavaScript', 'A: {$ref: "#/constructor/__proto__"}'],
  ])('%s', (_name, schemas) => {
    const schema = '{properties: {a: {$ref: "#/components/schemas/A"}, plain: {$ref: "#/components/schemas/Plain"}}}';

    expect(linesOf(scanText('a.yaml', body(schema, schemas)), 'openapi-unbounded-array')).toHaveLength(1);
  });

  it('of messages', () => {
    const text =
      'service A { rpc B(C) returns (D); }\nmessage C { D d = 1; google.protobuf.Any a = 2; }\nmessage D { C c = 1; D d = 2; }\n';

    expect(linesOf(scanText('a.proto', text), 'proto-free-form-request')).toEqual([2]);
  });

  it('of parameters and path items', () => {
    const text =
      'openapi: 3.0.3\npaths:\n  /a: {$ref: "#/paths/~1a"}\n  /b: {get: {parameters: [{$ref: "#/paths/~1b/get/parameters/0"}], responses: {}}}\n';

    expect(scanText('a.yaml', text).notes).toBeUndefined();
  });

  it('a schema of more parts than can be taken together is not known', () => {
    const schemaOf = (parts: number) => `{type: array, allOf: [${'{title: a}, '.repeat(parts)}]}`;
    const linesFor = (parts: number) =>
      linesOf(scanText('a.yaml', body(schemaOf(parts), 'A: {}')), 'openapi-unbounded-array');

    expect(linesFor(10)).toHaveLength(1);
    expect(linesFor(60)).toEqual([]);
  });

  it('a large web of allOf does not multiply', () => {
    const count = 300;
    const schemas = Object.fromEntries(
      Array.from({length: count}, (_, index) => [
        `S${index}`,
        {
          allOf: [1, 7, 11].map((step) => ({$ref: `#/components/schemas/S${(index * step + 1) % count}`})),
          type: 'array',
        },
      ]),
    );
    const schema = {$ref: '#/components/schemas/S0'};
    const document = {
      openapi: '3.0.3',
      paths: {'/a': {post: {requestBody: {content: {'a/b': {schema}}}, responses: {}}}},
      components: {schemas},
    };

    expect(scanText('a.json', JSON.stringify(document)).notes).toBeUndefined();
  });
});

describe('too much is said, not passed over', () => {
  it('aliases that stand for more operations than can be judged', () => {
    const item = ['get', 'put', 'post', 'delete', 'patch'].map((method) => `${method}: {responses: {}}`).join(', ');
    const paths = Array.from({length: 15_000}, (_, index) => `  /a${index}: *item`).join('\n');

    expect(() => scanText('a.yaml', `x: &item {${item}}\nopenapi: 3.0.3\npaths:\n${paths}\n`)).toThrow(BudgetExceeded);
  });

  it('a file that is over its time ends', () => {
    const text = `type Query {\n${'  a(b: Int): [C]\n'.repeat(5_000)}}\n`;
    const checkBudget = () => {
      throw new BudgetExceeded('over its time');
    };

    expect(() => scanBytes('a.graphql', new TextEncoder().encode(text), checkBudget)).toThrow('over its time');
  });
});

it('messages stay short, however long the names in the file are', () => {
  const text = JSON.stringify({
    openapi: '3.0.3',
    paths: {[`/${'a'.repeat(200_000)}`]: {get: {operationId: `delete_${'b'.repeat(200_000)}`, responses: {}}}},
  });
  const {findings} = scanText('a.json', text);

  expect(findings.length).toBeGreaterThan(0);
  for (const finding of findings) expect(JSON.stringify(finding).length).toBeLessThan(2_000);
});
