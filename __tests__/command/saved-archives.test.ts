/** Archives that workflows save: found where they are there, and nowhere but in folders of the job. */
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {archivesIn, findSavedArchives} from '../../src/command/saved-archives.ts';

describe('a workflow that saves an image', () => {
  it.each([
    {name: 'by the output of a build', text: 'outputs: type=docker,dest=build/app.tar', files: ['build/app.tar']},
    {name: 'as OCI', text: 'outputs: "type=oci,name=x,dest=/tmp/app.tar"', files: ['/tmp/app.tar']},
    {name: 'by docker save', text: 'run: docker save shop/cart:1 -o cart.tar', files: ['cart.tar']},
    {name: 'by an option first', text: 'run: docker image save --output=cart.tar shop/cart:1', files: ['cart.tar']},
    {name: 'by its output', text: 'run: podman save shop/cart | gzip > out/cart.tar.gz', files: ['out/cart.tar.gz']},
    {name: 'by its plain output', text: 'run: docker save shop/cart > out/cart.tar', files: ['out/cart.tar']},
    {name: 'by skopeo', text: 'skopeo copy docker://x docker-archive:x.tar', files: ['x.tar']},
    {
      name: 'in the folder of the runner',
      text: 'outputs: type=docker,dest=${{ runner.temp }}/app.tar',
      files: ['${{runner.temp}}/app.tar'],
    },
    {name: 'not at all', text: 'run: tar cf app.tar .', files: []},
  ])('$name', ({text, files}) => {
    expect(archivesIn(text)).toEqual(files);
  });

  it('is read quickly, however long its lines', () => {
    expect(archivesIn(`docker save ${'docker save -o '.repeat(50_000)}`)).toEqual([]);
  });
});

describe('archives', () => {
  it('count where they are there, inside of the folders of the job', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'saved-'));
    try {
      const root = join(folder, 'repository');
      const temp = join(folder, 'temp');
      await mkdir(join(root, '.github/workflows'), {recursive: true});
      await mkdir(temp);
      const lines = ['a.tar', 'missing.tar', '$RUNNER_TEMP/b.tar', '/etc/c.tar'];
      await writeFile(
        join(root, '.github/workflows/build.yml'),
        lines.map((file) => `run: docker save x -o ${file}`).join('\n'),
      );
      for (const file of [join(root, 'a.tar'), join(temp, 'b.tar')]) await writeFile(file, '');
      expect(await findSavedArchives(root, temp)).toEqual([join(root, 'a.tar'), join(temp, 'b.tar')]);
      expect(await findSavedArchives(join(folder, 'none'), undefined)).toEqual([]);
    } finally {
      await rm(folder, {recursive: true});
    }
  });
});
