/** What is new, existing and fixed in pull requests, with real git repositories and the real scanners. */
import {describe, expect, it} from 'vitest';
import type {JudgedFinding} from '../../src/finding/finding.ts';
import {makeRepository, type TestRepository} from '../support/git-repository.ts';
import {scanFolder} from '../support/pipeline.ts';

/** Shaped like an AWS access key id; put together here so that no scanner takes this file for a leak. */
const ACCESS_KEY = ['AK', 'IA', 'Q7ZXN3', 'PLD5WV', 'T2KC'].join('');
const SETTINGS = `region = "eu-west-1"\naws_access_key_id = "${ACCESS_KEY}"\n`;

const pod = (name: string, privileged: boolean) => `apiVersion: v1
kind: Pod
metadata:
  name: ${name}
  namespace: shop
spec:
  containers:
    - name: main
      image: registry.example/${name}@sha256:${'0'.repeat(64)}
      securityContext:
        privileged: ${privileged}
`;

const BASE = {
  'services/cart/Dockerfile': 'FROM node:24\nADD https://example.com/tool.tgz /opt/\nUSER 1000\n',
  'services/cart/settings.toml': SETTINGS,
  'services/orders/Dockerfile': `FROM node@sha256:${'1'.repeat(64)}\nUSER 1000\n`,
  'deploy/cart.yaml': pod('cart', true),
  'README.md': '# Shop\n',
};

interface Row {
  readonly change: string;
  readonly edit: (repository: TestRepository) => Promise<void>;
  /** `rule path` of high and critical findings that are new. */
  readonly expectNew: readonly RegExp[];
  readonly expectFixed?: readonly RegExp[];
  readonly verdict: 'pass' | 'fail';
}

const rows: readonly Row[] = [
  {
    change: 'nothing that matters',
    edit: (repository) => repository.write('README.md', '# Shop 2\n'),
    expectNew: [],
    verdict: 'pass',
  },
  {
    change: 'a new secret',
    edit: (repository) =>
      repository.write('services/orders/settings.toml', `key_id = "${ACCESS_KEY.replace('Q7', 'R6')}"\n`),
    expectNew: [/^aws\S* services\/orders\/settings\.toml$/],
    verdict: 'fail',
  },
  {
    change: 'a new privileged container',
    edit: (repository) => repository.write('deploy/orders.yaml', pod('orders', true)),
    expectNew: [/^k8s-privileged-container deploy\/orders\.yaml$/],
    verdict: 'fail',
  },
  {
    change: 'a copy of an old secret',
    edit: (repository) => repository.write('services/orders/settings.toml', SETTINGS),
    expectNew: [/^aws\S* services\/orders\/settings\.toml$/],
    verdict: 'fail',
  },
  {
    change: 'lines added above old findings',
    edit: async (repository) => {
      await repository.write('services/cart/settings.toml', `# moved down\n\n\n${SETTINGS}`);
      await repository.write('deploy/cart.yaml', `# moved down\n\n${pod('cart', true)}`);
    },
    expectNew: [],
    verdict: 'pass',
  },
  {
    change: 'a reformatted manifest',
    edit: (repository) =>
      repository.write(
        'deploy/cart.yaml',
        pod('cart', true)
          .replace('privileged: true', '"privileged":   true # for now')
          .replaceAll('\n    - name', '\n\n    - name'),
      ),
    expectNew: [],
    verdict: 'pass',
  },
  {
    change: 'a renamed file',
    edit: async (repository) => {
      await repository.git('mv', 'services/cart', 'services/basket');
      await repository.git('mv', 'deploy/cart.yaml', 'deploy/basket.yaml');
    },
    expectNew: [],
    verdict: 'pass',
  },
  {
    change: 'a secret moved to another file',
    edit: async (repository) => {
      await repository.write('services/cart/settings.toml', 'region = "eu-west-1"\n');
      await repository.write('services/cart/config/aws.ini', `[default]\nid=${ACCESS_KEY}\n`);
    },
    expectNew: [],
    verdict: 'pass',
  },
  {
    change: 'a manifest moved into another file beside others',
    edit: async (repository) => {
      await repository.remove('deploy/cart.yaml');
      await repository.write('deploy/all.yaml', `${pod('orders', false)}---\n${pod('cart', true)}`);
    },
    expectNew: [],
    verdict: 'pass',
  },
  {
    change: 'fixed findings',
    edit: async (repository) => {
      await repository.write('deploy/cart.yaml', pod('cart', false));
      await repository.write('services/cart/settings.toml', 'region = "eu-west-1"\n');
    },
    expectNew: [],
    expectFixed: [/^aws\S* services\/cart\/settings\.toml$/, /^k8s-privileged-container deploy\/cart\.yaml$/],
    verdict: 'pass',
  },
  {
    change: 'a privileged container while the policy is switched off',
    edit: async (repository) => {
      await repository.write('deploy/orders.yaml', pod('orders', true));
      await repository.write('.secure-pipeline.yml', 'fail-on: never\nrules: {k8s-privileged-container: off}\n');
    },
    expectNew: [/^k8s-privileged-container deploy\/orders\.yaml$/],
    verdict: 'fail',
  },
  {
    change: 'NUL bytes in comments, for which the files are still what Docker and Kubernetes read',
    edit: async (repository) => {
      await repository.write('deploy/orders.yaml', `# \0\n---\n${pod('orders', true)}`);
      await repository.write('services/orders/Dockerfile', '# \0\nFROM node:24\nADD https://example.com/a.tgz /\n');
    },
    expectNew: [/^k8s-privileged-container deploy\/orders\.yaml$/],
    verdict: 'fail',
  },
  {
    change: 'a secret that waives itself in every way there is',
    edit: async (repository) => {
      await repository.write(
        'services/orders/settings.toml',
        `key_id = "${ACCESS_KEY.replace('Q7', 'R6')}" # gitleaks:allow\n`,
      );
      await repository.write('.gitleaks.toml', '[allowlist]\npaths = [".*"]\n');
      await repository.write('.gitleaksignore', 'services/orders/settings.toml:aws-access-key-id:1\n');
    },
    expectNew: [/^aws\S* services\/orders\/settings\.toml$/],
    verdict: 'fail',
  },
];

