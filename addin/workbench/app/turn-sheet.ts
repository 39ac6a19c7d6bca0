import type { GridDesk } from '../univer/grid-desk.ts';
import { followSheet } from './regions.ts';

/** Shows the next sheet that can be seen, or the one before; stays at the last one. */
export function turnSheet({ grid, host }: GridDesk, step: 1 | -1): void {
  grid.endTyping();
  const sheets = host.book?.sheets ?? [];
  let at = grid.activeSheet + step;
  while (sheets[at] && sheets[at]?.image.state !== 'visible') at += step;
  if (sheets[at] && grid.show(at)) followSheet(step);
}
