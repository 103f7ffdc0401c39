/** Configuration of shared services in languages other than YAML: what is read as which, and what is not. */
import {describe, expect, it} from 'vitest';
import {scanner} from '../../../../scanners/embedded/iac/scanner.ts';
import {readHcl, UnreadableHcl} from '../../../../scanners/embedded/iac/settings/read-hcl.ts';
import {readNginx} from '../../../../scanners/embedded/iac/settings/read-nginx.ts';
import {Places} from '../../../../src/formats/cel-rules/value.ts';
import {linesOf, scanText} from './scan.ts';

describe('which file configures what', () => {
  it.each([
    ['consul.d/server.hcl', 'datacenter = "a"\nserver = true\nretry_join = ["b"]\n', 'consul serviceConfig'],
    ['config.hcl', 'listener "tcp" {\n}\nstorage "raft" {\n}\n', 'vault serviceConfig'],
    ['fluent-bit.conf', '[OUTPUT]\n  Name es\n', 'fluent serviceConfig'],
    ['td-agent.conf', '<match **>\n  @type es\n</match>\n', 'fluent serviceConfig'],
    ['src/main/resources/application-prod.properties', 'spring.application.name=a\n', 'spring serviceConfig'],
    ['config/customers.yml', 'eureka:\n  client: {}\n', 'spring serviceConfig'],
    ['server.properties', 'process.roles=broker\n', 'kafka serviceConfig'],
    ['redis/7.conf', 'port 6379\n', 'redis serviceConfig'],
    ['default.conf', 'server {\n  listen 80;\n}\n', 'nginx serviceConfig'],
    ['traefik.yml', 'entryPoints: {}\nlog: {}\n', 'traefik serviceConfig'],
  ])('%s', (path, text, subject) => {
    expect(scanner.accepts(path)).toBe(true);
    expect(scanText(path, text).subjects).toEqual([subject]);
  });

  it.each([
    ['nomad.hcl', 'datacenter = "a"\ndata_dir = "b"\nserver {\n  enabled = true\n}\nclient {\n  enabled = true\n}\n'],
    ['terragrunt.hcl', 'terraform {\n  source = "a"\n}\ninputs = {\n  client_addr = "x"\n  acl = {}\n}\n'],
    ['logging.properties', 'handlers=java.util.logging.ConsoleHandler\n'],
    ['supervisord.conf', '[program:shop]\ncommand=run\n'],
    ['sysctl.conf', 'net.ipv4.ip_forward = 1\n'],
    ['setup.ini', '[a]\nb = c\n'],
    ['mkdocs.yml', 'site_name: a\nnav: []\n'],
  ])('nothing: %s', (path, text) => {
    expect(scanText(path, text)).toEqual({findings: []});
  });
});

describe('Spring reads one name in many forms', () => {
  it.each([
    ['application.yml', 'spring: {}\nmanagement:\n  endpoints:\n    web:\n      exposure:\n        include: "*"\n', 6],
    ['application.yml', 'spring: {}\nmanagement.endpoints.web.exposure.include: "*"\n', 2],
    ['application.yml', 'spring: {}\nmanagement:\n  endpoints.web:\n    exposure: {include: ["*"]}\n', 4],
    ['application.properties', 'spring.a=b\nmanagement.endpoints.web.exposure.include = *\n', 2],
    [
      'application.yml',
      'spring: {}\n---\nspring: {config.activate.on-profile: dev}\nmanagement.endpoints.web.exposure.include: "*"\n',
      4,
    ],
  ])('%s %j', (path, text, line) => {
    expect(linesOf(scanText(path, text), 'spring-actuator-exposed')).toEqual([line]);
  });
});

describe('HCL', () => {
  const read = (text: string) => readHcl(text, new Places());

  it('is read with comments, lists, maps, blocks and long texts', () => {
    const text =
      '# a\n// b\n/* c */ a = 1\n"b" = [true, "x", {c = -2}]\nd { e = "f\\"" }\ng "h" "i" { j = <<EOT\nk }\nEOT\n}\ng "l" {}\n';

    expect(read(text)).toEqual(
      new Map<string, unknown>([
        ['a', 1n],
        ['b', [true, 'x', new Map([['c', -2n]])]],
        ['d', new Map([['e', 'f\\"']])],
        [
          'g',
          [
            new Map([
              ['type', 'h'],
              ['j', 'k }\n'],
            ]),
            new Map([['type', 'l']]),
          ],
        ],
      ]),
    );
  });

  it.each([
    ['a name alone', 'a'],
    ['a sign first', '= 1'],
    ['no value', 'a = }'],
    ['an open block', 'a {'],
    ['an open list', 'a = [1, '],
    ['an open text', 'a = "b'],
    ['an open long text', 'a = <<X\nb\n'],
    ['an open comment', 'a = 1 /* b'],
    ['an expression', 'a = b ? c : d'],
    ['10,000 levels of blocks', 'a {'.repeat(10_000)],
    ['10,000 levels of lists', `a = ${'['.repeat(10_000)}`],
  ])('refuses %s by its place', (_name, text) => {
    expect(() => read(text)).toThrow(UnreadableHcl);
  });

  it('a file that cannot be read is named', () => {
    const text = 'storage "raft" {}\nlistener "tcp" {\n  address = \n}\n';

    expect(scanText('vault.hcl', text).notes).toEqual([
      {kind: 'unparsable', text: '} where a value is expected, line 4'},
    ]);
  });
});

it('directives of nginx know the blocks around them', () => {
  const text = 'http { server { # }\n location ~ "/a b" { alias "/x y/"; } } return 301 ${scheme}; }';

  expect(
    readNginx(text, new Places()).map((directive) => (directive instanceof Map ? [...directive.values()] : [])),
  ).toEqual([
    ['alias', '/x y/', 'http/server/location', '~ /a b', false],
    ['return', '301 ${scheme}', 'http', '', false],
  ]);
});

describe('hostile configuration is read in proportion to its length', () => {
  it.each([
    ['nginx.conf', `server {\n}\n${'a "b\\"'.repeat(50_000)}`],
    ['nginx.conf', `server {\n}\n${'${'.repeat(100_000)}`],
    ['nginx.conf', `server {\n${'a {'.repeat(50_000)}${'b c;'.repeat(1_000)}`],
    ['fluent.conf', `<match a>\n@type b\n${'<a>\n'.repeat(50_000)}`],
    ['fluent-bit.conf', `${'[OUTPUT]\nName '.repeat(20_000)}`],
    ['grafana.ini', `[server]\n${'[['.repeat(100_000)}`],
    ['application.properties', `spring.a${'.b'.repeat(100_000)}=c\n`],
    ['vault.hcl', `storage "a" {}\nlistener "tcp" {}\n${'a = <<X\n'.repeat(20_000)}`],
    ['pg_hba.conf', `host a b c d\n${'host '.repeat(100_000)}`],
    ['grafana.ini', `[server]\na${' '.repeat(300_000)}b\n`],
    ['a.conf', `location ${' '.repeat(300_000)}\nlocation\n`],
    ['a.conf', `server${'\n'.repeat(300_000)}a\n`],
    ['a.yml', `management:${'\n'.repeat(300_000)}a: b\n`],
    ['group_vars/all.yml', `${'key'.repeat(100_000)}\n`],
    ['tasks.yml', `${'# a\r\n'.repeat(20_000)}name: a\n`],
    ['tasks.yml', `${' \n'.repeat(100_000)}name: a\n`],
  ])('%s', (path, text) => {
    expect(() => scanText(path, text)).not.toThrow();
  });
});
