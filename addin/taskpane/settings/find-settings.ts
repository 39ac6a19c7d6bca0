import { nameKey } from '../../../ledger-core/kernel/text.ts';
import type { SettingItem } from '../../session/session-state.ts';

/** The settings whose id, question, basis or value contains what is searched for, in either language. */
export function findSettings(
  settings: readonly SettingItem[],
  wanted: string,
  isChangedOnly: boolean,
): readonly SettingItem[] {
  const key = nameKey(wanted);
  return settings.filter(({ id, question, value, basis, isDefault }) => {
    if (isChangedOnly && isDefault) return false;
    return [id, question.zh, question.en, basis.zh, basis.en, value].some((one) => nameKey(one).includes(key));
  });
}
