/** The files of one side of a checkout, as readers of settings ask for them. */
import type {Checkout} from './repository/checkout.ts';
import type {SettingsSource} from './run/read-settings.ts';

export function settingsSource(checkout: Checkout, side: 'head' | 'base'): SettingsSource {
  return {
    read: (path) => checkout.readAt(side, path),
    list: (folder) => checkout.listAt(side, folder),
  };
}
