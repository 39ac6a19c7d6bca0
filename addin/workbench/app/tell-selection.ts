import { fill, type Text } from '../../../ledger-core/kernel/text.ts';
import { APP } from '../../strings/workbench-app.ts';
import type { GridDesk } from '../univer/grid-desk.ts';
import type { AppStore } from './app-store.ts';
import { selectedWords } from './selected-cell.ts';

/** Whoever runs through the cells hears of the one where they stop. */
const PAUSE_MS = 300;

/** Keeps in the store what is selected in the grid, in words; with the sheet's name where that is another than before. */
export function tellSelection({ grid, host }: GridDesk, store: AppStore): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told: string | undefined;
  const tell = (): void => {
    const sheet = host.book?.sheets[grid.activeSheet];
    const { selection } = grid;
    const words = sheet && selection && selectedWords(sheet, selection);
    const isNew = sheet !== undefined && sheet.name !== told;
    told = sheet?.name;
    const selected: Text | undefined =
      words && isNew ? fill(APP.selectedOnSheet, { sheet: sheet.name, selected: words }) : words;
    store.change({ selected });
  };
  grid.onSelection(() => {
    clearTimeout(timer);
    timer = setTimeout(tell, PAUSE_MS);
  });
}
