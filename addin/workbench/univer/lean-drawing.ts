import {
  CellValueType,
  InterceptorEffectEnum,
  isRealNum,
  type ICellDataForSheetInterceptor,
  type Univer,
} from '@univerjs/core';
import { IRenderManagerService, RenderComponent, type IRender } from '@univerjs/engine-render';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { keepCellsOfFrames } from './frame-cells.ts';
import { UNIT_ID } from './workbook-data.ts';

/** What the grid draws of a sheet and no workbook here has; each asks for every cell that comes into view. */
const NEVER_DRAWN = [
  'RANGE_PROTECTION_CAN_VIEW_RENDER_EXTENSION_KEY',
  'RANGE_PROTECTION_CAN_NOT_VIEW_RENDER_EXTENSION_KEY',
  'worksheet-protection',
  'sheet-conditional-rule-data-bar',
  'sheet-conditional-rule-icon',
];

/** Around the grid's own question (priority 10) whether a text looks like a number. */
const BEFORE = 10.5;
const AFTER = 9.5;
const KEPT_TYPE = Symbol('kept type');

/** A text whose type the grid does not see for a moment. */
interface HiddenText extends ICellDataForSheetInterceptor {
  [KEPT_TYPE]?: ICellDataForSheetInterceptor['t'];
}

/** Keeps the grid from work at every step of scrolling of which nothing is ever seen. */
export function drawLean(univer: Univer): void {
  const injector = univer.__getInjector();
  const interceptors = injector.get(SheetInterceptorService);
  const renders = injector.get(IRenderManagerService);
  passTexts(interceptors);
  const keepCells = keepCellsOfFrames(interceptors);
  // Every workbook is drawn by an engine of its own.
  const drawLess = ({ unitId, engine, mainComponent }: IRender): void => {
    if (unitId !== UNIT_ID) return;
    keepCells(engine);
    if (mainComponent instanceof RenderComponent) for (const key of NEVER_DRAWN) mainComponent.extensions.delete(key);
  };
  const render = renders.getRenderById(UNIT_ID);
  if (render) drawLess(render);
  renders.created$.subscribe(drawLess);
}

/**
 * For a green corner that is never shown the grid reads every text as a date, a time and a number, again at each drawing:
 * more than half of what scrolling costs. Texts that are no plain number are passed by it.
 */
function passTexts(interceptors: SheetInterceptorService): void {
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: BEFORE,
    handler: (cell, _place, next) => {
      if (!cell || (cell.t !== CellValueType.STRING && cell.t !== CellValueType.FORCE_STRING)) return next(cell);
      if (typeof cell.v !== 'string' || isRealNum(cell.v)) return next(cell);
      const { t, ...rest } = cell;
      const hidden: HiddenText = { ...rest, [KEPT_TYPE]: t };
      return next(hidden);
    },
  });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: AFTER,
    handler: (cell, _place, next) => {
      const hidden: HiddenText | undefined = cell ?? undefined;
      if (hidden?.[KEPT_TYPE] !== undefined) hidden.t = hidden[KEPT_TYPE];
      return next(cell);
    },
  });
}
