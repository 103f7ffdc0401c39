/** Which YAML files configure a service that microservices share, told by the keys at their top. */

export const SERVICE_SYSTEMS = ['prometheus', 'alertmanager', 'otel', 'envoy', 'etcd'] as const;

export type ServiceSystem = (typeof SERVICE_SYSTEMS)[number];

/** All of these keys stand at the top of a file of the system. Sources: the reference of each. */
const KEYS: Readonly<Record<ServiceSystem, readonly RegExp[]>> = {
  // https://prometheus.io/docs/prometheus/latest/configuration/configuration/
  prometheus: [/^(?:scrape_configs|remote_write|scrape_config_files):/m],
  // https://prometheus.io/docs/alerting/latest/configuration/
  alertmanager: [/^receivers:/m, /^route:/m],
  // https://opentelemetry.io/docs/collector/configuration/
  otel: [/^(?:receivers|exporters):/m, /^service:/m],
  // https://www.envoyproxy.io/docs/envoy/latest/api-v3/config/bootstrap/v3/bootstrap.proto
  envoy: [/^static_resources:/m],
  // https://etcd.io/docs/v3.6/op-guide/configuration/
  etcd: [/^(?:listen-client-urls|client-transport-security):/m],
};

/** Undefined for every other file; cheap, as it is asked for most YAML. */
export function serviceSystemOf(text: string): ServiceSystem | undefined {
  return SERVICE_SYSTEMS.find((system) => KEYS[system].every((key) => key.test(text)));
}
