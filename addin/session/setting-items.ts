import type { Programme } from '../../ledger-core/definition/programme.ts';
import type { SettingValue } from '../../ledger-core/workbook/settings.ts';
import type { SettingItem } from './session-state.ts';

/** The programme's interpretations with the values in force. */
export function settingItems(programme: Programme, inForce: readonly SettingValue[]): readonly SettingItem[] {
  const byId = new Map(inForce.map((one) => [one.id, one]));
  return programme.settings.map(({ id, question, values, basis, default: preset }) => {
    const value = byId.get(id)?.value ?? preset;
    return { id, question, value, default: preset, isDefault: value === preset, values, basis };
  });
}
