/** One OpenAPI document as the readers of this folder share it, and where versions 2 and 3 keep the same things. */
import type {FileContext} from '../../../../src/formats/cel-rules/evaluate.ts';
import {mapAt, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import type {Resolver} from '../documents/resolver.ts';

export interface OpenApiSource {
  readonly document: ValueMap;
  /** `2` is Swagger 2.0. */
  readonly major: 2 | 3;
  readonly context: FileContext;
  readonly resolver: Resolver;
}

/** The map of security schemes by name; empty where there is none. */
export function schemesOf({document, major}: OpenApiSource): ValueMap {
  return major === 2 ? mapAt(document, 'securityDefinitions') : mapAt(document, 'components', 'securitySchemes');
}
