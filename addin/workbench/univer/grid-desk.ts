import { LifecycleService, LifecycleStages } from '@univerjs/core';
import type { Text } from '../../../ledger-core/kernel/text.ts';
import type { BookMaker } from '../book/book-maker.ts';
import { explainTabs, fixSheets } from './fixed-sheets.ts';
import { followLinks } from './follow-links.ts';
import { listFormulasQuickly } from './formula-data.ts';
import { Grid } from './grid.ts';
import { focusAfterDialogs } from './grid-focus.ts';
import { guard, type GuardRules } from './guard.ts';
import { drawLean } from './lean-drawing.ts';
import { listKeys } from './list-keys.ts';
import { Painting } from './painting.ts';
import { takeReplacing } from './replacing.ts';
import { Sight } from './sight.ts';
import { startUniver, type UniverView } from './start-univer.ts';
import { takeTyping } from './typing.ts';
import { UniverHost } from './univer-host.ts';

/** The grid on the page with everything that belongs to it. */
export interface GridDesk {
  readonly grid: Grid;
  readonly host: UniverHost;
}

/** Starts the grid in an element of the page. Why something was not let is told to `onRefusal`. */
export async function openGridDesk(
  view: UniverView,
  maker: BookMaker,
  onRefusal: (why: Text) => void,
): Promise<GridDesk> {
  let refusal: GuardRules['refusal'] = () => undefined;
  const univer = startUniver(view, (started) => {
    guard(started, { refusal: (sheet, at) => refusal(sheet, at), onRefusal });
  });
  // Before it is drawn it would stumble over a workbook that is taken away again.
  const lifecycle = univer.__getInjector().get(LifecycleService);
  await lifecycle.onStage(LifecycleStages.Rendered);
  // It would wait three seconds more before it can search, and a word meant for the search would go into the cell.
  lifecycle.stage = LifecycleStages.Steady;
  drawLean(univer);
  listFormulasQuickly(univer);
  fixSheets(univer);
  const grid = new Grid(univer);
  const host = new UniverHost(grid, new Painting(univer), maker);
  refusal = (sheet, at) => host.refusal(sheet, at);
  takeTyping(univer, host);
  takeReplacing(univer, host, onRefusal);
  new Sight(univer);
  focusAfterDialogs(univer);
  listKeys(univer);
  followLinks(view.container, grid, host);
  explainTabs(view.container, onRefusal);
  return { grid, host };
}
