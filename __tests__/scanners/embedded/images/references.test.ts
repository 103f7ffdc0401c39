/** What names and tags of images say, and where a repository names images. */
import {describe, expect, it} from 'vitest';
import {ABANDONED, LIFE_CYCLES} from '../../../../scanners/embedded/images/life-cycles/images.ts';
import {isDockerfilePath, mayNameImages} from '../../../../scanners/embedded/images/references/accepted-paths.ts';
import {deployedImages} from '../../../../scanners/embedded/images/references/deployed-images.ts';
import {judgeReference} from '../../../../scanners/embedded/images/references/judge-reference.ts';
import {placesOf, scanImages} from '../../../support/images/scan.ts';

const TODAY = '2026-01-01';

describe('a reference', () => {
  it.each([
    {reference: 'python:3.9', found: 'image-end-of-life medium'},
    {reference: 'python:3.8.20-slim', found: 'image-end-of-life high'},
    {reference: 'docker.io/library/python:3.8', found: 'image-end-of-life high'},
    {reference: 'public.ecr.aws/docker/library/python:3.8', found: 'image-end-of-life high'},
    {reference: 'mcr.microsoft.com/dotnet/aspnet:6.0-alpine', found: 'image-end-of-life high'},
    {
      reference: 'postgres:11.16@sha256:175bfe1aa407805858fe8f3d7cf03526ae048b5f09577c000eae585b28b7c25f',
      found: 'image-end-of-life high',
    },
    {reference: 'redis:5.0.14', found: 'image-end-of-life high'},
    {reference: 'openjdk:21-jdk-slim', found: 'image-abandoned high'},
    {reference: 'centos:7', found: 'image-abandoned high'},
    {reference: 'debian:buster-slim', found: 'image-end-of-life high'},
    {reference: 'golang:1.7-alpine', found: 'image-end-of-life high'},
    {reference: 'mongo:2', found: 'image-end-of-life high'},
    {reference: 'golang:1', found: undefined},
    {reference: 'mysql:5', found: undefined},
    {reference: 'python:3', found: undefined},
    {reference: 'node:6', found: 'image-end-of-life high'},
    {reference: 'python:3.10', found: undefined},
    {reference: 'python:3.1', found: undefined},
    {reference: 'python:3.99', found: undefined},
    {reference: 'python', found: undefined},
    {reference: 'python:latest', found: undefined},
    {reference: 'node:22.21.1-bookworm-slim', found: undefined},
    {reference: 'registry.example/python:3.8', found: undefined},
    {reference: 'acme/python:3.8', found: undefined},
    {reference: 'eclipse-temurin:21', found: undefined},
    {reference: 'Not A Reference', found: undefined},
  ])('$reference: $found', ({reference, found}) => {
    const problem = judgeReference(reference, TODAY);
    expect(problem === undefined ? undefined : `${problem.ruleId} ${problem.severity}`).toBe(found);
  });

  it('is judged by the day: nothing ends before its last day is over', () => {
    expect(judgeReference('python:3.9', '2025-10-31')).toBeUndefined();
    expect(judgeReference('python:3.9', '2025-11-01')?.severity).toBe('medium');
    expect(judgeReference('python:3.9', '2026-11-02')?.severity).toBe('high');
  });
});

describe('the days', () => {
  it('are days, of repositories that are named once', () => {
    const days = LIFE_CYCLES.flatMap(({releases}) => Object.values(releases));
    expect(days.length).toBeGreaterThan(100);
    expect(days.filter((day) => !/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day)))).toEqual([]);
    const names = [...LIFE_CYCLES, ...ABANDONED].flatMap(({repositories}) => repositories);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a path', () => {
  it.each([
    ['Dockerfile', true],
    ['services/a/Dockerfile.prod', true],
    ['docker/web.dockerfile', true],
    ['Containerfile', true],
    ['Dockerfile.dockerignore', false],
    ['docs/Dockerfile.md', false],
    ['src/dockerfile.ts', false],
  ] as const)('%s is a Dockerfile: %s', (path, is) => {
    expect(isDockerfilePath(path)).toBe(is);
  });

  it('of workflows and dependencies names nothing that is deployed', () => {
    expect(['.github/workflows/ci.yml', 'node_modules/x/compose.yaml', 'README.md'].filter(mayNameImages)).toEqual([]);
  });
});

describe('images that are deployed', () => {
  const pod = (line: string) => `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n${line}\n`;

  it.each([
    {name: 'a container', path: 'pod.yaml', text: pod('    - image: redis:5'), found: ['redis:5@5']},
    {
      name: 'in quotes, with a comment',
      path: 'pod.yaml',
      text: pod('      image: "redis:5" # why'),
      found: ['redis:5@5'],
    },
    {
      name: 'a service of compose',
      path: 'docker-compose.prod.yml',
      text: 'services:\n  a:\n    image: redis:5\n',
      found: ['redis:5@3'],
    },
    {name: 'with a placeholder', path: 'pod.yaml', text: pod('      image: "{{ .Values.image }}"'), found: []},
    {name: 'a variable', path: 'compose.yaml', text: 'services:\n  a:\n    image: ${IMAGE}\n', found: []},
    {name: 'a picture of a page', path: 'post.yaml', text: 'title: x\nimage: cat:1\n', found: []},
    {name: 'a picture in a manifest', path: 'pod.yaml', text: pod('      image: cat.png'), found: []},
    {name: 'another key', path: 'pod.yaml', text: pod('      imagePullPolicy: Always'), found: []},
  ])('$name', ({path, text, found}) => {
    expect(deployedImages(path, text).map(({reference, line}) => `${reference}@${line}`)).toEqual(found);
  });
});

describe('a Dockerfile', () => {
  it('is judged by what ships, a step of the build is a hint', async () => {
    const text =
      'FROM node:16 AS build\nFROM build AS test\nFROM python:3.8 AS base\nFROM base\nCOPY --from=build /a /a\n';
    const {findings} = await scanImages({files: {Dockerfile: text}});
    expect(findings.map(({severity, location}) => `${location.startLine} ${severity}`)).toEqual(['1 low', '3 high']);
  });

  it.each([
    'FROM scratch\n',
    'FROM build\n',
    'FROM ${BASE}\n',
    '',
    '\0\0\0',
    'FROM\n',
    `FROM ${'a'.repeat(100_000)}\n`,
  ])('%j names no image that is known', async (text) => {
    expect(placesOf(await scanImages({files: {Dockerfile: text}}))).toEqual([]);
  });
});
