import { readYuan, ZERO, type Fen } from '../../kernel/money.ts';
import type { Settings } from '../../workbook/settings.ts';

/** A number setting in yuan. */
export function yuanSetting(settings: Settings, id: string): Fen {
  return readYuan(settings.text(id))?.fen ?? ZERO;
}
