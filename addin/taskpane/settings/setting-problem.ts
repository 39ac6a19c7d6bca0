import type { SettingDef } from '../../../ledger-core/definition/programme.ts';
import { fill, type Text } from '../../../ledger-core/kernel/text.ts';
import { acceptedValue } from '../../../ledger-core/workbook/settings.ts';
import type { SettingItem } from '../../session/session-state.ts';
import { SETTINGS } from '../../strings/settings.ts';

/** Why the core would not take what was typed as this setting's value; undefined where it would. */
export function settingProblem(item: SettingItem, typed: string): Text | undefined {
  if (acceptedValue(definitionOf(item), typed) !== undefined) return undefined;
  const { values } = item;
  switch (values.kind) {
    case 'number':
      return fill(SETTINGS.notNumber, { min: values.min, max: values.max, unit: values.unit });
    case 'words':
      return SETTINGS.notWords;
    case 'options':
      return SETTINGS.notOption;
  }
}

function definitionOf({ id, question, default: preset, values, basis }: SettingItem): SettingDef {
  const own = values.kind === 'options' ? { ...values, options: [...values.options] } : values;
  return { id, question, default: preset, values: own, basis };
}
