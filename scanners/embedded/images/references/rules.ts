/** Rules about the names of images. */
import type {Rule} from '../../../../src/finding/rule.ts';

const common = {category: 'images', confidence: 'high', controls: []} as const;

export const REFERENCE_RULES: readonly Rule[] = [
  {
    ...common,
    id: 'image-end-of-life',
    title: 'Image of a release without security fixes',
    severity: 'high',
    description:
      'The release that the tag names is past its end of life. Flaws that become known from now on stay in it, also when the image is built anew.',
    remediation: 'Take a release that is maintained, and pin it by digest so that a tool can propose updates.',
    cwe: ['CWE-1104'],
    references: [
      'https://endoflife.date',
      'https://docs.docker.com/build/building/best-practices/#pin-base-image-versions',
    ],
  },
  {
    ...common,
    id: 'image-abandoned',
    title: 'Image that its makers no longer update',
    severity: 'high',
    description:
      'Nobody updates the images of this repository, whatever their tag. Flaws that become known stay in them.',
    remediation: 'Take the image that the makers name as its successor.',
    cwe: ['CWE-1104'],
    references: ['https://docs.docker.com/docker-hub/repos/manage/trusted-content/official-images/'],
  },
];
