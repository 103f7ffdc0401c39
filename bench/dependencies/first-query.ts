/** Asks the embedded index of npm one question and prints how many milliseconds after the start of the process it is answered. */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {embeddedSource} from '../../src/advisories/embedded-source.ts';

const FOLDER = join(import.meta.dirname, '../../src/advisories/index');
const asked = {ecosystem: 'npm', name: 'lodash'};
const set = await embeddedSource((name) => readFile(join(FOLDER, name))).load([asked]);
if (set.find(asked).length === 0) throw new Error('the index knows nothing of lodash');
console.log(performance.now());
