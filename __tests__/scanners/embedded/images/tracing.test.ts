/** Which line of which Dockerfile brought what, by histories as builders write them. */
import {describe, expect, it} from 'vitest';
import {stepOfHistory, stepOfInstruction} from '../../../../scanners/embedded/images/tracing/build-step.ts';
import {matchDockerfile} from '../../../../scanners/embedded/images/tracing/match-dockerfile.ts';
import {parseDockerfile} from '../../../../scanners/embedded/images/tracing/parse-dockerfile.ts';
import {traceImage} from '../../../../scanners/embedded/images/tracing/trace-image.ts';

const line = (createdBy: string) => ({createdBy, isEmptyLayer: /^USER|CMD/.test(createdBy)});

describe('a line of the history', () => {
  it.each([
    {by: 'RUN /bin/sh -c apt-get update # buildkit', step: 'RUN apt-get update'},
    {by: 'RUN |1 VERSION=1.2 /bin/sh -c make build # buildkit', step: 'RUN make build'},
    {by: 'RUN /bin/bash -o pipefail -c curl x | sh # buildkit', step: 'RUN curl x | sh'},
    {by: '/bin/sh -c apt-get  update', step: 'RUN apt-get update'},
    {by: '|2 A=1 B=2 /bin/sh -c make', step: 'RUN make'},
    {by: '/bin/sh -c #(nop)  CMD ["nginx" "-g"]', step: 'CMD ["nginx" "-g"]'},
    {by: '/bin/sh -c #(nop) COPY file:0a1b in /etc/x ', step: 'COPY file:0a1b in /etc/x'},
    {by: 'COPY app ./app # buildkit', step: 'COPY app ./app'},
    {by: 'RUN npm ci', step: 'RUN npm ci'},
    {by: 'crane append', step: ' crane append'},
    {by: '', step: ' '},
  ])('$by', ({by, step}) => {
    const {name, text} = stepOfHistory(line(by));
    expect(`${name} ${text}`).toBe(step);
  });
});

describe('an instruction', () => {
  it.each([
    {written: 'RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci', step: 'npm ci'},
    {written: 'RUN ["npm", "ci"]', step: 'npm ci'},
    {written: 'COPY --from=build --chown=1:1 /out/cart /usr/bin/', step: '/out/cart /usr/bin/'},
    {written: 'RUN a \\\n  # why\n\n  && b', step: 'a && b'},
    {written: 'RUN [ -d x ] && y', step: '[ -d x ] && y'},
  ])('$written', ({written, step}) => {
    const [stage] = parseDockerfile('Dockerfile', `FROM a\n${written}\n`).stages;
    expect(stage?.instructions.map((each) => stepOfInstruction(each).text)).toEqual([step]);
  });

  it('stands where it begins and ends, whatever is between', () => {
    const text = 'FROM a\nRUN <<EOF\nset -e\nFROM b\nEOF\nRUN x \\\n  y\nUSER 1\n';
    const [stage, ...others] = parseDockerfile('Dockerfile', text).stages;
    expect(others).toEqual([]);
    expect(stage?.instructions.map(({name, startLine, endLine}) => [name, startLine, endLine])).toEqual([
      ['RUN', 2, 5],
      ['RUN', 6, 7],
      ['USER', 8, 8],
    ]);
  });

  it('with another escape', () => {
    const [stage] = parseDockerfile('Dockerfile', '# escape=`\nFROM a\nRUN x `\n  y\nRUN c:\\\n').stages;
    expect(stage?.instructions.map(({text}) => text)).toEqual(['x y', 'c:\\']);
  });

  it.each([
    {text: 'ARG V=3.9\nFROM python:${V}-slim', base: 'python:3.9-slim'},
    {text: 'ARG V\nFROM python:${V:-3.10}', base: 'python:3.10'},
    {text: 'FROM --platform=linux/amd64 "node:22" AS build', base: 'node:22'},
    {text: 'FROM $REGISTRY/app', base: undefined},
    {text: 'FROM scratch', base: 'scratch'},
  ])('base of $text', ({text, base}) => {
    expect(parseDockerfile('Dockerfile', text).stages.map((stage) => stage.base)).toEqual([base]);
  });

  it('of 200,000 lines is read in no time worth a word', () => {
    const text = `FROM a\n${'RUN <<EOF\n'.repeat(100_000)}${'ENV a=b \\\n'.repeat(100_000)}`;
    expect(parseDockerfile('Dockerfile', text).stages).toHaveLength(1);
  });
});

