/** A .proto file → targets: methods, fields of their requests and answers, and what grpc-gateway publishes of them. */
import type {FileContext} from '../../../../src/formats/cel-rules/evaluate.ts';
import type {ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import {type ApiTarget, type Draft, makeTarget} from '../api-target.ts';
import {derived} from '../documents/derived.ts';
import {looksLikePaging, looksOpen} from '../documents/words.ts';
import {gatewayTargets} from './gateway-targets.ts';
import {isGuarded} from './guard-options.ts';
import {fieldsOfPath, type HttpRule, readHttpRule} from './http-rule.ts';
import {MessageIndex} from './message-index.ts';
import type {Message, MessageField, ProtoDocument, Rpc, Service} from './proto-document.ts';

const VALIDATION = /^(?:buf\.validate|validate)\./;

export function protoTargets(document: ProtoDocument, context: FileContext): readonly ApiTarget[] {
  const methods = document.services.flatMap((service) => service.rpcs.map((rpc) => ({service, rpc})));
  const fields = document.messages.flatMap((message) => message.fields);
  const api = derived({
    format: 'proto',
    // What holds for the whole file holds for each method.
    usesGuards:
      !isGuarded(document.options) &&
      methods.some(({service, rpc}) => isGuarded(service.options) || isGuarded(rpc.options)),
    usesValidation: fields.some(isValidated),
  });
  const draft: Draft = {context, format: 'proto', api};
  const index = new MessageIndex(document.messages);
  return [
    ...methods.map(({service, rpc}) => rpcTarget(service, rpc, index, draft)),
    ...fieldTargets('input', methods, index, draft),
    ...fieldTargets('output', methods, index, draft),
    ...gatewayTargets(document.options, draft),
  ];
}

function rpcTarget(service: Service, rpc: Rpc, index: MessageIndex, draft: Draft): ApiTarget {
  const http = readHttpRule(rpc.options);
  const request = index.find(rpc.request);
  const response = index.find(rpc.response);
  const self = derived({
    name: rpc.name,
    service: service.name,
    options: rpc.options,
    guarded: isGuarded(service.options) || isGuarded(rpc.options),
    open: looksOpen(rpc.name) || looksOpen(service.name),
    method: http?.method ?? '',
    path: http?.path ?? '',
    streams: rpc.streamsResponse,
    known: request !== undefined && response !== undefined,
    paged: (request?.fields ?? []).some(({name}) => looksLikePaging(name)),
    returnsList: (response?.fields ?? []).some(({isRepeated}) => isRepeated),
    queryFields: queryFields(http, request).map(({name}) => name),
    numericPathFields: numericPathFields(http, request),
  });
  const {start, end} = rpc;
  return makeTarget(draft, {kind: 'rpc', self, anchor: {start, end}, key: [service.name, rpc.name]});
}

/** What is neither in the path nor in the body stands in the query string. */
function queryFields(http: HttpRule | undefined, request: Message | undefined): readonly MessageField[] {
  if (http === undefined || request === undefined || http.body === '*') return [];
  const inPath = fieldsOfPath(http.path);
  return request.fields.filter(({name, type}) => name !== http.body && !inPath.has(name) && type === 'string');
}

function numericPathFields(http: HttpRule | undefined, request: Message | undefined): readonly string[] {
  const inPath = fieldsOfPath(http?.path ?? '');
  const fields = request?.fields ?? [];
  return fields
    .filter(({name, type}) => inPath.has(name) && /^[us]?(?:int|fixed)(?:32|64)$/.test(type))
    .map(({name}) => name);
}

interface Method {
  readonly rpc: Rpc;
}

/** Fields of all messages that a request or an answer is made of, each message once. */
function fieldTargets(
  usage: 'input' | 'output',
  methods: readonly Method[],
  index: MessageIndex,
  draft: Draft,
): readonly ApiTarget[] {
  const names = methods.map(({rpc}) => (usage === 'input' ? rpc.request : rpc.response));
  return index.reachable(names).flatMap((message) =>
    message.fields.map((field) => {
      const self = describeField(message, field);
      const {start, end} = field;
      const key = [usage, message.name, field.name];
      return makeTarget(draft, {kind: 'messageField', self, anchor: {start, end}, key, type: field.type, usage});
    }),
  );
}

function describeField(message: Message, field: MessageField): ValueMap {
  const {name, type, isRepeated, options} = field;
  return derived({name, type, message: message.name, repeated: isRepeated, options, validated: isValidated(field)});
}

function isValidated({options}: MessageField): boolean {
  return [...options.keys()].some((name) => VALIDATION.test(name));
}
