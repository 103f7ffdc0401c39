/** What the policy says of the names of images, at their lines and without any network. */
import {expect, it} from 'vitest';
import {NO_TRUST_ASKED} from '../../../../../src/scanner.ts';
import {placesOf, scanImages} from '../../../../support/images/scan.ts';

const PINNED = `sha256:${'b'.repeat(64)}`;
const FILES = {
  Dockerfile: `FROM golang:1.24 AS build\nFROM ghcr.io/acme/base@${PINNED}\nCOPY --from=build /x /x\n`,
  'k8s/cart.yaml': 'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: quay.io/mallory/cart:1\n',
};

const judge = async (trust: Partial<typeof NO_TRUST_ASKED>) => {
  const report = await scanImages({files: FILES, selection: {trust: {...NO_TRUST_ASKED, ...trust}}});
  return placesOf(report).filter((place) => /trusted|pinned/.test(place));
};

it.each([
  {name: 'nothing is asked', trust: {}, places: []},
  {
    name: 'registries are named',
    trust: {registries: ['ghcr.io/acme/**', 'docker.io/library/*']},
    places: ['image-registry-not-trusted k8s/cart.yaml:5'],
  },
  {
    name: 'all must be pinned',
    trust: {pinned: ['**']},
    places: ['image-not-pinned-by-policy Dockerfile:1', 'image-not-pinned-by-policy k8s/cart.yaml:5'],
  },
  {
    name: 'a digest is trusted wherever it comes from',
    trust: {registries: ['docker.io/**', 'quay.io/**'], digests: [PINNED]},
    places: [],
  },
])('$name', async ({trust, places}) => {
  expect(await judge(trust)).toEqual(places);
});
