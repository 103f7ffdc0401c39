/** Recognises API documents by what stands in them, not by their names. */
import {textAt, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';

export interface DocumentVersion {
  readonly format: 'openapi' | 'asyncapi';
  /** `2` for Swagger 2.0, which is OpenAPI 2; for AsyncAPI `2` or `3`. */
  readonly major: 2 | 3;
}

/** A key at the start of a line, as the field that names the version stands at the top of a document. */
const YAML_KEY = /^["']?(?:openapi|swagger|asyncapi)["']?[ \t]*:[ \t]*["']?[123]/m;
const JSON_KEY = /"(?:openapi|swagger|asyncapi)"\s*:\s*"?[123]/;

/** Cheap test by text: most YAML and JSON of a repository is something else and is not worth parsing. */
export function looksLikeApi(text: string): boolean {
  return YAML_KEY.test(text) || JSON_KEY.test(text);
}

/** Undefined for documents of other kinds and versions. */
export function versionOf(document: ValueMap): DocumentVersion | undefined {
  const [swagger, openapi, asyncapi] = ['swagger', 'openapi', 'asyncapi'].map((key) => majorOf(document, key));
  if (swagger === 2) return {format: 'openapi', major: 2};
  if (openapi === 3) return {format: 'openapi', major: 3};
  return asyncapi === 2 || asyncapi === 3 ? {format: 'asyncapi', major: asyncapi} : undefined;
}

/** A version without quotes is a number in YAML. */
function majorOf(document: ValueMap, key: string): number {
  const value = document.get(key);
  return Math.floor(Number.parseFloat(typeof value === 'number' ? String(value) : textAt(document, key)));
}
