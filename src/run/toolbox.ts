/** Programs of tools for one run: each brought once, the box tried once. */
import {type Box, type BoxedFolders, openBox} from '../platform/tools/box.ts';
import type {Program} from '../platform/tools/program.ts';
import {openToolData, type ToolData} from '../platform/tools/tool-data.ts';
import {programOf, type ToolStore} from '../platform/tools/tool-store.ts';
import type {ToolScanner} from '../scanner.ts';

export interface ReadyTool {
  readonly program: Program;
  readonly box: Box;
  /** What it keeps from run to run; undefined for a tool that fetches nothing. */
  readonly data: ToolData | undefined;
}

export interface Toolbox {
  /** Rejects with `ToolError` when the program cannot be had. */
  ready(scanner: ToolScanner): Promise<ReadyTool>;
}

export interface ToolboxOptions {
  readonly store: ToolStore;
  /** Absolute path of the folder with what tools keep from run to run. */
  readonly dataFolder: string;
  /** What tools see of the environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly folders: BoxedFolders;
}

/** Nothing happens before the first tool is asked for. */
export function openToolbox({store, dataFolder, env, folders}: ToolboxOptions): Toolbox {
  const programs = new Map<string, Promise<Program>>();
  let box: Promise<Box> | undefined;
  return {
    async ready({manifest: {name}, source, data}) {
      box ??= openBox(env, folders);
      const program = programs.get(name) ?? programOf({name, source}, store);
      programs.set(name, program);
      return {
        program: await program,
        box: await box,
        data: data === undefined ? undefined : openToolData(dataFolder, data),
      };
    },
  };
}
