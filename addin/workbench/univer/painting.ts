import { InterceptorEffectEnum, IUniverInstanceService, type IStyleData, type Univer } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { CellPosition } from '../../../ledger-core/kernel/cell-ref.ts';
import { sheetId, UNIT_ID } from './workbook-data.ts';

/** A cell that is shown otherwise than its own look. */
export interface PaintedCell extends CellPosition {
  readonly sheet: number;
  readonly style: IStyleData;
}

/** What lies over the cells: later layers over earlier ones. */
const LAYERS = ['formats', 'marks'] as const;
export type Layer = (typeof LAYERS)[number];

type Paint = ReadonlyMap<string, IStyleData>;

// After the grid's own conditional formats, so that a mark is seen whatever they do.
const PRIORITY = 5;

/** Colours over cells that are no part of the workbook's own looks: what the core's conditional formats say, and marks. */
export class Painting {
  readonly #univer: Univer;
  readonly #layers = new Map<Layer, Paint>();

  constructor(univer: Univer) {
    this.#univer = univer;
    univer
      .__getInjector()
      .get(SheetInterceptorService)
      .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
        effect: InterceptorEffectEnum.Style,
        priority: PRIORITY,
        handler: (cell, { unitId, subUnitId, row, col, workbook, rawData }, next) => {
          const paint = unitId === UNIT_ID ? this.#paintOf(`${subUnitId} ${row} ${col}`) : undefined;
          if (!paint) return next(cell);
          const own = typeof cell?.s === 'string' ? workbook.getStyles().get(cell.s) : cell?.s;
          const copy = cell === rawData ? { ...rawData } : { ...cell };
          return next({ ...copy, s: { ...own, ...paint } });
        },
      });
  }

  /** Everything of a layer from now on. */
  set(layer: Layer, cells: readonly PaintedCell[]): void {
    const before = this.#layers.get(layer);
    if (cells.length === 0 && (before?.size ?? 0) === 0) return;
    this.#layers.set(
      layer,
      new Map(cells.map(({ sheet, row, col, style }) => [`${sheetId(sheet)} ${row - 1} ${col - 1}`, style])),
    );
    this.#redraw();
  }

  #paintOf(key: string): IStyleData | undefined {
    const paints = LAYERS.flatMap((layer) => this.#layers.get(layer)?.get(key) ?? []);
    return paints.length === 0 ? undefined : paints.reduce((under, over) => ({ ...under, ...over }));
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
