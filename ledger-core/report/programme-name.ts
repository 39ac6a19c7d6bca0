import { text, type Text } from '../kernel/text.ts';
import { findProgramme } from '../programmes/registry.ts';

/** A programme's name by its id; blank where a workbook has none. */
export function programmeName(id: string | undefined): Text {
  return (id === undefined ? undefined : findProgramme(id)?.name) ?? text(id ?? '', id ?? '');
}
