/** Security requirements of a document or an operation, and what they mean (OpenAPI 3.1 §4.8.30). */
import {isList, isMap, type Value, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';

/**
 * `required`: every way in needs credentials. `optional`: one of them needs none. `off`: an empty list switches off what
 * the document asks for. `absent`: nothing is said.
 */
export type SecurityState = 'required' | 'optional' | 'off' | 'absent';

export interface Security {
  readonly state: SecurityState;
  /** Names of the schemes, without repeats. */
  readonly schemes: readonly string[];
  /** One of the requirements names a scope or role. */
  readonly isScoped: boolean;
}

/** `value` is the field `security`, undefined where there is none. */
export function readSecurity(value: Value | undefined): Security {
  if (!isList(value)) return {state: 'absent', schemes: [], isScoped: false};
  const requirements = value.filter(isMap);
  const schemes = [...new Set(requirements.flatMap((requirement) => [...requirement.keys()]))];
  return {state: stateOf(requirements), schemes, isScoped: requirements.some(hasScope)};
}

function stateOf(requirements: readonly ValueMap[]): SecurityState {
  const open = requirements.filter(({size}) => size === 0).length;
  if (open === requirements.length) return 'off';
  return open > 0 ? 'optional' : 'required';
}

function hasScope(requirement: ValueMap): boolean {
  return [...requirement.values()].some((scopes) => isList(scopes) && scopes.length > 0);
}

/** Plugins of Kong that let nobody in without credentials (https://developer.konghq.com/plugins/?category=authentication). */
const KONG_AUTHENTICATION =
  /^x-kong-plugin-(?:key-auth(?:-enc)?|jwt(?:-signer)?|oauth2(?:-introspection)?|basic-auth|openid-connect|hmac-auth|ldap-auth(?:-advanced)?|mtls-auth|vault-auth|header-cert-auth|saml)$/;

/** Other extensions by which a gateway asks for credentials. */
const GATEWAY_AUTHENTICATION = new Set(['x-amazon-apigateway-policy', 'x-google-issuer', 'x-auth-type']);

/** True when a gateway asks for credentials in ways that `security` does not say. */
export function isGuardedByGateway(map: ValueMap): boolean {
  return [...map.keys()].some((key) => GATEWAY_AUTHENTICATION.has(key) || KONG_AUTHENTICATION.test(key));
}
