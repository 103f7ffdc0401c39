import {expect, it} from 'vitest';
import {chartImages} from '../../../../scanners/embedded/images/references/chart-images.ts';
import {placesOf, scanImages} from '../../../support/images/scan.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;

it.each([
  {name: 'repository and tag', text: 'image:\n  repository: redis\n  tag: "5.0"\n', references: ['redis:5.0']},
  {
    name: 'a registry of its own',
    text: 'image:\n  registry: docker.io\n  repository: bitnami/redis\n  # the tag\n  tag: 7.2\n',
    references: ['docker.io/bitnami/redis:7.2'],
  },
  {name: 'a digest', text: `image:\n  repository: a/b\n  digest: ${DIGEST}\n`, references: [`a/b@${DIGEST}`]},
  {name: 'the tag before the repository', text: 'i:\n  tag: "1"\n  repository: a/b\n', references: ['a/b:1']},
  {
    name: 'two',
    text: 'a:\n  image:\n    repository: a/b\n    tag: "1"\nc:\n  image:\n    repository: c/d\n    tag: "2"\n',
    references: ['a/b:1', 'c/d:2'],
  },
  {name: 'the version of the chart for a tag', text: 'image:\n  repository: a/b\n  tag: ""\n', references: []},
  {name: 'no tag', text: 'image:\n  repository: a/b\nother:\n  tag: "1"\n', references: []},
  {name: 'a tag of something inside', text: 'image:\n  repository: a/b\n  inside:\n    tag: "1"\n', references: []},
  {name: 'a template', text: 'image:\n  repository: {{ x }}\n  tag: "1"\n', references: []},
  {
    name: 'a repository of packages',
    text: 'helm:\n  repository: https://charts.example.org\n  tag: x\n',
    references: [],
  },
])('$name', ({text, references}) => {
  expect(chartImages('values.yaml', text).map(({reference}) => reference)).toEqual(references);
});

it('an image of a chart past its end of life is told at its line', async () => {
  const files = {'charts/shop/values.yaml': 'redis:\n  image:\n    repository: redis\n    tag: "5.0"\n'};
  expect(placesOf(await scanImages({files}))).toEqual(['image-end-of-life charts/shop/values.yaml:3']);
});
