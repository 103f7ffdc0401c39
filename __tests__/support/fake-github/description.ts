/** GitHub's own OpenAPI description (npm `@octokit/openapi`): only the operations that are asked for are compiled. */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {Ajv, type ValidateFunction} from 'ajv';
import formats from 'ajv-formats';
import {z} from 'zod';
import {toJsonSchema} from './json-schema.ts';

const Json = z.record(z.string(), z.unknown());

const Operation = z.object({
  parameters: z.array(Json).default([]),
  requestBody: z.object({content: z.record(z.string(), Json)}).optional(),
  responses: z.record(z.string(), Json),
});

const Parameter = z.object({name: z.string(), in: z.string(), schema: z.unknown()});

const Response = z.object({content: z.record(z.string(), z.object({schema: z.unknown()})).optional()});

/** What the description says of one operation. Each check returns the faults it found, none when all is well. */
export interface DescribedOperation {
  checkParameters(place: 'path' | 'query', values: Readonly<Record<string, string>>): readonly string[];
  checkBody(body: unknown): readonly string[];
  /** Undefined when the description does not know the status. */
  checkAnswer(status: number, body: unknown): readonly string[] | undefined;
}

/** The operation `POST /repos/{owner}/{repo}/check-runs`. Throws when the description has none. */
export function describeOperation(route: string): DescribedOperation {
  const known = operations.get(route);
  if (known !== undefined) return known;
  const [method = '', path = ''] = route.split(' ');
  const operation = Operation.parse(lookUp(['paths', path, method.toLowerCase()]));
  const described = {
    checkParameters: (place: string, values: Readonly<Record<string, string>>) =>
      checkParameters(operation.parameters, place, values),
    checkBody: (body: unknown) => checkBody(operation.requestBody, body),
    checkAnswer: (status: number, body: unknown) => checkAnswer(operation.responses[status], body),
  };
  operations.set(route, described);
  return described;
}

/** The value of an example of the description, such as `issue-comment`. */
export function exampleOf(name: string): Readonly<Record<string, unknown>> {
  return Json.parse(lookUp(['components', 'examples', name, 'value']));
}

/** The first value of an example that is a list, such as `pull-request-simple-items`. */
export function firstExampleOf(name: string): Readonly<Record<string, unknown>> {
  return z.tuple([Json], z.unknown()).parse(lookUp(['components', 'examples', name, 'value']))[0];
}

const operations = new Map<string, DescribedOperation>();
const validators = new Map<unknown, ValidateFunction>();
const ajv = new Ajv({strict: false, allErrors: true, logger: false, coerceTypes: false});
formats.default(ajv);
/** Path and query values are text: numbers among them are read as numbers. */
const coercing = new Ajv({strict: false, logger: false, coerceTypes: true});
formats.default(coercing);

let document: unknown;

function loadDocument(): unknown {
  document ??= JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json'), 'utf8'),
  );
  return document;
}

/** One step after the other through the document. Throws with the path when a step is missing. */
function lookUp(steps: readonly string[]): unknown {
  let value = loadDocument();
  for (const step of steps) {
    const found = Json.safeParse(value).data?.[step];
    if (found === undefined) throw new Error(`GitHub's description has no ${steps.join(' → ')}`);
    value = found;
  }
  return value;
}

function resolve(value: unknown): unknown {
  const reference = z.object({$ref: z.string()}).safeParse(value);
  return reference.success ? resolve(lookUp(reference.data.$ref.slice(2).split('/'))) : value;
}

function checkParameters(
  parameters: readonly unknown[],
  place: string,
  values: Readonly<Record<string, string>>,
): readonly string[] {
  const known = parameters.map((parameter) => Parameter.parse(resolve(parameter))).filter((it) => it.in === place);
  return Object.entries(values).flatMap(([name, value]) => {
    const parameter = known.find((it) => it.name === name);
    if (parameter === undefined) return [`${place} parameter ${name} is not described`];
    const validate = coercing.compile(z.record(z.string(), z.unknown()).parse(wrapped(parameter.schema)));
    return validate({value}) ? [] : [`${place} parameter ${name}: ${coercing.errorsText(validate.errors)}`];
  });
}

function wrapped(schema: unknown): unknown {
  return {type: 'object', properties: {value: toJsonSchema(schema, resolve)}};
}

function checkBody(described: z.infer<typeof Operation>['requestBody'], body: unknown): readonly string[] {
  if (described === undefined) return body === undefined ? [] : ['a body is not described'];
  return validate(described.content['application/json']?.schema, body, 'body');
}

function checkAnswer(described: unknown, body: unknown): readonly string[] | undefined {
  if (described === undefined) return undefined;
  const {content} = Response.parse(resolve(described));
  if (content === undefined) return body === undefined ? [] : ['the answer has a body that is not described'];
  return validate(content['application/json']?.schema, body, 'answer');
}

function validate(schema: unknown, value: unknown, name: string): readonly string[] {
  const check = validators.get(schema) ?? ajv.compile(Json.parse(toJsonSchema(schema, resolve)));
  validators.set(schema, check);
  return check(value) ? [] : [ajv.errorsText(check.errors, {dataVar: name})];
}
