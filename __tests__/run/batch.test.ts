import {describe, expect, it} from 'vitest';
import {type FileWork, packBatch, toBatches} from '../../src/run/batch.ts';
import {chooseWorkerCount} from '../../src/run/worker-count.ts';

const KB = 1024;

async function batchSizes(sizes: readonly number[]): Promise<readonly number[]> {
  const counts: number[] = [];
  for await (const {files} of toBatches(works(sizes))) counts.push(files.length);
  return counts;
}

async function* works(sizes: readonly number[]): AsyncGenerator<FileWork> {
  for (const [id, size] of sizes.entries()) yield {id, path: `${id}`, bytes: new Uint8Array(size), scanners: [0]};
}

describe('files become batches that are bounded by bytes and by count', () => {
  it.each([
    {name: 'nothing', sizes: [], batches: []},
    {name: 'a few small ones', sizes: [1, 2, 3], batches: [3]},
    {name: 'many small ones', sizes: Array.from({length: 600}, () => 1), batches: [256, 256, 88]},
    {name: 'ones that fill a batch', sizes: [600 * KB, 600 * KB, 10], batches: [2, 1]},
    {name: 'a very large one', sizes: [5_000 * KB, 1], batches: [1, 1]},
    {name: 'empty ones', sizes: [0, 0], batches: [2]},
  ])('$name', async ({sizes, batches}) => {
    expect(await batchSizes(sizes)).toEqual(batches);
  });
});

it('reads no further ahead than the batch that is asked for', async () => {
  let read = 0;
  async function* counted(): AsyncGenerator<FileWork> {
    for await (const work of works(Array.from({length: 600}, () => 1))) {
      read += 1;
      yield work;
    }
  }

  await toBatches(counted()).next();

  expect(read).toBe(256);
});

it('a packed batch holds copies of the bytes, one after the other', () => {
  const bytes = Uint8Array.of(0, 1, 2, 3).subarray(1, 3);
  const files = [
    {id: 7, path: 'a', bytes, scanners: [0, 1]},
    {id: 8, path: 'b', bytes: Uint8Array.of(9), scanners: [1]},
  ];

  const packed = packBatch({files, suspect: false});

  expect([...new Uint8Array(packed.bytes)]).toEqual([1, 2, 9]);
  expect(packed.files).toEqual([
    {path: 'a', offset: 0, length: 2, scanners: [0, 1]},
    {path: 'b', offset: 2, length: 1, scanners: [1]},
  ]);
});

it.each([
  {sizeBytes: 0, cores: 8, workers: 1},
  {sizeBytes: 900 * KB, cores: 8, workers: 1},
  {sizeBytes: 2_500 * KB, cores: 8, workers: 3},
  {sizeBytes: 88_000 * KB, cores: 8, workers: 8},
  {sizeBytes: 88_000 * KB, cores: 1, workers: 1},
])('$sizeBytes bytes on $cores cores are for $workers workers', ({sizeBytes, cores, workers}) => {
  expect(chooseWorkerCount(sizeBytes, cores)).toBe(workers);
});
