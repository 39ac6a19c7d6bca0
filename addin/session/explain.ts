import type { Finding } from '../../ledger-core/audit/audit-report.ts';
import { hasTable } from '../../ledger-core/definition/programme.ts';
import { explanations } from '../../ledger-core/definition/registers/oversight.ts';
import type { Location } from '../../ledger-core/kernel/issue.ts';
import { toSerial } from '../../ledger-core/kernel/local-date.ts';
import { fill, text, tidy } from '../../ledger-core/kernel/text.ts';
import type { CellScalar } from '../../ledger-core/templates/plan.ts';
import type { RowImage } from '../../ledger-core/workbook/image.ts';
import { cellIn } from '../../ledger-core/workbook/sheet-index.ts';
import { inOpenLedger, refuse, type Desk } from './desk.ts';
import { freeRow, type FreeRow } from './free-row.ts';
import { TABLE_GONE, type NewRow, type RowWriter } from './row-writer.ts';
import { writeCells } from './write-cells.ts';

type Key = (typeof explanations)['columns'][number]['key'];
type Answer = Readonly<Partial<Record<Key, CellScalar>>>;

// What a reviewer has concluded is not written over: another word on it takes a new row.
const CLOSED: ReadonlySet<string> = new Set(['已整改', '排除', '确认']);

/** Answers a finding on 疑点说明, in the row where an answer to it stands already, else in a new one. */
export async function explain(
  desk: Desk,
  writer: RowWriter,
  finding: Finding,
  answer: { readonly words: string; readonly by: string },
): Promise<boolean> {
  const [words, by] = [answer.words.trim(), tidy(answer.by)];
  if (words === '') return refuse(desk, text('请先写说明的内容。', 'Write the explanation first.'));
  const isDone = await inOpenLedger(desk, async (live) => {
    const place = hasTable(live.programme, 'rf_explanations') ? freeRow(live.image, explanations) : undefined;
    if (!place) return refuse(desk, fill(TABLE_GONE, { sheet: explanations.sheet }));
    const said: Answer = { status: '已说明', reason: words, author: by, on: toSerial(desk.asOf()) };
    const row = openRow(place, finding.fingerprint);
    if (row) return change(desk, place, row, said);
    const { fingerprint, rule, location } = finding;
    return append(desk, writer, { fingerprint, rule, place: placeText(location), ...said });
  });
  return isDone ?? false;
}

/** The last row that answers this finding and may still be changed. */
function openRow({ sheet, site }: FreeRow, fingerprint: string): RowImage | undefined {
  const textOf = (row: RowImage, key: Key): string => tidy(cellIn(row, site.columns.get(key) ?? 0)?.text ?? '');
  return sheet.rows.findLast(
    (row) =>
      row.row > site.headerRow && textOf(row, 'fingerprint') === fingerprint && !CLOSED.has(textOf(row, 'status')),
  );
}

async function change(desk: Desk, { sheet, site }: FreeRow, row: RowImage, answer: Answer): Promise<boolean> {
  const cells = Object.entries(answer).flatMap(([key, value]) => {
    const col = site.columns.get(key);
    return col === undefined ? [] : [{ row: row.row, col, value: value === '' ? null : value, isDate: key === 'on' }];
  });
  const fingerprint = site.columns.get('fingerprint');
  const columns = [...(fingerprint === undefined ? [] : [fingerprint]), ...cells.map(({ col }) => col)];
  const expected = columns.map((col) => ({ row: row.row, col, text: cellIn(row, col)?.text ?? '' }));
  const { status } = await writeCells(desk, { sheet: sheet.name, cells, expected });
  if (status === 'conflict') return refuse(desk, CHANGED);
  desk.notices.say('good', fill(SAID, { sheet: sheet.name, row: row.row }));
  return true;
}

async function append(desk: Desk, writer: RowWriter, answer: Answer): Promise<boolean> {
  const values: NewRow = Object.entries(answer)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => ({ key, value }));
  const result = await writer.add(explanations, values);
  if (result.status === 'refused') return refuse(desk, result.words);
  for (const { tone, words } of result.remarks) desk.notices.say(tone, words);
  desk.notices.say('good', fill(SAID, { sheet: result.sheet, row: result.row }));
  return true;
}

/** `支出明细!J7`; of what has no cell the sheet, else the heading. */
function placeText({ sheet, cell, column }: Location): string {
  return sheet === undefined ? (column ?? '') : cell === undefined ? sheet : `${sheet}!${cell}`;
}

const SAID = text(
  '说明已写在“{sheet}”第 {row} 行。疑点仍会列出，旁边带着说明。',
  'The explanation stands in row {row} of “{sheet}”. The finding stays on the list, with it beside.',
);
const CHANGED = text(
  '这条说明刚被别人改过，没有动；已重新读取，请再看一眼。',
  'Somebody has just changed this explanation; it was left alone and read again, please look once more.',
);
