import {expect, it} from 'vitest';
import {baseAgeFindings} from '../../../../scanners/embedded/images/configuration/age-findings.ts';
import {parseConfig} from '../../../../scanners/embedded/images/sources/config-schema.ts';

const TODAY = '2026-01-01';

it.each([
  {name: 'a fresh image on an old base', layers: ['2023-05-01', '2025-12-01'], owners: ['base', 'ours'], days: 976},
  {name: 'a fresh image on a fresh base', layers: ['2025-11-01', '2025-12-01'], owners: ['base', 'ours']},
  {
    name: 'the newest layer of the base counts',
    layers: ['2020-01-01', '2025-11-01', '2025-12-01'],
    owners: ['base', 'base', 'ours'],
  },
  {name: 'an old image', layers: ['2020-01-01', '2020-01-02'], owners: ['base', 'ours']},
  {name: 'a base that stands alone', layers: ['2023-05-01'], owners: ['base']},
  {name: 'no base', layers: ['2025-12-01'], owners: ['ours']},
  {name: 'a day that stands in for one', layers: ['1970-01-01', '2025-12-01'], owners: ['base', 'ours']},
  {name: 'a day that is none', layers: ['soon', '2025-12-01'], owners: ['base', 'ours']},
] as const)('$name', ({layers, owners, ...rest}) => {
  const text = JSON.stringify({
    created: layers.at(-1),
    rootfs: {diff_ids: layers.map((_, index) => `sha256:${index}`)},
    history: layers.map((created) => ({created, created_by: 'x'})),
  });
  const {config, history, layers: described} = parseConfig(Buffer.from(text), layers.length);
  const image = {config, history, layers: described.map((layer) => ({...layer, sizeBytes: 0}))};
  const messages = baseAgeFindings(image, owners, TODAY).map(({message}) => message);
  expect(messages).toEqual('days' in rest ? [`The newest layer of its base was built ${rest.days} days ago.`] : []);
});
