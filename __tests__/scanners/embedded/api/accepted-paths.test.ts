/** Which files the scanner reads, and which of them it takes for definitions of APIs. */
import {describe, expect, it} from 'vitest';
import {scanner} from '../../../../scanners/embedded/api/scanner.ts';
import {linesOf, scanText} from './scan.ts';

it.each(['openapi.yaml', 'a/b.YML', 'swagger.json', 'schema.graphql', 'schema.graphqls', 'a.gql', 'v1/orders.proto'])(
  '%s is read',
  (path) => {
    expect(scanner.accepts(path)).toBe(true);
  },
);

it.each(['openapi.md', 'json', 'a.jsonc', 'a.ts', 'proto', 'graphql.ts'])('%s is not read', (path) => {
  expect(scanner.accepts(path)).toBe(false);
});

const PATHS = 'paths: {/orders: {post: {responses: {"201": {description: Placed}}}}}\n';

describe('a definition is known by what stands in it', () => {
  it.each([
    ['openapi: 3.0.3', 'api.yaml', `openapi: 3.0.3\n${PATHS}`],
    ['openapi: 3.1.0 in quotes', 'any-name.yml', `"openapi": "3.1.0"\n${PATHS}`],
    ['swagger: 2.0 as a number', 'x.yaml', `swagger: 2.0\n${PATHS}`],
    ['the key below others', 'x.yaml', `info: {title: Shop}\nopenapi: '3.2.0'\n${PATHS}`],
    ['JSON', 'x.json', `{"openapi": "3.0.0",\n"paths": {"/orders": {"post": {"responses": {}}}}}`],
    ['JSON in a YAML file', 'x.yaml', `{"openapi": "3.0.0",\n"paths": {"/orders": {"post": {"responses": {}}}}}`],
    ['a second document', 'x.yaml', `# other\n---\nopenapi: 3.0.0\n${PATHS}`],
  ])('%s', (_name, path, text) => {
    expect(linesOf(scanText(path, text), 'openapi-no-security')).toHaveLength(1);
  });
});

describe('other files are none', () => {
  it.each([
    ['a key inside of a map', 'x.yaml', `spec:\n  openapi: 3.0.0\n  ${PATHS}`],
    ['a text inside of a manifest', 'x.yaml', `data:\n  api.yaml: |\n    openapi: 3.0.0\n    ${PATHS}`],
    ['a broken manifest with a text inside', 'x.yaml', `data:\n  api.yaml: |\n    openapi: 3.0.0\n\t- {`],
    ['a dependency', 'package.json', '{"dependencies": {"swagger": "2.0.1", "openapi": "3.0.0"}}'],
    ['an unknown version', 'x.yaml', `openapi: 4.0.0\n${PATHS}`],
    ['version 1', 'x.json', '{"swagger": "1.2", "apis": []}'],
    ['an operation of a client', 'x.graphql', 'query Orders($type: ID) { orders(type: $type) { id } }'],
    ['messages alone', 'x.proto', 'syntax = "proto3";\nmessage Order { string id = 1; }'],
  ])('%s', (_name, path, text) => {
    expect(scanText(path, text)).toEqual({findings: []});
  });
});
