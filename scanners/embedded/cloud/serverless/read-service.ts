/**
 * Files of the Serverless Framework for AWS → declarations in Terraform's words.
 * https://www.serverless.com/framework/docs/providers/aws/guide/serverless.yml
 */
import {
  isList,
  isMap,
  listAt,
  mapAt,
  type Span,
  textAt,
  type Value,
  type ValueMap,
} from '../../../../src/formats/cel-rules/value.ts';
import {BudgetExceeded} from '../../../../src/scanner.ts';
import {declarationsOfStack} from '../cloudformation/read-stack.ts';
import {Scope} from '../cloudformation/scope.ts';
import type {Declaration} from '../declaration.ts';
import type {Reading} from '../reading.ts';
import type {Template} from '../templates/template.ts';
import {type Term, UNKNOWN, UNKNOWN_PART, Unknown} from '../terms/term.ts';

/** Steps of working out one file; about a second. */
const MAX_STEPS = 2_000_000;

export function isService({root}: Template): boolean {
  const provider = root.get('provider');
  return provider === 'aws' || textAt(provider, 'name') === 'aws';
}

/** Functions, their addresses and operations, the policy of their role, and the resources beside them. */
export function declarationsOfService(template: Template, reading: Reading): readonly Declaration[] {
  let steps = 0;
  const countStep = () => {
    steps += 1;
    if (steps > MAX_STEPS) throw new BudgetExceeded(`working out its values takes more than ${MAX_STEPS} steps`);
  };
  const {root, context} = template;
  const resources = resourcesOf(root);
  const scope = new Scope({root: resources, given: new Map(), places: context.places, countStep, literal});
  const service = {template, scope};
  try {
    return [
      ...settingsOf(root, service),
      ...[...mapAt(root, 'functions')].flatMap(([name, fn]) => (isMap(fn) ? functionOf(name, fn, service) : [])),
      ...declarationsOfStack({resources: mapAt(resources, 'Resources'), context, scope}, resources),
    ];
  } catch (error) {
    if (!(error instanceof BudgetExceeded)) throw error;
    reading.failed.push({path: template.path, reason: error.message});
    return [];
  }
}

/** Variables of the framework; pseudo parameters of CloudFormation look alike. */
const VARIABLE = /\$\{(?!AWS::)[^}]{0,500}\}/g;

function literal(text: string): Term {
  if (!text.includes('${')) return text;
  const known = text.replace(VARIABLE, UNKNOWN_PART);
  return known === text ? text : new Unknown(known);
}

/** `resources` can be a list of parts. */
function resourcesOf(root: ValueMap): ValueMap {
  const parts = [mapAt(root, 'resources'), ...listAt(root, 'resources').filter(isMap)];
  const resources = parts.flatMap((part) => [...mapAt(part, 'Resources')]);
  return new Map<string, Value>([
    ['Resources', new Map(resources)],
    ['Conditions', mapAt(root, 'resources', 'Conditions')],
  ]);
}

interface Service {
  readonly template: Template;
  readonly scope: Scope;
}

const NOTHING: ReadonlySet<string> = new Set();

function declare(type: string, name: string, body: Map<string, Term>, anchor: Span, {template}: Service): Declaration {
  const {context} = template;
  return {
    kind: 'resource',
    type,
    name,
    address: `${type}.${name}`,
    language: 'serverless',
    body,
    anchor,
    context,
    uses: NOTHING,
  };
}

/** What the provider says for all functions. */
function settingsOf(root: ValueMap, service: Service): readonly Declaration[] {
  const provider = mapAt(root, 'provider');
  const settings = functionBody(provider, service);
  const anchor = placeOf(root, 'provider', service);
  const shared = settings.size === 0 ? [] : [declare('aws_lambda_function', 'provider', settings, anchor, service)];
  return [...shared, ...policyOf(provider, service)];
}

function policyOf(provider: ValueMap, service: Service): readonly Declaration[] {
  const owners = [
    {owner: mapAt(provider, 'iam', 'role'), key: 'statements'},
    {owner: provider, key: 'iamRoleStatements'},
  ];
  return owners.flatMap(({owner, key}) => {
    const value = owner.get(key);
    if (value === undefined) return [];
    const body = new Map<string, Term>([['statements', service.scope.evaluate(value)]]);
    const span = placeOf(owner, key, service);
    service.template.context.places.set(body, 'statements', span);
    return [declare('aws_iam_role_policy', 'functions', body, span, service)];
  });
}

function functionOf(name: string, fn: ValueMap, service: Service): readonly Declaration[] {
  const {places} = service.template.context;
  const anchor = placeOf(mapAt(service.template.root, 'functions'), name, service);
  const own = declare('aws_lambda_function', name, functionBody(fn, service), anchor, service);
  const url = fn.get('url');
  const urls: Declaration[] = [];
  if (url === true || isMap(url)) {
    const body = new Map<string, Term>([
      ['authorization_type', textAt(url, 'authorizer') === 'aws_iam' ? 'AWS_IAM' : 'NONE'],
    ]);
    const span = places.get(fn, 'url') ?? anchor;
    places.set(body, 'authorization_type', span);
    urls.push(declare('aws_lambda_function_url', name, body, span, service));
  }
  const events = fn.get('events');
  const operations = isList(events)
    ? events.flatMap((event, index) => operationOf(event, `${name}-${index}`, service))
    : [];
  return [own, ...urls, ...operations];
}

/** Runtime and environment. */
function functionBody(owner: ValueMap, {template, scope}: Service): Map<string, Term> {
  const {places} = template.context;
  const body = new Map<string, Term>();
  const runtime = owner.get('runtime');
  if (runtime !== undefined) body.set('runtime', scope.evaluate(runtime));
  const environment = owner.get('environment');
  if (isMap(environment)) body.set('environment', [new Map([['variables', scope.evaluate(environment)]])]);
  for (const key of ['runtime', 'environment']) {
    const span = places.get(owner, key);
    if (span !== undefined) places.set(body, key, span);
  }
  return body;
}

/** An event by HTTP is an operation of an API. */
function operationOf(event: Value, name: string, service: Service): readonly Declaration[] {
  if (!isMap(event)) return [];
  for (const [key, type, attribute] of OPERATIONS) {
    const settings = event.get(key);
    if (settings === undefined) continue;
    const authorizer = isMap(settings) ? settings.get('authorizer') : undefined;
    const method = isMap(settings) ? textAt(settings, 'method') : String(settings).split(' ')[0];
    const body = new Map<string, Term>([
      [attribute, authorizer === undefined ? 'NONE' : UNKNOWN],
      ['http_method', (method ?? '').toUpperCase()],
      ['api_key_required', isMap(settings) && settings.get('private') === true],
    ]);
    const span = placeOf(event, key, service);
    service.template.context.places.set(body, attribute, span);
    return [declare(type, name, body, span, service)];
  }
  return [];
}

const OPERATIONS = [
  ['http', 'aws_api_gateway_method', 'authorization'],
  ['httpApi', 'aws_apigatewayv2_route', 'authorization_type'],
] as const;

function placeOf(owner: ValueMap, key: string, {template}: Service): Span {
  return template.context.places.get(owner, key) ?? {start: 0, end: 0};
}
