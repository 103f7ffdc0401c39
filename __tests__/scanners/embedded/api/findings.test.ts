/** What a finding says: its place, its identity, its suppression; and what is not known makes none. */
import {describe, expect, it} from 'vitest';
import {linesOf, scanText} from './scan.ts';

const SERVER = `openapi: 3.0.3
servers:
  - url: http://api.shop.example/v1
paths: {}
`;

function findingOf(path: string, text: string, ruleId: string) {
  const found = scanText(path, text).findings.find((finding) => finding.ruleId === ruleId);
  expect(found, ruleId).toBeDefined();
  return found;
}

describe('places', () => {
  it.each([
    ['YAML', 'api.yaml', SERVER, {startLine: 3, startColumn: 5, endLine: 3, endColumn: 36}],
    [
      'JSON',
      'api.json',
      '{"openapi": "3.0.3", "paths": {},\n "servers": [{"url": "http://api.shop.example/v1"}]}',
      {startLine: 2, startColumn: 15, endLine: 2, endColumn: 50},
    ],
  ])('in %s the key with its value', (_name, path, text, region) => {
    expect(findingOf(path, text, 'openapi-http-server')?.location).toEqual({path, ...region});
  });

  it('of a schema behind references is where it is written', () => {
    const text = `openapi: 3.0.3
paths:
  /orders:
    post:
      requestBody: {$ref: "#/components/requestBodies/Order"}
      responses: {}
components:
  requestBodies:
    Order:
      content:
        application/json:
          schema: {$ref: "#/components/schemas/Order"}
  schemas:
    Order:
      allOf:
        - $ref: "#/components/schemas/Base"
        - properties:
            lines: {type: array, items: {$ref: "#/components/schemas/Order"}}
    Base:
      properties:
        tags: {type: array}
`;

    expect(linesOf(scanText('a.yaml', text), 'openapi-unbounded-array')).toEqual([18, 21]);
  });
});

describe('identity', () => {
  it('does not change when lines above it do', () => {
    const moved = SERVER.replace('servers:', '# new\nservers:');

    expect(findingOf('a.yaml', moved, 'openapi-http-server')?.identity).toEqual(
      findingOf('a.yaml', SERVER, 'openapi-http-server')?.identity,
    );
  });

  it('names the operation', () => {
    const text = `openapi: 3.0.3
security: [{a: []}]
paths:
  /orders/{id}: {delete: {security: [], responses: {}}}
components: {securitySchemes: {a: {type: http, scheme: bearer}}}
`;

    expect(findingOf('a.yaml', text, 'openapi-security-off')?.identity).toEqual({
      scope: 'file',
      key: ['operation', 'DELETE', '/orders/{id}', 'object.security'],
    });
  });
});

describe('gaps that a file has everywhere', () => {
  const withProperties = (count: number) =>
    `openapi: 3.0.3
paths:
  /orders:
    post:
      requestBody: {content: {application/json: {schema: {type: object, properties: {
${Array.from({length: count}, (_, index) => `        text${index}: {type: string}`).join(',\n')}
      }}}}}
      responses: {}
`;

  it('are told one by one up to three', () => {
    expect(linesOf(scanText('a.yaml', withProperties(3)), 'openapi-unbounded-string')).toEqual([6, 7, 8]);
  });

  it('but not what can fail a build', () => {
    const servers = [1, 2, 3, 4, 5].map((index) => `  - url: http://api${index}.shop.example`).join('\n');

    expect(
      linesOf(scanText('a.yaml', `openapi: 3.0.3\nservers:\n${servers}\npaths: {}\n`), 'openapi-http-server'),
    ).toEqual([3, 4, 5, 6, 7]);
  });

  it('are told once from four on', () => {
    expect(linesOf(scanText('a.yaml', withProperties(4)), 'openapi-unbounded-string')).toEqual([6]);
  });

  it('are told with their number and places', () => {
    const finding = findingOf('a.yaml', withProperties(20), 'openapi-unbounded-string');

    expect(linesOf(scanText('a.yaml', withProperties(20)), 'openapi-unbounded-string')).toEqual([6]);
    expect(finding?.message).toContain('The same in 19 further places');
    expect(finding?.relatedLocations).toHaveLength(10);
    expect(finding?.identity).toEqual(findingOf('a.yaml', withProperties(30), 'openapi-unbounded-string')?.identity);
  });
});

