import {expect, it} from 'vitest';
import {describeImageChanges} from '../../src/config/image-changes.ts';
import {parsePolicyInputs} from '../../src/config/parse-inputs.ts';
import {resolveImages} from '../../src/config/resolve-images.ts';

const NONE = resolveImages({file: {}, inputs: parsePolicyInputs({})});

it.each([
  {name: 'nothing', head: NONE, changes: []},
  {name: 'one more', head: {...NONE, references: ['redis:5']}, changes: [{text: 'adds image redis:5', weakens: false}]},
  {
    name: 'another platform',
    head: {...NONE, platform: 'linux/arm64'},
    changes: [{text: 'changes image-platform from linux/amd64 to linux/arm64', weakens: false}],
  },
])('a proposal that changes $name says so', ({head, changes}) => {
  expect(describeImageChanges(NONE, head)).toEqual(changes);
});

it('a proposal that leaves an image out weakens', () => {
  const base = {...NONE, fromRepository: true, paths: ['build/app.tar']};
  expect(describeImageChanges(base, NONE)).toEqual([
    {text: 'removes image auto', weakens: true},
    {text: 'removes image build/app.tar', weakens: true},
  ]);
});
