/** What a finding says: its place, its identity, its suppression; and never a secret. */
import {describe, expect, it} from 'vitest';
import {scanText} from './scan.ts';

const SECRET = ['correct', 'horse', 'battery'].join('-');

function findingOf(path: string, text: string, ruleId: string) {
  const found = scanText(path, text).findings.find((finding) => finding.ruleId === ruleId);
  expect(found, ruleId).toBeDefined();
  return found;
}

const LIST = `apiVersion: v1
kind: List
items:
  - apiVersion: apps/v1
    kind: Deployment
    metadata:
      name: shop
      namespace: prod
    spec:
      selector: {}
      template:
        spec:
          containers:
            - image: app:1
              name: app
              securityContext:
                privileged: true
              env:
                - name: DB_PASSWORD
                  value: ${SECRET}
`;

describe('places', () => {
  it.each([
    [
      'the offending key and its value',
      'k8s-privileged-container',
      {startLine: 17, startColumn: 17, endLine: 17, endColumn: 33},
    ],
    [
      'the name of the container that lacks something',
      'k8s-memory-limit-missing',
      {startLine: 15, startColumn: 15, endLine: 15, endColumn: 24},
    ],
    [
      'the pod that lacks something',
      'k8s-default-service-account',
      {startLine: 12, startColumn: 9, endLine: 12, endColumn: 13},
    ],
    [
      'the whole value of a secret',
      'k8s-secret-in-env',
      {startLine: 20, startColumn: 19, endLine: 20, endColumn: 26 + SECRET.length},
    ],
  ])('%s', (_name, ruleId, region) => {
    expect(findingOf('a.yaml', LIST, ruleId)?.location).toEqual({path: 'a.yaml', ...region});
  });

  it('covers all lines of a secret in a block', () => {
    const text = `apiVersion: v1\nkind: Secret\nmetadata: {name: key}\nstringData:\n  key.pem: |\n    ${SECRET}\n    ${SECRET}\n  other: ""\n`;

    expect(findingOf('a.yaml', text, 'k8s-secret-with-string-data')?.location).toMatchObject({
      startLine: 5,
      endLine: 7,
    });
  });

  it('points at the command inside of a long RUN, and covers a secret in ENV', () => {
    const text = `FROM debian:12\nRUN apt-get update \\\n && curl https://example.com/i | sh\nENV A=b \\\n    API_KEY="${SECRET} x"\n`;

    expect(findingOf('Dockerfile', text, 'docker-curl-pipe-shell')?.location).toMatchObject({
      startLine: 3,
      startColumn: 34,
    });
    expect(findingOf('Dockerfile', text, 'docker-secret-in-env')?.location).toEqual({
      path: 'Dockerfile',
      startLine: 5,
      startColumn: 5,
      endLine: 5,
      endColumn: 17 + SECRET.length,
    });
  });
});

describe('identity', () => {
  it.each([
    ['another source', 'curl https://a.example/x.sh | sh', 'curl https://b.example/x.sh | sh', false],
    ['another filter before it', 'curl https://a.example/x | sh', 'curl https://a.example/x | base64 -d | sh', false],
    ['other space', 'curl https://a.example/x.sh | sh', 'curl   https://a.example/x.sh  |  sh', true],
  ])('of what a shell runs, with %s', (_name, before, after, isSame) => {
    const identityOf = (command: string) =>
      findingOf('Dockerfile', `FROM a:1\nRUN ${command}\n`, 'docker-curl-pipe-shell')?.identity;

    expect(identityOf(before)).toBeDefined();
    expect(JSON.stringify(identityOf(after)) === JSON.stringify(identityOf(before))).toBe(isSame);
  });

  it.each([
    ['k8s-privileged-container', ['Deployment', 'prod', 'shop', 'app', 'securityContext.privileged']],
    ['k8s-secret-in-env', ['Deployment', 'prod', 'shop', 'app', 'DB_PASSWORD', 'value']],
  ])('%s names the resource, not the line', (ruleId, key) => {
    expect(findingOf('a.yaml', LIST, ruleId)?.identity).toEqual({scope: 'repository', key});
    expect(findingOf('b.yaml', `# moved\n\n${LIST}`, ruleId)?.identity).toEqual({scope: 'repository', key});
  });

  it('of a Dockerfile names stage and command, whatever is around it', () => {
    const before = findingOf('Dockerfile', 'FROM a:1 AS build\nRUN x && sudo make   install\n', 'docker-sudo');
    const after = findingOf(
      'Dockerfile',
      'FROM a:1 AS build\nENV A=b\n\nRUN x \\\n && sudo make install\n',
      'docker-sudo',
    );

    expect(before?.identity.key).toEqual(['stage', 'build', 'RUN', 'make install', '']);
    expect(after?.identity).toEqual(before?.identity);
  });
});

it('a token in a name is masked in what is said of it', () => {
  const token = ['gh', 'p_', 'aB3dE5fG7h'.repeat(4)].join('');
  const report = scanText(
    'a.yaml',
    `${LIST.replaceAll('app', token)}---\napiVersion: v1\nkind: Pod\n${token}: 1\n${token}: 2\n`,
  );
  const said = [...report.findings, ...(report.notes ?? [])].map((one) => ('text' in one ? one.text : one.message));

  expect(said.length).toBeGreaterThan(1);
  expect(said.join('\n')).toContain('•••');
  expect(said.join('\n')).not.toContain(token);
});

