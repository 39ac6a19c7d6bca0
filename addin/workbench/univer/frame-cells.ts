import { InterceptorEffectEnum, type ICellDataForSheetInterceptor, type Nullable } from '@univerjs/core';
import type { Engine } from '@univerjs/engine-render';
import { INTERCEPTOR_POINT, type ISheetLocation, type SheetInterceptorService } from '@univerjs/sheets';
import { cellKey } from './cell-key.ts';

// Before everybody else who has a say in what a cell looks like, and after them: the grid's own end of the chain is at -1.
const FIRST = 1_000_000;
const LAST = -0.5;

type Cell = Nullable<ICellDataForSheetInterceptor>;

/**
 * While one frame is drawn, a cell's look is put together once: the grid asks for it at each of the layers that it draws,
 * and every time all of its parts have their say anew. The answer tells whose frames are meant. (Asked for thousands of
 * times a frame: nothing here is a private field, which the built page would look up in a map.)
 */
export function keepCellsOfFrames(interceptors: SheetInterceptorService): (engine: Engine) => void {
  const { Style, Value } = InterceptorEffectEnum;
  let cells: Map<number, Cell> | undefined;
  let sheet = '';
  let asked: ISheetLocation | undefined;
  let missing: ISheetLocation | undefined;
  // Who wants the whole cell asks both of these in turn; a look or a value alone is not kept.
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: FIRST + 1,
    effect: Style,
    handler: (cell, place, next) => {
      if (cells) asked = place;
      return next(cell);
    },
  });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: FIRST,
    effect: Value,
    handler: (cell, place, next) => {
      if (!cells || asked !== place) return next(cell);
      if (sheet !== place.subUnitId) cells.clear();
      sheet = place.subUnitId;
      const key = cellKey(place.row, place.col);
      // Without a next, nobody else is asked.
      if (cells.has(key)) return cells.get(key);
      missing = place;
      return next(cell);
    },
  });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: LAST,
    effect: Value,
    handler: (cell, place, next) => {
      if (missing === place) cells?.set(cellKey(place.row, place.col), cell);
      return next(cell);
    },
  });
  return ({ beginFrame$ }) => {
    beginFrame$.subscribe(() => {
      cells = new Map();
      // A frame is drawn without a pause.
      queueMicrotask(() => {
        cells = asked = missing = undefined;
      });
    });
  };
}
