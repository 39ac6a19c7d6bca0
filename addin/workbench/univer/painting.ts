import { InterceptorEffectEnum, IUniverInstanceService, type IStyleData, type Univer } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { CellPosition } from '../../../ledger-core/kernel/cell-ref.ts';
import { cellKey } from './cell-key.ts';
import { sheetId, UNIT_ID } from './workbook-data.ts';

/** A cell that is shown otherwise than its own look. */
export interface PaintedCell extends CellPosition {
  readonly sheet: number;
  readonly style: IStyleData;
}

/** What lies over the cells: later layers over earlier ones. */
const LAYERS = ['formats', 'marks'] as const;
export type Layer = (typeof LAYERS)[number];

/** By sheet, and there by `cellKey`, counted from 0 on. */
type Paint = ReadonlyMap<string, ReadonlyMap<number, IStyleData>>;

// After the grid's own conditional formats, so that a mark is seen whatever they do.
const PRIORITY = 5;

/** Colours over cells that are no part of the workbook's own looks: what the core's conditional formats say, and marks. */
export class Painting {
  readonly #univer: Univer;
  readonly #layers = new Map<Layer, readonly PaintedCell[]>();
  readonly #show: (paint: Paint) => void;

  constructor(univer: Univer) {
    this.#univer = univer;
    // Asked at each drawing of each cell: no private field, which the built page would look up in a map.
    let paint: Paint = new Map();
    this.#show = (changed) => {
      paint = changed;
    };
    univer
      .__getInjector()
      .get(SheetInterceptorService)
      .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
        effect: InterceptorEffectEnum.Style,
        priority: PRIORITY,
        handler: (cell, { unitId, subUnitId, row, col, workbook, rawData }, next) => {
          const style = unitId === UNIT_ID ? paint.get(subUnitId)?.get(cellKey(row, col)) : undefined;
          if (!style) return next(cell);
          const own = typeof cell?.s === 'string' ? workbook.getStyles().get(cell.s) : cell?.s;
          const copy = cell === rawData ? { ...rawData } : { ...cell };
          return next({ ...copy, s: { ...own, ...style } });
        },
      });
  }

  /** Everything of a layer from now on. */
  set(layer: Layer, cells: readonly PaintedCell[]): void {
    const before = this.#layers.get(layer) ?? [];
    if (cells.length === 0 && before.length === 0) return;
    this.#layers.set(layer, cells);
    this.#show(paintOf(LAYERS.flatMap((one) => this.#layers.get(one) ?? [])));
    this.#redraw();
  }

  #redraw(): void {
    const injector = this.#univer.__getInjector();
    if (!injector.has(IRenderManagerService) || !injector.get(IUniverInstanceService).getUnit(UNIT_ID)) return;
    const render = injector.get(IRenderManagerService).getRenderById(UNIT_ID);
    const skeletons = render?.with(SheetSkeletonManagerService);
    skeletons?.reCalculate();
    render?.mainComponent?.makeDirty();
  }
}

/** Where cells are painted twice, the later one's colours lie over those of the earlier one. */
function paintOf(cells: readonly PaintedCell[]): Paint {
  const paint = new Map<string, Map<number, IStyleData>>();
  for (const { sheet, row, col, style } of cells) {
    const id = sheetId(sheet);
    const ofSheet = paint.get(id) ?? new Map<number, IStyleData>();
    paint.set(id, ofSheet);
    const key = cellKey(row - 1, col - 1);
    const under = ofSheet.get(key);
    ofSheet.set(key, under ? { ...under, ...style } : style);
  }
  return paint;
}
