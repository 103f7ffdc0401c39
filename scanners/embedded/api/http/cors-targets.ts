/** Who may call an API from a browser, as responses and gateways' extensions say → targets. */
import {
  isList,
  isMap,
  listAt,
  mapAt,
  type Span,
  textAt,
  type Value,
  type ValueMap,
  valueAt,
} from '../../../../src/formats/cel-rules/value.ts';
import {type ApiTarget, type Draft, makeTarget} from '../api-target.ts';
import {derived} from '../documents/derived.ts';

const ALLOW_ORIGIN = 'method.response.header.access-control-allow-origin';
const ALLOW_CREDENTIALS = 'method.response.header.access-control-allow-credentials';

/** Settings of the document, a path or an operation; `key` names which. */
export function corsTargets(owner: ValueMap, key: readonly string[], draft: Draft): readonly ApiTarget[] {
  return [...ofApiGateway(owner, draft), ...ofKong(owner, draft), ...ofIntegration(owner, draft)].map(
    ({origins, credentials, anchor, from}) => {
      const self = derived({origins: origins.filter(isText), credentials});
      return makeTarget(draft, {kind: 'cors', self, anchor, key: [...key, from]});
    },
  );
}

interface Cors {
  readonly origins: readonly Value[];
  readonly credentials: boolean;
  readonly anchor: Span;
  readonly from: string;
}

const NOWHERE: Span = {start: 0, end: 0};

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html */
function ofApiGateway(owner: ValueMap, {context: {places}}: Draft): readonly Cors[] {
  const cors = valueAt(owner, ['x-amazon-apigateway-cors']);
  if (!isMap(cors)) return [];
  const anchor = places.get(cors, 'allowOrigins') ?? places.get(owner, 'x-amazon-apigateway-cors') ?? NOWHERE;
  const credentials = valueAt(cors, ['allowCredentials']) === true;
  return [{origins: listAt(cors, 'allowOrigins'), credentials, anchor, from: 'x-amazon-apigateway-cors'}];
}

/** https://developer.konghq.com/plugins/cors/reference/ */
function ofKong(owner: ValueMap, {context: {places}}: Draft): readonly Cors[] {
  const config = valueAt(owner, ['x-kong-plugin-cors', 'config']);
  if (!isMap(config) || valueAt(owner, ['x-kong-plugin-cors', 'enabled']) === false) return [];
  const anchor = places.get(config, 'origins') ?? places.get(owner, 'x-kong-plugin-cors') ?? NOWHERE;
  const credentials = valueAt(config, ['credentials']) === true;
  return [{origins: listAt(config, 'origins'), credentials, anchor, from: 'x-kong-plugin-cors'}];
}

/** Fixed headers that a gateway adds: there a text stands in single quotes inside of the value. */
function ofIntegration(owner: ValueMap, {context: {places}}: Draft): readonly Cors[] {
  const responses = [...mapAt(owner, 'x-amazon-apigateway-integration', 'responses').values()].filter(isMap);
  return responses.flatMap((response) => {
    const parameters = mapAt(response, 'responseParameters');
    const names = [...parameters.keys()];
    const name = names.find((key) => key.toLowerCase() === ALLOW_ORIGIN);
    if (name === undefined) return [];
    const allowed = names.find((key) => key.toLowerCase() === ALLOW_CREDENTIALS) ?? '';
    return [
      {
        origins: [unquoted(textAt(parameters, name))],
        credentials: unquoted(textAt(parameters, allowed)) === 'true',
        anchor: places.get(parameters, name) ?? NOWHERE,
        from: 'x-amazon-apigateway-integration',
      },
    ];
  });
}

/** The value of a header that a response always has, by its schema (OpenAPI) or as the header itself (Swagger 2.0). */
export function fixedHeaderValue(header: ValueMap): string {
  const schema = header.has('schema') ? mapAt(header, 'schema') : header;
  const values = listAt(schema, 'enum');
  if (isList(values) && values.length === 1 && isText(values[0])) return values[0];
  return textAt(schema, 'const') || textAt(schema, 'default') || textAt(header, 'example') || textAt(schema, 'example');
}

function unquoted(text: string): string {
  return text.replace(/^'|'$/g, '');
}

function isText(value: Value | undefined): value is string {
  return typeof value === 'string';
}
