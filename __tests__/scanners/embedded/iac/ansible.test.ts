/** Which files are taken for Ansible, and what tasks take over from what is around them. */
import {describe, expect, it} from 'vitest';
import {linesOf, scanText} from './scan.ts';

function subjectsOf(text: string, path = 'anything.yaml'): readonly string[] {
  return scanText(path, text).subjects ?? [];
}

describe('what is Ansible is told by its shape', () => {
  it.each([
    ['a play', '- hosts: all\n  roles: [web]\n'],
    ['a play after a comment and a mark', '# setup\n---\n\n- name: Web\n  hosts: web\n  tasks: []\n'],
    ['tasks with short names', '- name: Copy\n  copy: {src: a, dest: b}\n'],
    ['tasks with full names', '- acme.tools.deploy: {version: 1}\n'],
    ['a block', '- block:\n    - command: ls\n'],
    ['an action', '- action: command ls\n'],
    ['another playbook', '- import_playbook: site.yml\n- import_playbook: other.yml\n- hosts: a\n  tasks: []\n'],
    ['own modules among known ones', '- name: A\n  acme_deploy: {}\n- name: B\n  command: ls\n'],
  ])('%s', (_name, text) => {
    expect(subjectsOf(text).filter((subject) => subject.startsWith('ansible '))).not.toEqual([]);
  });

  it.each([
    ['hooks', '- id: lint\n  name: Lint\n  entry: lint\n  language: node\n'],
    ['a patch', '- op: replace\n  path: /spec/replicas\n  value: 2\n'],
    ['steps of something else', '- name: test\n  command: npm test\n  image: node\n- name: b\n  image: c\n'],
    ['jobs', '- job:\n    name: build\n    script: ls\n- project:\n    name: a\n'],
    ['texts', '- one\n- two: three\n'],
    ['a map', 'name: x\ncommand: ls\n'],
    ['nothing', ''],
  ])('not %s', (_name, text) => {
    expect(subjectsOf(text).filter((subject) => subject.startsWith('ansible '))).toEqual([]);
  });

  it('a manifest in a list at the top is no playbook, and one in a task is judged', () => {
    const pod = [
      '    apiVersion: v1',
      '    kind: Pod',
      '    metadata: {name: shop}',
      '    spec:',
      '      hostNetwork: true',
      '      containers: [{name: a, image: a:1}]',
      '',
    ].join('\n');
    const report = scanText('apply.yml', `- kubernetes.core.k8s:\n   state: present\n   definition:\n${pod}`);

    expect(linesOf(report, 'k8s-host-network')).toEqual([8]);
  });
});

describe('what is around a task counts for it', () => {
  const command = 'command: login -p {{ password }}';

  it.each([
    ['a task alone', `- ${command}\n`, [1]],
    ['its own no_log', `- ${command}\n  no_log: true\n`, []],
    ['no_log of its block', `- no_log: yes\n  block:\n    - ${command}\n`, []],
    ['no_log of its play', `- hosts: all\n  no_log: true\n  tasks:\n    - ${command}\n`, []],
    [
      'no_log of another play',
      `- hosts: a\n  no_log: true\n  tasks: []\n- hosts: b\n  tasks:\n    - ${command}\n`,
      [6],
    ],
    ['no_log that it takes back', `- no_log: true\n  block:\n    - ${command}\n      no_log: false\n`, [3]],
    ['no_log that is only known at run time', `- ${command}\n  no_log: "{{ quiet }}"\n`, []],
    ['rescue', `- block:\n    - debug: msg=a\n  rescue:\n    - ${command}\n`, [4]],
    ['always', `- block:\n    - debug: msg=a\n  always:\n    - ${command}\n`, [4]],
    ['handlers', `- hosts: a\n  handlers:\n    - name: Log in\n      ${command}\n`, [4]],
  ])('%s', (_name, text, lines) => {
    expect(linesOf(scanText('tasks.yml', text), 'ansible-secret-without-no-log')).toEqual(lines);
  });
});

