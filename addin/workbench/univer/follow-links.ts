import { contains, formatCell, parseSheetRange } from '../../../ledger-core/kernel/cell-ref.ts';
import type { Grid } from './grid.ts';
import type { UniverHost } from './univer-host.ts';

// A drag selects cells; a click that hardly moves is one.
const CLICK_PIXELS = 4;

/** A click on a cell that leads elsewhere in the workbook goes there, as in a spreadsheet. */
export function followLinks(container: HTMLElement, grid: Grid, host: UniverHost): void {
  let down: { readonly x: number; readonly y: number } | undefined;
  container.addEventListener('pointerdown', ({ clientX: x, clientY: y, button, target }) => {
    down = button === 0 && target instanceof HTMLCanvasElement ? { x, y } : undefined;
  });
  container.addEventListener('pointerup', ({ clientX, clientY }) => {
    const isClick = down && Math.abs(clientX - down.x) < CLICK_PIXELS && Math.abs(clientY - down.y) < CLICK_PIXELS;
    // The grid selects the cell first.
    if (isClick) setTimeout(() => void follow(grid, host), 0);
  });
}

async function follow(grid: Grid, host: UniverHost): Promise<void> {
  const { selection } = grid;
  const sheet = host.book?.sheets[grid.activeSheet];
  if (!selection || !sheet) return;
  const at = { row: selection.top, col: selection.left };
  const link = sheet.looks.links.find(({ range }) => contains(range, at));
  const place = link && parseSheetRange(link.target);
  if (place) await host.show(place.sheet, formatCell({ row: place.range.top, col: place.range.left }));
}
