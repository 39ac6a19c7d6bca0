import { text } from '../kernel/text.ts';
import { found, inapplicable, type Check } from './support/check.ts';
import { computedCells, showsValue } from './support/computed-cells.ts';
import { groupedHits } from './support/grouped-hits.ts';
import type { ComputedCell } from './support/planned-cells.ts';

/** Formulas whose stored result is not what they come to; a formula without a stored result is none of them. */
export const staleResults: Check = (dossier) => {
  if (dossier.isLive) return inapplicable(LIVE);
  const isStale = ({ cell, expected }: ComputedCell): boolean =>
    cell?.formula !== undefined && cell.kind !== 'empty' && expected !== undefined && !showsValue(cell, expected);
  return found(groupedHits('stale-result', computedCells(dossier).filter(isStale)));
};

const LIVE = text(
  '工作簿开着，公式由表格软件随时计算；存盘后用命令行检查才核对缓存结果。',
  'The workbook is open and computes as it is edited; stored results are compared when the saved file is checked.',
);
