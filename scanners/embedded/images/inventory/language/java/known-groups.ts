/** Groups of widely used archives that say nothing of Maven, as Gradle built them. From Maven Central's own listing. */

/** By the beginning of the artifact's name, the longer before the shorter. */
const BY_PREFIX: readonly (readonly [prefix: string, group: string])[] = [
  ['spring-boot', 'org.springframework.boot'],
  ['spring-security', 'org.springframework.security'],
  ['spring-data', 'org.springframework.data'],
  ['spring-cloud', 'org.springframework.cloud'],
  ['spring-session', 'org.springframework.session'],
  ['spring-integration', 'org.springframework.integration'],
  ['spring-batch', 'org.springframework.batch'],
  ['spring-kafka', 'org.springframework.kafka'],
  ['spring-amqp', 'org.springframework.amqp'],
  ['spring-rabbit', 'org.springframework.amqp'],
  ['spring-hateoas', 'org.springframework.hateoas'],
  ['spring-graphql', 'org.springframework.graphql'],
  ['spring-ldap', 'org.springframework.ldap'],
  ['spring-retry', 'org.springframework.retry'],
  ['spring-vault', 'org.springframework.vault'],
  ['spring-ws', 'org.springframework.ws'],
  ['tomcat-embed', 'org.apache.tomcat.embed'],
  ['tomcat', 'org.apache.tomcat'],
  ['micrometer', 'io.micrometer'],
  ['reactor-netty', 'io.projectreactor.netty'],
  ['reactor', 'io.projectreactor'],
  ['kotlinx', 'org.jetbrains.kotlinx'],
  ['kotlin', 'org.jetbrains.kotlin'],
  ['opentelemetry', 'io.opentelemetry'],
  ['grpc', 'io.grpc'],
  ['okhttp', 'com.squareup.okhttp3'],
  ['okio', 'com.squareup.okio'],
  ['aspectjweaver', 'org.aspectj'],
  ['aspectjrt', 'org.aspectj'],
  ['asm', 'org.ow2.asm'],
];

/** https://docs.spring.io/spring-framework/reference/overview.html */
const SPRING_FRAMEWORK =
  /^spring-(?:aop|aspects|beans|context(?:-indexer|-support)?|core|expression|instrument|jcl|jdbc|jms|messaging|orm|oxm|r2dbc|test|tx|web|webflux|webmvc|websocket)$/;

/** Undefined for archives that are not known. A name goes on behind a hyphen only: `asm-commons`, not `asmx`. */
export function knownGroup(artifact: string): string | undefined {
  if (SPRING_FRAMEWORK.test(artifact)) return 'org.springframework';
  return BY_PREFIX.find(([prefix]) => artifact === prefix || artifact.startsWith(`${prefix}-`))?.[1];
}
