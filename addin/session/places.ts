import type { Location } from '../../ledger-core/kernel/issue.ts';
import { text } from '../../ledger-core/kernel/text.ts';
import { SELECTOR_NAMES } from '../../ledger-core/templates/pages/page-selection.ts';
import { parseCell } from '../../ledger-core/kernel/cell-ref.ts';
import { namedCell } from '../../ledger-core/workbook/read-fields.ts';
import { inOpenLedger, refuse, type Desk } from './desk.ts';
import { writeCells } from './write-cells.ts';

/** Shows a finding's cell, or its sheet where the cell is gone. */
export async function goTo(desk: Desk, { sheet, cell }: Location): Promise<void> {
  if (sheet === undefined) {
    desk.notices.say(
      'info',
      text(
        '这条疑点说的是整个工作簿，没有单元格可去。',
        'This finding is about the whole workbook; there is no cell to go to.',
      ),
    );
    return;
  }
  const { host, notices } = desk;
  try {
    const isShown = (await host.show(sheet, cell)) || (cell !== undefined && (await host.show(sheet)));
    if (!isShown) {
      notices.say('warning', text(`工作表“${sheet}”已经不在了。`, `The sheet “${sheet}” is no longer there.`));
    }
  } catch (error) {
    notices.trouble(error);
  }
}

/** Sets the year of the page that prints one year by month, and shows it. */
export async function showMonthlyPage(desk: Desk, year: number): Promise<void> {
  await inOpenLedger(desk, async (live) => {
    const page = namedCell(live.image, SELECTOR_NAMES.year);
    const place = page && parseCell(page.ref);
    if (!place) return refuse(desk, NO_PAGE);
    await writeCells(desk, { sheet: page.sheet, cells: [{ ...place, value: year }], expected: [] });
    await goTo(desk, { sheet: page.sheet, cell: page.ref });
    return true;
  });
}

const NO_PAGE = text(
  '这本台账里没有可打印的账页（或它的年度格被删了），没有可显示的。',
  'This ledger has no page for printing, or its cell for the year is gone.',
);
