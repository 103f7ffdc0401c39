/** AuthorizationPolicy: https://istio.io/latest/docs/reference/config/security/authorization-policy/ */
import {listAt, mapAt, textAt, valueAt} from '../../../../src/formats/cel-rules/value.ts';
import type {MeshPolicy} from './istio.ts';

/** Whether a policy lets a request through only with a valid token. */
export function requiresToken({spec}: MeshPolicy): boolean {
  const rules = listAt(spec, 'rules');
  const action = textAt(spec, 'action') || 'ALLOW';
  if (action === 'CUSTOM') return true;
  const sources = (rule: (typeof rules)[number]) => listAt(rule, 'from').map((from) => mapAt(from, 'source'));
  if (action === 'DENY')
    return rules.some((rule) => sources(rule).some((source) => source.has('notRequestPrincipals')));
  return (
    action === 'ALLOW' &&
    rules.some(
      (rule) =>
        sources(rule).some((source) => source.has('requestPrincipals')) ||
        listAt(rule, 'when').some((when) => String(valueAt(when, ['key'])).startsWith('request.auth.')),
    )
  );
}
