import type { LocalDate } from '../../kernel/local-date.ts';
import type { Text } from '../../kernel/text.ts';
import { oncePerDossier } from './once-per-dossier.ts';
import { unreadCell } from './unread-cell.ts';
import { textKey } from './text-key.ts';

/** When a project began and ended, each as far as the register says; why it is not known where a cell cannot be read. */
export interface ProjectPeriod {
  readonly startedOn: LocalDate | undefined;
  readonly startUnread: Text | undefined;
  readonly finishedOn: LocalDate | undefined;
  readonly finishUnread: Text | undefined;
}

/** By project number (see textKey). A project on several rows lasts from its first day to its last. */
export const projectPeriods = oncePerDossier(({ book }): ReadonlyMap<string, ProjectPeriod> => {
  const table = book.tables.rf_projects;
  const periods = new Map<string, ProjectPeriod>();
  for (const row of table?.rows ?? []) {
    const { id, startedOn, finishedOn } = row.values;
    if (!table || id === undefined) continue;
    const known = periods.get(textKey(id));
    periods.set(textKey(id), {
      startedOn: known?.startedOn !== undefined && !isBefore(startedOn, known.startedOn) ? known.startedOn : startedOn,
      startUnread: known?.startUnread ?? unreadCell(table, row, 'startedOn'),
      finishedOn:
        known?.finishedOn !== undefined && !isBefore(known.finishedOn, finishedOn) ? known.finishedOn : finishedOn,
      finishUnread: known?.finishUnread ?? unreadCell(table, row, 'finishedOn'),
    });
  }
  return periods;
});

function isBefore(a: LocalDate | undefined, b: LocalDate | undefined): boolean {
  return a !== undefined && b !== undefined && a < b;
}
