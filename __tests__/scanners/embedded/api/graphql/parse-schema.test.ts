/** What the reader of GraphQL schemas makes of every construct of the language that it must get past. */
import {describe, expect, it} from 'vitest';
import {parseSchema} from '../../../../../scanners/embedded/api/graphql/parse-schema.ts';

function parse(text: string) {
  return parseSchema(text, () => {});
}

/** `Type.field: type` of each field, in order. */
function fieldsOf(text: string): readonly string[] {
  return parse(text).types.flatMap(({name, fields}) =>
    fields.map(({name: field, type}) => `${name}.${field}: ${type.isList ? `[${type.name}]` : type.name}`),
  );
}

describe('fields are read', () => {
  it.each<[string, string, readonly string[]]>([
    ['a type', 'type A { b: C, d: [E!]! }', ['A.b: C', 'A.d: [E]']],
    ['lists of lists', 'type A { b: [[C!]]! }', ['A.b: [C]']],
    ['an extension', 'extend type Query { a: B }', ['Query.a: B']],
    ['interfaces', 'type A implements & B & C { d: E }', ['A.d: E']],
    ['interfaces of an interface', 'interface A implements B { c: D }', ['A.c: D']],
    ['a type without fields', 'type A implements B\ntype C { d: E }', ['C.d: E']],
    ['an input with defaults', 'input A { b: Int = -1.5e3, c: [D] = [{e: "}"}] }', ['A.b: Int', 'A.c: [D]']],
    ['arguments', 'type A { b(c: Int = 1 @d, "of e" e: [F!]): G }', ['A.b: G']],
    ['words of the language as names', 'type A { type: B, input(query: C): D }', ['A.type: B', 'A.input: D']],
    ['descriptions', '"""A { b: C }"""\ntype A {\n  "of } b"\n  b: C\n}', ['A.b: C']],
    ['block texts with quotes', '"""\n a "quoted" \\""" text\n"""\ntype A { b: C }', ['A.b: C']],
    ['comments', '# type X { y: Z }\ntype A { # }\n  b: C }', ['A.b: C']],
    ['a byte order mark', '\ufefftype A { b: C }', ['A.b: C']],
  ])('%s', (_name, text, fields) => {
    expect(fieldsOf(text)).toEqual(fields);
    expect(parse(text).troubles).toEqual([]);
  });
});

describe('other definitions are passed over', () => {
  it.each([
    ['enum A { TYPE input "of D" D @deprecated }'],
    ['union A @b = | type1 | C'],
    ['scalar A @specifiedBy(url: "https://example.com/}")'],
    ['directive @a(b: [C!] = []) repeatable on OBJECT | FIELD_DEFINITION'],
    ['query A($b: C = {d: 1}) @e { f(g: $b) { ...H } }'],
    ['fragment A on B { c }'],
    ['{ a { b } }'],
    ['mutation { a(b: """text""") }'],
  ])('%s', (other) => {
    const text = `${other}\ntype A { b: C }\n${other}\n`;

    expect(fieldsOf(text)).toEqual(['A.b: C']);
    expect(parse(text).troubles).toEqual([]);
  });
});

it('reads the names of root types', () => {
  expect([...parse('extend schema @link { "reads" query: A mutation: B }').roots]).toEqual([
    ['query', 'A'],
    ['mutation', 'B'],
  ]);
});

it('reads directives with arguments of every kind', () => {
  const [type] = parse('type A @b @c(d: 1, e: [F, "g"], h: {i: true, j: null}) { k: L @m }').types;

  expect(type?.directives.map(({name, arguments: given}) => [name, Object.fromEntries(given)])).toEqual([
    ['b', {}],
    [
      'c',
      {
        d: 1,
        e: ['F', 'g'],
        h: new Map<string, unknown>([
          ['i', true],
          ['j', null],
        ]),
      },
    ],
  ]);
  expect(type?.fields[0]?.directives.map(({name}) => name)).toEqual(['m']);
});
