import { text, type Text } from '../kernel/text.ts';
import { CATALOGUE } from '../programmes/catalogue.ts';

/** A programme's name by its id; blank where a workbook has none. */
export function programmeName(id: string | undefined): Text {
  return CATALOGUE.find((programme) => programme.id === id)?.name ?? text(id ?? '', id ?? '');
}
