/** Options by which services say who may call a method. Protocol Buffers have none of their own; teams define theirs. */
import {isMap, type Value} from '../../../../src/formats/cel-rules/value.ts';
import type {Options} from './proto-document.ts';

const GUARD =
  /(?:^|[._])(?:auth|authn|authz|authenticated|authentication|authorization|authorize|permissions?|roles?|scopes?|acl|iam|access|access_level|security|policy|login_required|is_public|public|anonymous)(?:[._]|$)/i;
/** Hints for clients and forms of requests, which protect nothing. */
const NO_GUARD = /^(?:google\.(?:api|longrunning|cloud)|grpc\.gateway|buf\.validate|validate)\./;
/** What grpc-gateway publishes about the whole file and about a method. */
const PUBLISHED = [
  'grpc.gateway.protoc_gen_openapiv2.options.openapiv2_swagger',
  'grpc.gateway.protoc_gen_openapiv2.options.openapiv2_operation',
];

/** True when an option says something about who may call, also that everybody may. */
export function isGuarded(options: Options): boolean {
  return PUBLISHED.some((name) => hasSecurity(options.get(name))) || hasGuard(options);
}

function hasSecurity(published: Value | undefined): boolean {
  return isMap(published) && published.has('security');
}

function hasGuard(options: Options): boolean {
  return [...options.keys()].some((name) => !NO_GUARD.test(name) && GUARD.test(name));
}
