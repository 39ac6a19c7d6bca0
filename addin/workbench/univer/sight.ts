import { ICommandService, IUniverInstanceService, type IRange, type Univer, type Workbook } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY, type IRender } from '@univerjs/engine-render';
import {
  ScrollToCellOperation,
  SetSelectionsOperation,
  SheetsSelectionsService,
  type ISetSelectionsOperationParams,
} from '@univerjs/sheets';
import { ScrollToCellCommand, SetScrollRelativeCommand, SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import { UNIT_ID } from './workbook-data.ts';

/** A cell, counted from 0 on as the grid does. */
interface GridCell {
  readonly row: number;
  readonly column: number;
}

/** From where to where in pixels of the sheet: headings included, not magnified. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A cell's stretches, or those of what is seen of the part that scrolls. */
interface Box {
  readonly across: Stretch;
  readonly down: Stretch;
}

interface Size {
  readonly width?: number;
  readonly height?: number;
}

/**
 * Scrolls so that a cell that was gone to is seen whole, be it by a link of the pane, the name box, keys or a search. The
 * grid scrolls by itself, but as if the frozen rows were as tall as the first ones below them, and may leave the cell
 * outside. When the grid becomes smaller, because something is said above it, the selected cell stays in sight.
 */
export class Sight {
  readonly #univer: Univer;
  #wanted: GridCell | undefined;

  constructor(univer: Univer) {
    this.#univer = univer;
    const injector = univer.__getInjector();
    injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
      if (id === ScrollToCellCommand.id || id === ScrollToCellOperation.id)
        this.#want(firstOf((params as { readonly range: IRange }).range));
      if (id === SetSelectionsOperation.id && (params as ISetSelectionsOperationParams).reveal === true)
        this.#want(this.#selected);
    });
    const renders = injector.get(IRenderManagerService);
    // Every workbook is drawn by an engine of its own.
    renders.created$.subscribe((render) => {
      this.#watchSize(render);
    });
    const render = renders.getRenderById(UNIT_ID);
    if (render) this.#watchSize(render);
  }

  #watchSize({ unitId, engine }: IRender): void {
    if (unitId !== UNIT_ID) return;
    engine.onTransformChange$.subscribeEvent(({ preValue }) => {
      // Once its parts have their new sizes as well.
      queueMicrotask(() => {
        this.#keep(preValue);
      });
    });
  }

  /** Scrolls once the grid has done so by itself, which is in the same task. */
  #want(cell: GridCell | undefined): void {
    if (!this.#wanted)
      queueMicrotask(() => {
        if (this.#wanted) this.#scrollTo(this.#wanted);
        this.#wanted = undefined;
      });
    this.#wanted = cell;
  }

  /** The selected cell stays in sight where it was so before the grid had another size. */
  #keep({ width, height }: Size): void {
    const cell = this.#selected;
    const render = this.#render;
    const now = this.#seen;
    if (!cell || !render || !now) return;
    const { scene, engine } = render;
    const before: Box = {
      across: { ...now.across, to: now.across.to + ((width ?? 0) - engine.width) / scene.scaleX },
      down: { ...now.down, to: now.down.to + ((height ?? 0) - engine.height) / scene.scaleY },
    };
    const { x, y } = this.#stepTo(cell, before);
    // Whoever had scrolled elsewhere stays there.
    if (x === 0 && y === 0) this.#scrollTo(cell);
  }

  #scrollTo(cell: GridCell): void {
    const seen = this.#seen;
    if (!seen) return;
    const { x, y } = this.#stepTo(cell, seen);
    if (x === 0 && y === 0) return;
    const commands = this.#univer.__getInjector().get(ICommandService);
    void commands.executeCommand(SetScrollRelativeCommand.id, { offsetX: x, offsetY: y });
  }

  /** How far the sheet is to be moved for a cell to be seen. */
  #stepTo(cell: GridCell, seen: Box): { readonly x: number; readonly y: number } {
    const place = this.#boxOf(cell);
    const freeze = this.#workbook?.getActiveSheet().getFreeze();
    if (!place || !freeze) return { x: 0, y: 0 };
    return {
      x: cell.column < freeze.startColumn ? 0 : step(place.across, seen.across),
      y: cell.row < freeze.startRow ? 0 : step(place.down, seen.down),
    };
  }

  /** Where a cell lies, or the whole that it is merged into. */
  #boxOf({ row, column }: GridCell): Box | undefined {
    const skeleton = this.#render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const place = skeleton?.getCellWithCoordByIndex(row, column).mergeInfo;
    return place && { across: { from: place.startX, to: place.endX }, down: { from: place.startY, to: place.endY } };
  }

  /** What is seen of the part that scrolls; the bars lie over its edges. */
  get #seen(): Box | undefined {
    const scene = this.#render?.scene;
    const viewport = scene?.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!scene || !viewport) return undefined;
    const { left, right, top, bottom } = viewport.calcViewportInfo().viewBound;
    const bar = viewport.getScrollBar()?.totalSize ?? 0;
    return {
      across: { from: left, to: right - bar / scene.scaleX },
      down: { from: top, to: bottom - bar / scene.scaleY },
    };
  }

  get #selected(): GridCell | undefined {
    const found = this.#univer.__getInjector().get(SheetsSelectionsService).getCurrentLastSelection();
    return found ? { row: found.primary.actualRow, column: found.primary.actualColumn } : undefined;
  }

  get #render(): IRender | undefined {
    return this.#univer.__getInjector().get(IRenderManagerService).getRenderById(UNIT_ID) ?? undefined;
  }

  get #workbook(): Workbook | undefined {
    return this.#univer.__getInjector().get(IUniverInstanceService).getUnit<Workbook>(UNIT_ID) ?? undefined;
  }
}

/** The first cell of a range; a whole row or column is named by no number in the other direction. */
function firstOf({ startRow, startColumn }: IRange): GridCell {
  return { row: startRow || 0, column: startColumn || 0 };
}

/** The shortest way for a stretch into another; where it is longer, its beginning is shown. */
function step(place: Stretch, seen: Stretch): number {
  if (place.from < seen.from) return place.from - seen.from;
  return Math.max(0, Math.min(place.to - seen.to, place.from - seen.from));
}