const DOCKERFILE = `FROM golang:1.24 AS build
RUN go build -o /out/cart

FROM debian:12 AS base
RUN apt-get update

FROM base
COPY --from=build /out/cart /cart
RUN chmod 777 /cart
USER 10001
`;

const HISTORY = [
  '/bin/sh -c #(nop) ADD file:1 in / ',
  '/bin/sh -c #(nop)  CMD ["bash"]',
  'RUN /bin/sh -c apt-get update # buildkit',
  'COPY /out/cart /cart # buildkit',
  'RUN /bin/sh -c chmod 777 /cart # buildkit',
  'USER 10001',
].map(line);

describe('a Dockerfile', () => {
  const match = matchDockerfile(HISTORY, [parseDockerfile('Dockerfile', DOCKERFILE)], '');

  it('is matched over the stages that stand on each other', () => {
    expect(
      [...(match?.byHistory ?? [])].sort((a, b) => a[0] - b[0]).map(([at, {startLine}]) => [at, startLine]),
    ).toEqual([
      [2, 5],
      [3, 8],
      [4, 9],
      [5, 10],
    ]);
    expect(match?.base.base).toBe('debian:12');
  });

  it('of another service is not taken', () => {
    const other = parseDockerfile('other/Dockerfile', 'FROM node:22\nCOPY . .\nRUN npm ci\nUSER 10001\n');
    expect(matchDockerfile(HISTORY, [other], '')).toBeUndefined();
  });

  it('that fits better is taken, whatever their order', () => {
    const less = parseDockerfile('a/Dockerfile', 'FROM debian:12\nRUN apt-get update\nRUN other\n');
    const own = parseDockerfile('b/Dockerfile', DOCKERFILE);
    for (const all of [
      [less, own],
      [own, less],
    ])
      expect(matchDockerfile(HISTORY, all, '')?.dockerfile.path).toBe('b/Dockerfile');
  });

  it('that fits equally well is chosen by the name of the image', () => {
    const all = ['cart', 'web'].map((name) => parseDockerfile(`services/${name}/Dockerfile`, DOCKERFILE));
    expect(matchDockerfile(HISTORY, all, 'web')?.dockerfile.path).toBe('services/web/Dockerfile');
  });

  it('without a copy or a command fits nothing', () => {
    expect(matchDockerfile(HISTORY, [parseDockerfile('Dockerfile', 'FROM a\n')], '')).toBeUndefined();
  });
});

describe('a layer is of the base or ours', () => {
  const repository = (text: string) => ({dockerfiles: [parseDockerfile('Dockerfile', text)], deployed: [], bases: []});
  const layers = [
    {diffId: 'a', history: 0},
    {diffId: 'b', history: 2},
    {diffId: 'c', history: 3},
    {diffId: 'd', history: 4},
  ];
  const image = {name: 'shop/cart:1', history: HISTORY, layers};

  it.each([
    {
      name: 'by the layers of the base, where they are known',
      text: DOCKERFILE,
      bases: ['a', 'b'],
      owners: ['base', 'base', 'ours', 'ours'],
    },
    {name: 'by the Dockerfile', text: DOCKERFILE, bases: undefined, owners: ['base', 'ours', 'ours', 'ours']},
    {
      name: 'by the Dockerfile, when the base is another by now',
      text: DOCKERFILE,
      bases: ['x'],
      owners: ['base', 'ours', 'ours', 'ours'],
    },
    {
      name: 'by the last command of a base in the history',
      text: 'FROM other\nRUN x\n',
      bases: undefined,
      owners: ['base', 'ours', 'ours', 'ours'],
    },
  ])('$name', ({text, bases, owners}) => {
    const known = new Map(bases === undefined ? [] : [['debian:12', bases]]);
    expect(traceImage(image, repository(text), known).owners).toEqual(owners);
  });
});