describe('arguments are one form, however they are written', () => {
  it.each([
    ['a map', '- get_url:\n    url: http://a.example/x\n    dest: /x\n', 2],
    ['key=value', '- get_url: dest=/x url=http://a.example/x\n', 1],
    ['quoted key=value', `- get_url: dest='/x y' url="http://a.example/x"\n`, 1],
    ['expressions with spaces', '- get_url: dest={{ a b }} url=http://a.example/x\n', 1],
    ['args', '- get_url:\n  args:\n    url: http://a.example/x\n', 3],
    ['an action in a text', '- local_action: get_url url=http://a.example/x\n', 1],
    ['an action in a map', '- local_action:\n    module: get_url\n    url: http://a.example/x\n', 3],
    [
      'a variable of the play',
      '- hosts: a\n  vars: {site: "http://a.example"}\n  tasks:\n    - get_url: {url: "{{ site }}/x"}\n',
      4,
    ],
    ['an item', '- get_url: {url: "{{ item }}"}\n  loop:\n    - https://a.example\n    - http://a.example/x\n', 4],
    ['a key of an item', '- get_url: {url: "{{ item.url }}"}\n  with_items:\n    - {url: http://a.example/x}\n', 3],
  ])('%s', (_name, text, line) => {
    expect(linesOf(scanText('tasks.yml', text), 'ansible-download-plain-http')).toEqual([line]);
  });

  it('what is only known at run time is left alone', () => {
    const text = '- get_url: {url: "{{ item }}", validate_certs: "{{ verify }}"}\n  loop: "{{ urls }}"\n';

    expect(scanText('tasks.yml', text).findings).toEqual([]);
  });
});

describe('variables', () => {
  const secret = `kX9v${'Q2mLr7'}`;

  it.each([
    ['group_vars/all.yml', `db:\n  password: ${secret}\n`, [2]],
    ['host_vars/db/main.yml', `password: ${secret}\n`, [1]],
    ['roles/db/defaults/main.yml', `users:\n  - name: a\n    password: ${secret}\n`, [3]],
    ['hosts.yml', `all:\n  hosts:\n    a:\n      ansible_password: ${secret}\n`, [4]],
    ['inventory.ini', `[db]\na ansible_host=b ansible_password=${secret}\n`, [2]],
    ['hosts', `[db]\na\n[db:vars]\nansible_password = ${secret}\n`, [4]],
    ['src/settings.yml', `password: ${secret}\n`, []],
    ['hosts', `127.0.0.1 localhost\n# [db] ansible_password=${secret}\n`, []],
    ['group_vars/all.yml', 'password: "{{ vault_password }}"\n', []],
    ['group_vars/all.yml', 'users_without_password: [guest]\n', []],
  ])('%s: %j', (path, text, lines) => {
    expect(linesOf(scanText(path, text), 'ansible-plain-secret')).toEqual(lines);
  });

  it('findings never hold the value', () => {
    const report = scanText('group_vars/all.yml', `db_password: ${secret}\n`);

    expect(report.findings).toHaveLength(1);
    expect(JSON.stringify(report.findings)).not.toContain(secret);
    expect(report.findings[0]?.sensitive).toBe(true);
  });
});

describe('hostile playbooks', () => {
  it.each([
    ['aliases that refer to nothing', '- hosts: *all\n  tasks: []\n'],
    [
      'aliases that expand without end',
      `- command: ls\n  vars: {a: &a [${'x,'.repeat(9_000)}], b: [${'*a,'.repeat(900)}]}\n`,
    ],
  ])('%s are named', (_name, text) => {
    expect(scanText('tasks.yml', text).notes?.map(({kind}) => kind)).toEqual(['unparsable']);
  });

  it.each([
    ['an item of itself', '- get_url: {url: "{{ item }}"}\n  loop: ["{{ item }}", "{{ item.item }}"]\n'],
    ['an expression without an end', `- shell: a ${'{{ '.repeat(50_000)}\n`],
    ['quotes without an end', `- copy: ${'"a '.repeat(10_001)}\n`],
    ['values of other types', '- hosts: 1\n  vars: []\n  tasks: {a: 1}\n  vars_prompt: [1, {name: []}]\n- block: x\n'],
  ])('%s', (_name, text) => {
    expect(() => scanText('tasks.yml', text)).not.toThrow();
  });

  it('few letters that stand for many tasks end by the budget', () => {
    const item = '- get_url: {url: "{{ item }}"}\n  loop: *a\n';
    const text = `- command: ls\n  vars: {a: &a [${'x,'.repeat(1_000)}]}\n${item.repeat(600)}`;

    expect(() => scanText('tasks.yml', text)).toThrow(/rule evaluations/);
  });
});