const isSevere = ({severity}: JudgedFinding) => severity === 'high' || severity === 'critical';
const show = ({rule, location}: JudgedFinding) => `${rule.id} ${location.path}`;
const matching = (patterns: readonly RegExp[] = []) => patterns.map((pattern) => expect.stringMatching(pattern));

describe('a pull request with', () => {
  it.each(rows)('$change', async ({edit, expectNew, expectFixed, verdict}) => {
    await using repository = await makeRepository({files: BASE});
    await edit(repository);
    await repository.commit('Change');

    const report = await scanFolder(repository.path, 'HEAD~1');

    const severe = report.findings.filter(isSevere);
    expect(severe.filter(({status}) => status === 'new').map(show)).toEqual(matching(expectNew));
    expect(
      severe
        .filter(({status}) => status === 'fixed')
        .map(show)
        .sort(),
    ).toEqual(matching(expectFixed));
    expect(report.verdict.kind).toBe(verdict);
  });

  it('a secret that was added and removed again blocks, with its commit', async () => {
    await using repository = await makeRepository({files: {'README.md': '# Shop\n'}});
    await repository.write('notes.txt', `id = ${ACCESS_KEY}\n`);
    const commit = await repository.commit('Add');
    await repository.remove('notes.txt');
    await repository.commit('Remove');

    const report = await scanFolder(repository.path, 'HEAD~2');

    expect(report.verdict.kind).toBe('fail');
    expect(report.findings).toMatchObject([{status: 'new', commit, location: {path: 'notes.txt', startLine: 1}}]);
    expect(JSON.stringify(report)).not.toContain(ACCESS_KEY);
  });

  it('a branch from before the policy got stricter is judged by the policy of today', async () => {
    await using repository = await makeRepository({files: {'.secure-pipeline.yml': 'fail-on: never\n'}});
    await repository.git('branch', 'topic');
    await repository.write('.secure-pipeline.yml', 'fail-on: high\n');
    await repository.commit('Stricter');
    await repository.git('checkout', '--quiet', 'topic');
    await repository.write('deploy/orders.yaml', pod('orders', true));
    await repository.commit('Change');

    const report = await scanFolder(repository.path, 'main');

    expect(report.verdict.kind).toBe('fail');
    expect(report.findings.map(({status}) => status)).not.toContain('fixed');
  });

  it('uncommitted changes counts them, and says so', async () => {
    await using repository = await makeRepository({files: BASE});
    await repository.write('deploy/orders.yaml', pod('orders', true));

    const report = await scanFolder(repository.path, 'HEAD');

    expect(report.verdict.kind).toBe('fail');
    expect(report.notices.join('\n')).toMatch(/uncommitted|not committed/i);
  });
});

describe('a full scan', () => {
  it('finds what the base has, all of it new, by service', async () => {
    await using repository = await makeRepository({files: BASE});

    const report = await scanFolder(repository.path);

    const severe = report.findings.filter(isSevere);
    expect(severe.map(({rule, service, status}) => `${rule.id} ${service} ${status}`)).toEqual(
      expect.arrayContaining([
        'k8s-privileged-container services/cart new',
        expect.stringMatching(/^aws\S* services\/cart new$/),
      ]),
    );
    expect(report.services.map(({path}) => path)).toEqual(['services/cart', 'services/orders']);
  });

  it('says of itself the same twice', async () => {
    await using repository = await makeRepository({files: BASE});
    const stable = async () => JSON.stringify((await scanFolder(repository.path)).findings);
    expect(await stable()).toBe(await stable());
  });

  it('trusts its own waivers', async () => {
    await using repository = await makeRepository({files: {'a.toml': `key_id = "${ACCESS_KEY}" # gitleaks:allow\n`}});
    const report = await scanFolder(repository.path);
    expect([report.verdict.kind, report.findings.map(({disposition}) => disposition)]).toEqual(['pass', ['waived']]);
  });
});

describe('never green by silence', () => {
  it.each([
    ['an unknown base', 'no-such-branch', /no-such-branch/],
    ['a base that is no commit', '0'.repeat(40), /0000000/],
  ])('%s is an error', async (_, base, message) => {
    await using repository = await makeRepository({files: BASE});
    await expect(scanFolder(repository.path, base)).rejects.toThrow(message);
  });

  it('invalid scanner settings fail the scanner, not the others', async () => {
    await using repository = await makeRepository({files: {...BASE, '.gitleaks.toml': 'not toml ['}});
    const report = await scanFolder(repository.path);
    expect(report.verdict.kind).toBe('error');
    const ends = report.outcomes.map(({manifest, kind}) => `${manifest.name} ${kind}`);
    expect(ends).toContain('iac completed');
    expect(ends.filter((end) => end.endsWith(' failed'))).toEqual(['secrets failed']);
  });
});
