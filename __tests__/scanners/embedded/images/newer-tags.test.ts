import {expect, it} from 'vitest';
import {newerReferences} from '../../../../scanners/embedded/images/tracing/newer-tags.ts';

const TODAY = '2026-01-15';

it.each([
  {reference: 'alpine:3.19', tags: ['3.18', '3.19', '3.20', '3.22', '3', 'latest', 'edge'], newer: ['alpine:3.22']},
  {
    reference: 'registry.example/app:1.2.3',
    tags: ['1.2.9', '1.2.10', '1.4.0', '2.0.1', '1.2.3', '1.3', '3.0.0-rc1'],
    newer: ['registry.example/app:1.2.10', 'registry.example/app:1.4.0', 'registry.example/app:2.0.1'],
  },
  {
    reference: 'python:3.12-slim',
    tags: ['3.13', '3.13-slim', '3.14-slim', '3.13-alpine', '3.13-slim-bookworm', '3.15-rc-slim'],
    newer: ['python:3.14-slim'],
  },
  {
    reference: 'python:3.12-alpine3.19',
    tags: ['3.12-alpine3.22', '3.13-alpine3.18', '3.14-alpine3.22', '3.14-alpine'],
    newer: ['python:3.12-alpine3.22', 'python:3.14-alpine3.22'],
  },
  {
    reference: 'node:20-bookworm',
    tags: ['21-bookworm', '22-trixie', '23-bookworm', '20-trixie', '20-bullseye'],
    newer: ['node:20-trixie', 'node:22-trixie'],
  },
  {
    reference: 'debian:bookworm-slim',
    tags: ['trixie-slim', 'trixie', 'sid-slim', 'bullseye-slim', '13-slim'],
    newer: ['debian:trixie-slim'],
  },
  {reference: 'ubuntu:22.04', tags: ['24.04', '24.10', '25.04', '20.04', '24.04.1'], newer: ['ubuntu:24.04']},
  {
    reference: 'debian:bookworm-20240101-slim',
    tags: ['bookworm-20250301-slim', 'bookworm-20230101-slim', 'bookworm-slim'],
    newer: ['debian:bookworm-20250301-slim'],
  },
  {reference: 'registry.example/app:1.2', tags: ['20250101', '1.3'], newer: ['registry.example/app:1.3']},
  {reference: 'app:v1.2', tags: ['v1.3', '1.4'], newer: ['app:v1.3']},
  {reference: `alpine:3.19@sha256:${'a'.repeat(64)}`, tags: ['3.22'], newer: ['alpine:3.22']},
  {reference: 'localhost:5000/app:1', tags: ['2'], newer: ['localhost:5000/app:2']},
  {reference: 'alpine:latest', tags: ['3.22'], newer: []},
  {reference: 'alpine:3.22', tags: ['3.22', '3.21'], newer: []},
  {reference: 'alpine:3.19', tags: ['x'.repeat(128), '', '-', '3.99999999999', '3..4', '..'], newer: []},
  // Past its own end of life: there is nothing to gain.
  {reference: 'node:12', tags: ['14', '16'], newer: []},
])('$reference of $tags: $newer', ({reference, tags, newer}) => {
  expect(newerReferences(reference, tags, TODAY)).toEqual(newer);
});
