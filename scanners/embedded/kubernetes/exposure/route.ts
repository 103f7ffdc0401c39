/** A way into the cluster: what stands between the outside and the services behind it. */
import type {Value} from '../../../../src/formats/cel-rules/value.ts';
import type {Manifest} from '../manifest.ts';

/** Software that answers for a route, as far as it can be told. */
export type Controller =
  | 'nginx'
  | 'traefik'
  | 'kong'
  | 'istio'
  | 'emissary'
  | 'contour'
  | 'envoy-gateway'
  | 'alb'
  | 'haproxy'
  | 'unknown';

/** `unknown` where this reading of the controller's settings cannot tell; rules are silent then. */
export type Answer = 'yes' | 'no' | 'unknown';

export interface Route {
  readonly manifest: Manifest;
  readonly controller: Controller;
  readonly hosts: readonly string[];
  /** Prefixes of paths, as far as they are read. */
  readonly paths: readonly string[];
  readonly backends: readonly Backend[];
  readonly tls: Answer;
  readonly authentication: Answer;
  readonly rateLimit: Answer;
}

export interface Backend {
  readonly service: string;
  readonly namespace: string;
}

export function toAnswer(isSo: boolean): Answer {
  return isSo ? 'yes' : 'no';
}

/** `name`, `name.namespace`, `name.namespace.svc.cluster.local`, with or without scheme and port. */
export function toBackend(address: Value | undefined, namespace: string): Backend {
  const host = String(address ?? '')
    .replace(/^[a-z]+:\/\//, '')
    .split(/[:/]/, 1)[0];
  const [service = '', inAddress] = (host ?? '').split('.');
  return {service, namespace: inAddress ?? namespace};
}
