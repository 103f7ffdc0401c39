/** Wishes of manifests that are programs: they are not run, the usual ways to write them are known. */
import type {Scope} from '../inventory/format.ts';
import {readGemfile} from '../inventory/gemfile-lock/gemfile.ts';
import type {Wish} from './manifest-kind.ts';

export function gemfileWishes(text: string, path: string, checkBudget: () => void): readonly Wish[] {
  return [...readGemfile(text, checkBudget)].map(([name, {scope, line}]) => ({name, scope, place: {path, line}}));
}

/** `{:phoenix, "~> 1.7"}` */
export const mixWishes = byLine(/\{\s{0,20}:(?<name>\w{1,200})\s{0,20},\s{0,20}(?:"|git:|github:)/);

/** `.package(url: "https://…/swift-nio.git", …)` */
export const swiftWishes = byLine(/\.package\(.{0,100}\burl:\s{0,20}"(?<name>[^"]{1,500})"/);

/** `pod 'AFNetworking'` */
export const podWishes = byLine(/^\s{0,200}pod\s{1,20}['"](?<name>[^'"]{1,200})['"]/);

/** `implementation(`, and what else names a configuration of the Java and Kotlin plugins. */
const CONFIGURATION =
  /^\s{0,200}(?<configuration>\w{0,100}(?:[iI]mplementation|[aA]pi|[cC]ompileOnly|[rR]untimeOnly|[cC]ompile|[cC]lasspath|kapt|ksp|[aA]nnotationProcessor))[\s(]/;
const COORDINATES = /['"](?<name>[\w.-]{1,200}:[\w.-]{1,200})(?::(?<version>[^'"@:]{1,100}))?(?=['"@:])/g;
const CATALOG_ENTRY = /\blibs\.(?<alias>[\w.]{1,200})/g;
/** A list of coordinates goes on over several lines. */
const CONTINUATION = /^\s{0,200}['"][^'"]{1,500}['"]\s{0,20}[,)]{0,2}\s{0,20}$/;
/** Everything else is resolved by Gradle: ranges, `+`, properties. */
const FIXED_VERSION = /^[0-9][\w.-]*$/;

/** https://docs.gradle.org/current/userguide/declaring_dependencies.html */
export function gradleWishes(text: string, path: string, checkBudget: () => void): readonly Wish[] {
  let configuration: string | undefined;
  return linesOf(text, checkBudget).flatMap(({content, line}) => {
    const begun = CONFIGURATION.exec(content)?.groups?.configuration;
    configuration = begun ?? (CONTINUATION.test(content) ? configuration : undefined);
    if (configuration === undefined) return [];
    const common = {scope: scopeOfConfiguration(configuration), place: {path, line}};
    const aliases = [...content.matchAll(CATALOG_ENTRY)].map(({groups}) => ({
      ...common,
      name: `libs.${groups?.alias}`,
    }));
    const modules = [...content.matchAll(COORDINATES)].map(({groups}) => {
      const {name = '', version = ''} = groups ?? {};
      return {...common, name, ...(FIXED_VERSION.test(version) && {version})};
    });
    return [...modules, ...aliases];
  });
}

function scopeOfConfiguration(configuration: string): Scope {
  if (/^test|Test/.test(configuration)) return 'test';
  return /classpath|kapt|ksp|annotationProcessor/i.test(configuration) ? 'development' : 'production';
}

/** Names that a line asks for, at most one a line, versions unknown. */
function byLine(pattern: RegExp) {
  return (text: string, path: string, checkBudget: () => void): readonly Wish[] =>
    linesOf(text, checkBudget).flatMap(({content, line}) => {
      const name = pattern.exec(content)?.groups?.name;
      return name === undefined ? [] : [{name, scope: 'production' as const, place: {path, line}}];
    });
}

/** Longer lines ask for nothing. */
const MAX_LINE_LENGTH = 2_000;

function linesOf(text: string, checkBudget: () => void): readonly {content: string; line: number}[] {
  return text.split('\n').flatMap((content, index) => {
    checkBudget();
    return content.length > MAX_LINE_LENGTH ? [] : [{content, line: index + 1}];
  });
}
