import { fill, text } from '../../ledger-core/kernel/text.ts';
import { cellAt } from '../../ledger-core/workbook/sheet-index.ts';
import { acceptedValue, optionsText } from '../../ledger-core/workbook/settings.ts';
import { inOpenLedger, refuse, type Desk } from './desk.ts';
import { writeCells } from './write-cells.ts';

/** Writes a setting's value on 口径. False where it was refused, which a notice says. */
export async function setSetting(desk: Desk, id: string, typed: string): Promise<boolean> {
  const isDone = await inOpenLedger(desk, async (live) => {
    const def = live.programme.settings.find((one) => one.id === id);
    if (!def) return refuse(desk, fill(NO_ROW, { id }));
    const value = acceptedValue(def, typed);
    if (value === undefined) return refuse(desk, fill(NOT_ACCEPTED, { id, typed, options: optionsText(def) }));
    const { site, rows = [] } = live.dossier.book.tables.rf_settings ?? {};
    const row = rows.find((one) => one.values.id === id)?.sheetRow;
    const col = site?.columns.get('value');
    const sheet = site && live.image.sheets.find(({ name }) => name === site.sheet.name);
    if (!sheet || row === undefined || col === undefined) return refuse(desk, fill(NO_ROW, { id }));
    const shown = cellAt(sheet, row, col)?.text ?? '';
    const { status } = await writeCells(desk, {
      sheet: sheet.name,
      cells: [{ row, col, value: def.values.kind === 'number' ? Number(value) : value }],
      expected: [{ row, col, text: shown }],
    });
    return status === 'written' || refuse(desk, CHANGED);
  });
  return isDone ?? false;
}

const NO_ROW = text(
  '“口径”表里没有“{id}”这一行，改不了；请用新的模板，或把这一行补上。',
  'The sheet 口径 has no row for “{id}”, so it cannot be changed; use the current template or put the row back.',
);
const NOT_ACCEPTED = text(
  '“{typed}”不能用作“{id}”的取值，可以填：{options}。没有改动。',
  '“{typed}” is no value of “{id}”; it takes {options}. Nothing was changed.',
);
const CHANGED = text(
  '这条口径刚被别人改过，没有动；已重新读取，请再看一眼。',
  'Somebody has just changed this interpretation; it was left alone and read again, please look once more.',
);
