/** An OpenAPI document of version 2 or 3 → everything that rules look at. */
import type {FileContext} from '../../../../src/formats/cel-rules/evaluate.ts';
import type {ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import {type ApiTarget, type Draft, makeTarget} from '../api-target.ts';
import {Resolver} from '../documents/resolver.ts';
import {corsTargets} from '../http/cors-targets.ts';
import {schemeTargets} from '../http/scheme-targets.ts';
import {describeApi} from './describe-api.ts';
import {operationTargets} from './operation-targets.ts';
import {readOperations} from './read-operations.ts';
import {schemaTargets} from './schema-targets.ts';
import {serverTargets} from './server-targets.ts';
import {type OpenApiSource, schemesOf} from './source.ts';

/** One after the other, so that they are not all in memory at once. */
export function* openApiTargets(document: ValueMap, major: 2 | 3, context: FileContext): Generator<ApiTarget> {
  const source: OpenApiSource = {document, major, context, resolver: new Resolver(document, context)};
  const operations = readOperations(source);
  const api = describeApi(source, operations);
  const draft: Draft = {context, format: 'openapi', api};
  const anchor = context.places.get(document, major === 2 ? 'swagger' : 'openapi') ?? {start: 0, end: 0};
  yield makeTarget(draft, {kind: 'api', self: api, anchor, key: []});
  yield* serverTargets(source, operations, draft);
  yield* schemeTargets(schemesOf(source), source.resolver, draft);
  yield* corsTargets(document, [], draft);
  yield* operationTargets(operations, source, draft);
  yield* schemaTargets(operations, source, draft);
}