it.each([
  ['a.yaml', LIST],
  ['a.yaml', `apiVersion: v1\nkind: Secret\nmetadata: {name: db}\ndata: {password: ${SECRET}}\n`],
  ['a.yaml', LIST.replace('name: DB_PASSWORD', 'name: DB').replace(SECRET, `postgres://shop:${SECRET}@db/shop`)],
  ['Dockerfile', `FROM a:1\nENV DB_PASSWORD=${SECRET}\n`],
  ['Dockerfile', `ARG DB_PASSWORD=${SECRET}\nFROM a:1\n`],
  ['Dockerfile', `FROM a:1\nENV DB_PASSWORD ${SECRET}\n`],
  ['Dockerfile', `FROM a:1\nRUN git clone https://build:${SECRET}@git.example.com/x.git\n`],
  ['Dockerfile', `FROM a:1\nRUN curl --insecure https://build:${SECRET}@git.example.com/x.tar.gz | sh\n`],
  ['Dockerfile', `FROM a:1\nENV A_TOKEN=${SECRET}\nADD https://build:${SECRET}@example.com/a /\n`],
  [
    'Dockerfile',
    `FROM a:1\nENV A_TOKEN=${SECRET}\n${SECRET}\nRUN sudo login --password=${SECRET} -p ${SECRET} ${SECRET}\n`,
  ],
  ['a.yaml', `${LIST}\n\t- @${SECRET}: "\\q${SECRET}\n`],
  ['Dockerfile', `FROM a:1\nRUN echo 'app:${SECRET}' | chpasswd\n`],
])('%s: no secret leaves the scanner (%#)', (path, text) => {
  const report = scanText(path, text);

  expect(report.findings.some(({sensitive}) => sensitive === true)).toBe(true);
  expect(JSON.stringify(report)).not.toContain(SECRET);
});

it('no secret leaves the scanner in a note', () => {
  const report = scanText('a.yaml', `${LIST}  - *${SECRET}\n`);

  expect(report.notes?.map(({kind}) => kind)).toEqual(['unparsable']);
  expect(JSON.stringify(report)).not.toContain(SECRET);
});

describe('suppression comments', () => {
  const POD = (above: string, beside: string) =>
    `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n${above}  hostNetwork: true${beside}\n  containers: [{name: a, image: "b:1"}]\n`;

  it.each([
    ['beside', POD('', ' # secure-pipeline:ignore k8s-host-network agent of the node'), 'agent of the node'],
    ['above', POD('  # secure-pipeline:ignore k8s-host-network agent of the node\n', ''), 'agent of the node'],
    [
      'above, among others',
      POD('  # secure-pipeline:ignore k8s-host-network agent\n  # secure-pipeline:ignore k8s-host-pid other\n', ''),
      'agent',
    ],
    ['without a reason', POD('', ' # secure-pipeline:ignore k8s-host-network'), 'no reason given'],
    ['of another rule', POD('', ' # secure-pipeline:ignore k8s-host-pid agent'), undefined],
    ['two lines above', POD('  # secure-pipeline:ignore k8s-host-network agent\n  hostPID: false\n', ''), undefined],
  ])('%s', (_name, text, reason) => {
    expect(findingOf('a.yaml', text, 'k8s-host-network')?.suppressedInSource).toBe(reason);
  });

  it('stand above an instruction of a Dockerfile', () => {
    const text = 'FROM a:1\n# secure-pipeline:ignore docker-sudo needed by make\nRUN sudo make\n';

    expect(findingOf('Dockerfile', text, 'docker-sudo')?.suppressedInSource).toBe('needed by make');
  });
});

describe('patches', () => {
  const patch = `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: shop}\nspec:\n  template:\n    spec:\n`;

  it.each([
    ['hostNetwork', `${patch}      hostNetwork: true\n`, 'k8s-host-network'],
    [
      'an init container',
      `${patch}      initContainers: [{name: a, securityContext: {privileged: true}}]\n`,
      'k8s-privileged-container',
    ],
    [
      'a custom workload',
      `apiVersion: argoproj.io/v1\nkind: Rollout\nspec:\n  template:\n    spec:\n      initContainers: [{name: a, securityContext: {privileged: true}}]\n`,
      'k8s-privileged-container',
    ],
  ])('%s is found in a patch', (_name, text, ruleId) => {
    expect(findingOf('patch.yaml', text, ruleId)).toBeDefined();
  });

  it('lack nothing', () => {
    expect(
      scanText('patch.yaml', `${patch}      containers: [{name: a, image: "b@sha256:${'0'.repeat(64)}"}]\n`).findings,
    ).toEqual([]);
  });
});

it('a message stays short, however long the names in it are', () => {
  const text = `apiVersion: v1\nkind: Pod\nspec:\n  containers: [{name: ${'a'.repeat(100_000)}, image: b}]\n`;

  expect(scanText('a.yaml', text).findings.length).toBeGreaterThan(0);
  for (const {message} of scanText('a.yaml', text).findings) expect(message.length).toBeLessThan(500);
});
