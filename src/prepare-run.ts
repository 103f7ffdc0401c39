/** What every run over a subject begins with, whether it scans all of it, a part, or only judges what others found. */
import type {Config} from './config/config.ts';
import {makePlan, withSwitchedOff} from './plan/make-plan.ts';
import type {Plan} from './plan/plan.ts';
import type {Checkout} from './repository/checkout.ts';
import {readSettings, type SettingsRead, type SettingsRequest} from './run/read-settings.ts';
import {loadScanners, profilesOfOthers} from './scanners.ts';
import {settingsSource} from './settings-source.ts';
import type {Subject} from './subject.ts';
import {absentScanners} from './tool-store.ts';

export interface PreparedRun {
  readonly plan: Plan;
  readonly settings: SettingsRead;
}

/** Nothing is scanned yet. */
export async function prepareRun({request, checkout, side, loaded, repository}: Subject): Promise<PreparedRun> {
  const {config} = loaded;
  const scanners = await loadScanners(config.scanners);
  const settings = await readSettings(scanners, settingsRequest(checkout, side, config));
  const absent = absentScanners(scanners, config, request);
  const plan = makePlan(config, repository, scanners, settings.byScanner, absent);
  return {plan: withSwitchedOff(plan, profilesOfOthers(config.scanners)), settings};
}

/** Settings come from the side that decides. */
function settingsRequest(checkout: Checkout, side: 'head' | 'base', {sastRules}: Config): SettingsRequest {
  const proposed = side === 'base' ? settingsSource(checkout, 'head') : undefined;
  return {source: settingsSource(checkout, side), proposed, named: {sastRules}};
}