describe('suppression comments', () => {
  it.each([
    [
      'a.yaml',
      SERVER.replace('/v1', '/v1 # secure-pipeline:ignore openapi-http-server for tests'),
      'openapi-http-server',
    ],
    [
      'a.graphql',
      'type Query {\n  # secure-pipeline:ignore graphql-unbounded-list for tests\n  orders: [Order]\n}\n',
      'graphql-unbounded-list',
    ],
    [
      'a.proto',
      'service A {\n  // secure-pipeline:ignore proto-get-changes-data for tests\n  rpc DeleteB(C) returns (D) { option (google.api.http).get = "/b"; option (google.api.http) = {get: "/b"}; }\n}\n',
      'proto-get-changes-data',
    ],
  ])('in %s', (path, text, ruleId) => {
    expect(findingOf(path, text, ruleId)?.suppressedInSource).toBe('for tests');
  });
});

it.each([
  ['#/paths/~1a~0b/get/parameters/0', 1],
  ['#/paths/%2Fa~0b/get/parameters/0', 1],
  ['#/paths/~1a~1b/get/parameters/0', 0],
])('the reference %s is followed', (reference, found) => {
  const text = `openapi: 3.0.3
paths:
  /a~b: {get: {parameters: [{name: orderId, in: header, schema: {type: integer}}], responses: {}}}
  /c: {post: {requestBody: {content: {a/b: {schema: {properties: {d: {$ref: "${reference}/schema"}}}}}}, responses: {}}}
`;

  expect(linesOf(scanText('a.yaml', text), 'openapi-unbounded-integer')).toHaveLength(found);
});

describe('what lies in other files is not known', () => {
  it.each([
    [
      'schemes',
      'openapi-undefined-security-scheme',
      'security: [{a: []}]\npaths: {}\ncomponents: {$ref: other.yaml}\n',
    ],
    [
      'a path',
      'openapi-rate-limit-undocumented',
      'paths:\n  /a: {$ref: a.yaml}\n  /b: {get: {responses: {"200": {description: B}}}}\n',
    ],
    [
      'a response',
      'openapi-missing-error-responses',
      'paths: {/a: {get: {responses: {"200": {description: A}, "400": {$ref: errors.yaml}}}}}\n',
    ],
    [
      'a schema of a parameter',
      'openapi-numeric-id-in-path',
      'paths: {"/a/{id}": {get: {parameters: [{name: id, in: path, schema: {$ref: id.yaml}}], responses: {}}}}\n',
    ],
    [
      'a part of a schema',
      'openapi-unbounded-string',
      'paths: {/a: {post: {requestBody: {content: {a/b: {schema: {type: string, allOf: [{$ref: x.yaml}]}}}}, responses: {}}}}\n',
    ],
  ])('%s', (_name, ruleId, rest) => {
    expect(linesOf(scanText('a.yaml', `openapi: 3.0.3\n${rest}`), ruleId)).toEqual([]);
  });
});

it('parameters and responses that operations share are judged once', () => {
  const text = `openapi: 3.0.3
paths:
  /a/{id}:
    parameters: [{$ref: "#/components/parameters/Id"}]
    get: {responses: {"429": {$ref: "#/components/responses/Slow"}}}
    put: {responses: {"429": {$ref: "#/components/responses/Slow"}}}
components:
  parameters:
    Id: {name: id, in: path, required: true, schema: {type: integer}}
  responses:
    Slow: {description: Slower}
`;
  const report = scanText('a.yaml', text);

  expect(linesOf(report, 'openapi-numeric-id-in-path')).toEqual([9]);
  expect(linesOf(report, 'openapi-rate-limit-without-headers')).toEqual([11]);
});
