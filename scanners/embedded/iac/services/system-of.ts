/** Which files configure a service that microservices share, told by what stands in them and, where that is not enough, by name. */

export const SERVICE_SYSTEMS = [
  ...([
    'prometheus',
    'alertmanager',
    'otel',
    'envoy',
    'etcd',
    'consul',
    'vault',
    'fluent',
    'grafana',
    'spring',
  ] as const),
  ...(['kafka', 'rabbitmq', 'redis', 'postgres', 'mongodb', 'elasticsearch', 'traefik', 'nginx'] as const),
] as const;

export type ServiceSystem = (typeof SERVICE_SYSTEMS)[number];

/** All of these stand at the top of a YAML file of the system. Sources: the reference of each. */
const YAML_KEYS: readonly (readonly [ServiceSystem, readonly RegExp[]])[] = [
  // https://prometheus.io/docs/prometheus/latest/configuration/configuration/
  ['prometheus', [/^(?:scrape_configs|remote_write|scrape_config_files):/m]],
  // https://prometheus.io/docs/alerting/latest/configuration/
  ['alertmanager', [/^receivers:/m, /^route:/m]],
  // https://opentelemetry.io/docs/collector/configuration/
  ['otel', [/^(?:receivers|exporters):/m, /^service:/m]],
  // https://www.envoyproxy.io/docs/envoy/latest/api-v3/config/bootstrap/v3/bootstrap.proto
  ['envoy', [/^static_resources:/m]],
  // https://etcd.io/docs/v3.6/op-guide/configuration/
  ['etcd', [/^(?:listen-client-urls|client-transport-security):/m]],
  // https://docs.fluentbit.io/manual/administration/configuring-fluent-bit/yaml
  ['fluent', [/^pipeline:/m, /^[ \t]+(?:inputs|outputs):/m]],
  // https://docs.spring.io/spring-boot/appendix/application-properties/
  [
    'spring',
    [
      /^(?:spring|eureka)[.:]|^management(?:\.|:[ \t\r]*\n[ \t]+(?:endpoints?|server|health|metrics|security|tracing)\s*:)/m,
    ],
  ],
  // https://www.mongodb.com/docs/manual/reference/configuration-options/
  ['mongodb', [/^(?:net|security):/m, /^(?:storage|systemLog|processManagement|replication|sharding):/m]],
  // https://www.elastic.co/docs/reference/elasticsearch/configuration-reference/security-settings
  ['elasticsearch', [/^["']?(?:xpack|plugins)\.security\.|^(?:cluster|discovery)\.[\w.]+:/m]],
  // https://doc.traefik.io/traefik/reference/install-configuration/configuration-options/
  [
    'traefik',
    [/^(?:entryPoints|entrypoints):/m, /^(?:providers|api|certificatesResolvers|log|global|serversTransport):/m],
  ],
];

/** Undefined for every other file; cheap, as it is asked for most YAML. */
export function serviceSystemOf(text: string): ServiceSystem | undefined {
  return YAML_KEYS.find(([, keys]) => keys.every((key) => key.test(text)))?.[0];
}

interface LinesFile {
  readonly system: ServiceSystem;
  readonly path: RegExp;
  /** All of them stand in the file. */
  readonly words: readonly RegExp[];
  /** What a file of another program in the same language has. */
  readonly without?: RegExp;
}

/** Files in other languages than YAML. Where words are common, the name must fit as well. */
const LINES_FILES: readonly LinesFile[] = [
  // https://developer.hashicorp.com/vault/docs/configuration
  {
    system: 'vault',
    path: /\.hcl$/i,
    words: [
      /^[ \t]*(?:storage|backend)[ \t]+"?\w+"?[ \t]*\{|^[ \t]*(?:api_addr|cluster_addr|raw_storage_endpoint)[ \t]*=/m,
      /^[ \t]*listener[ \t]+"?tcp/m,
    ],
  },
  {system: 'vault', path: /(?:^|\/)vault[^/]*(?:\/[^/]+)?\.json$/i, words: [/"listener"\s*:/]},
  // https://developer.hashicorp.com/consul/docs/reference/agent/configuration-file
  {
    system: 'consul',
    path: /\.hcl$/i,
    words: [
      /^[ \t]*(?:bootstrap_expect|retry_join|encrypt|client_addr|primary_datacenter|node_name|verify_(?:incoming|outgoing)|ui_config|connect|acl|server)[ \t]*(?:=|\{)/m,
      /^[ \t]*(?:datacenter|data_dir|bind_addr|client_addr|retry_join|acl|encrypt|tls|performance)[ \t]*(?:=|\{)/m,
    ],
    without:
      /^[ \t]*(?:client|server|plugin|source|locals|terraform|inputs|job|storage|listener)[ \t]*(?:"[^"]*"[ \t]*)?\{/m,
  },
  {
    system: 'consul',
    path: /(?:^|\/)consul[^/]*(?:\/[^/]+)?\.json$/i,
    words: [/"(?:datacenter|bootstrap_expect|retry_join|client_addr|acl|encrypt)"\s*:/],
  },
  // https://docs.fluentbit.io/manual/administration/configuring-fluent-bit/classic-mode/configuration-file
  {system: 'fluent', path: /\.conf$/i, words: [/^[ \t]*\[(?:INPUT|OUTPUT)\][ \t]*$/im, /^[ \t]*Name[ \t]/im]},
  // https://docs.fluentd.org/configuration/config-file
  {system: 'fluent', path: /\.conf$/i, words: [/^[ \t]*<(?:source|match)\b[^>]*>/m, /^[ \t]*@type[ \t]/m]},
  // https://grafana.com/docs/grafana/latest/setup-grafana/configure-grafana/
  {
    system: 'grafana',
    path: /(?:^|\/)[^/]*grafana[^/]*(?:\/[^/]+)?\.ini$/i,
    words: [/^\[(?:auth[\w.]*|security|server|users|paths|log)\]/m],
  },
  {system: 'spring', path: /\.properties$/i, words: [/^[ \t]*(?:spring|eureka|management)\.[a-z]/m]},
  // https://kafka.apache.org/documentation/#brokerconfigs
  {
    system: 'kafka',
    path: /\.properties$/i,
    words: [
      /^[ \t]*(?:broker\.id|node\.id|process\.roles|advertised\.listeners|zookeeper\.connect|bootstrap\.servers)[ \t]*=/m,
    ],
  },
  // https://www.rabbitmq.com/docs/configure
  {
    system: 'rabbitmq',
    path: /rabbitmq[^/]*(?:\/[^/]+)?\.conf$/i,
    words: [
      /^[ \t]*(?:listeners|loopback_users|default_(?:user|pass)|ssl_options|management|auth_backends|cluster_formation|vm_memory_high_watermark|load_definitions)\b/m,
    ],
  },
  // https://redis.io/docs/latest/operate/oss_and_stack/management/config/
  {
    system: 'redis',
    path: /(?:redis|valkey|sentinel)[^/]*(?:\/[^/]+)?\.conf$/i,
    words: [
      /^[ \t]*(?:bind|port|protected-mode|requirepass|appendonly|maxmemory|save|daemonize|tls-port|aclfile)[ \t]/m,
    ],
  },
  // https://www.postgresql.org/docs/current/runtime-config.html
  {
    system: 'postgres',
    path: /postgres[^/]*(?:\/[^/]+)?\.conf$/i,
    words: [/^[ \t]*(?:listen_addresses|max_connections|shared_buffers|ssl|wal_level|password_encryption)\b/m],
  },
  {system: 'postgres', path: /(?:^|\/|[._-])pg_hba[^/]*\.conf[^/]*$/i, words: [/^[ \t]*(?:local|host\w*)[ \t]/m]},
  // https://nginx.org/en/docs/
  {
    system: 'nginx',
    path: /\.conf(?:\.template)?$|(?:^|\/)(?:sites-(?:available|enabled)|nginx)\/[^/.]+$/i,
    words: [/^[ \t]*(?:(?:server|http)\s*\{|location[ \t])/m],
  },
];

/** By name alone: whether a file is worth reading. */
export function isServicePath(path: string): boolean {
  return LINES_FILES.some((file) => file.path.test(path));
}

/** Undefined for a file that only has such a name. */
export function linesSystemOf(path: string, text: string): ServiceSystem | undefined {
  const fits = ({path: name, words, without}: LinesFile) =>
    name.test(path) && words.every((word) => word.test(text)) && !without?.test(text);
  return LINES_FILES.find(fits)?.system;
}
