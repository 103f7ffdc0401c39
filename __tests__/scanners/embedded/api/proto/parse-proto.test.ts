/** What the reader of .proto files makes of every construct of the language that it must get past. */
import {describe, expect, it} from 'vitest';
import {parseProto} from '../../../../../scanners/embedded/api/proto/parse-proto.ts';
import {Places} from '../../../../../src/formats/cel-rules/value.ts';

function parse(text: string) {
  return parseProto(text, new Places(), () => {});
}

/** `Message.field: type` of each field, in order of the messages. */
function fieldsOf(text: string): readonly string[] {
  return parse(text).messages.flatMap(({name, fields}) =>
    fields.map((field) => `${name}.${field.name}: ${field.isRepeated ? 'repeated ' : ''}${field.type}`),
  );
}

describe('fields are read', () => {
  it.each<[string, string, readonly string[]]>([
    ['labels', 'message A { repeated B c = 1; optional string d = 2; }', ['A.c: repeated B', 'A.d: string']],
    ['maps', 'message A { map<string, .x.B> c = 1; }', ['A.c: repeated map']],
    ['names with packages', 'message A { .x.y.B c = 1; }', ['A.c: x.y.B']],
    ['oneof', 'message A { oneof b { string c = 1; D e = 2; } F g = 3; }', ['A.c: string', 'A.e: D', 'A.g: F']],
    ['messages inside', 'message A { message B { C d = 1; } B e = 2; }', ['A.e: B', 'A.B.d: C']],
    ['options', 'message A { string b = 1 [(c).d = {e: "]"}, deprecated = true, json_name = "f"]; }', ['A.b: string']],
    [
      'what is reserved',
      'message A { reserved 1, 3 to max; reserved "b"; extensions 100 to 199; C d = 4; }',
      ['A.d: C'],
    ],
    ['enums and options inside', 'message A { option (b) = true; enum C { D = 0; } E f = 1; }', ['A.f: E']],
    ['groups', 'message A { repeated group B = 1 { string c = 2; } D e = 3; }', ['A.B: repeated group', 'A.e: D']],
    [
      'words of the language as names',
      'message A { string message = 1; int32 rpc = 2; }',
      ['A.message: string', 'A.rpc: int32'],
    ],
    ['comments', '/* message X { } */ message A { // }\n B c = 1; /* } */ }', ['A.c: B']],
  ])('%s', (_name, text, fields) => {
    expect(fieldsOf(text)).toEqual(fields);
    expect(parse(text).troubles).toEqual([]);
  });
});

describe('other definitions are passed over', () => {
  it.each([
    ['syntax = "proto3";'],
    ['edition = "2023";'],
    ["import public 'a/b.proto';"],
    ['package a.b;'],
    ['enum A { option allow_alias = true; B = 0 [(c) = "}"]; }'],
    ['extend google.protobuf.MethodOptions { optional string a = 50001; }'],
    [';'],
  ])('%s', (other) => {
    const text = `${other}\nmessage A { B c = 1; }\n${other}\n`;

    expect(fieldsOf(text)).toEqual(['A.c: B']);
    expect(parse(text).troubles).toEqual([]);
  });
});

it('reads methods with their types', () => {
  const [service] = parse(
    'service A { rpc B(.x.C) returns (stream D); rpc E(stream F) returns (G) {} rpc H (stream) returns (I) {;}; }',
  ).services;

  expect(service?.rpcs).toMatchObject([
    {name: 'B', request: 'x.C', response: 'D', streamsResponse: true},
    {name: 'E', request: 'F', response: 'G', streamsResponse: false},
    {name: 'H', request: 'stream', response: 'I', streamsResponse: false},
  ]);
});

describe('options', () => {
  it.each<[string, string, string, unknown]>([
    ['a word', 'option a = B;', 'a', 'B'],
    ['texts side by side', `option a.b = "c" 'd';`, 'a.b', 'cd'],
    ['a number', 'option a = -1.5;', 'a', -1.5],
    ['an extension and a field of it', 'option (a.b).c.d = true;', 'a.b.c.d', true],
    [
      'a message',
      'option (a) = {b: "c" d: 1, e: F;};',
      'a',
      new Map<string, unknown>([
        ['b', 'c'],
        ['d', 1],
        ['e', 'F'],
      ]),
    ],
    [
      'messages without colons',
      'option (a) = {b {c: 1} d <e: 2>};',
      'a',
      new Map([
        ['b', new Map([['c', 1]])],
        ['d', new Map([['e', 2]])],
      ]),
    ],
    ['a field more than once', 'option (a) = {b: 1 b: 2 b: 3};', 'a', new Map([['b', [1, 2, 3]]])],
    ['lists', 'option (a) = {b: ["c", {d: 1}]};', 'a', new Map([['b', ['c', new Map([['d', 1]])]]])],
    ['an extension inside', 'option (a) = {[x.y.z/b]: 1};', 'a', new Map([['x.y.z', 1]])],
  ])('%s', (_name, text, name, value) => {
    const {options, troubles} = parse(text);

    expect(options.get(name)).toEqual(value);
    expect(troubles).toEqual([]);
  });
});
