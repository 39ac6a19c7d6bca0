import { describe, expect, it } from 'vitest';
import { HostError } from '../../../addin/host/spreadsheet-host.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { text } from '../../../ledger-core/kernel/text.ts';
import type { SheetImage, WorkbookImage } from '../../../ledger-core/workbook/image.ts';
import { ImageHost } from '../../support/image-host.ts';
import { imageOfPlan } from '../../support/image-of-plan.ts';
import { FIRST_ROW, honestPlan } from '../../support/workbook-ledger.ts';
import { found, ledgerOf, openHonest, quiet, said, sessionOver, statesOf } from './open-session.ts';

const BUSY = new HostError('busy', text('正在编辑单元格，请先按回车。', 'A cell is being edited.'), 'edit mode');

/** The rule that knows the categories of the measures. */
const CATEGORY_RULE = 'ET-090';

/** The ledger with its first expense so many times, each under a voucher and an invoice of its own. */
function withManyExpenses(image: WorkbookImage, count: number): WorkbookImage {
  return {
    ...image,
    sheets: image.sheets.map((sheet) => (sheet.name === '支出明细' ? repeated(sheet, count) : sheet)),
  };
}

function repeated(sheet: SheetImage, count: number): SheetImage {
  const [voucherCol, invoiceCol] = [3, 13];
  const first = sheet.rows.find(({ row }) => row === FIRST_ROW);
  const rows = Array.from({ length: count }, (_, at) => {
    const row = FIRST_ROW + at;
    const own = new Map([
      [voucherCol, `记-${at}`],
      [invoiceCol, `25112000${String(at * 7).padStart(12, '0')}`],
    ]);
    const cells = first?.cells.map((cell) => ({ ...cell, row, text: own.get(cell.col) ?? cell.text })) ?? [];
    return { row, hidden: false, cells };
  });
  const tables = sheet.tables.map((one) => ({ ...one, range: { ...one.range, bottom: FIRST_ROW + count + 99 } }));
  return { ...sheet, tables, rows: [...sheet.rows.filter(({ row }) => row < FIRST_ROW), ...rows] };
}

describe('while a finance person types', () => {
  it('a category that is not on the list is found with the next state, before the whole ledger is asked again', async () => {
    const { host, session } = await openHonest();
    const states = statesOf(session);
    host.types('支出明细', { E6: '招待费' });
    await quiet(session);
    const [first] = states;
    if (first?.phase !== 'open') throw new Error('no ledger');
    expect(first.isSettled).toBe(false);
    expect(first.findings.map(({ finding }) => finding.location.cell)).toContain('E6');
    expect(found(session, CATEGORY_RULE).map(({ finding }) => finding.location)).toMatchObject([
      { sheet: '支出明细', cell: 'E6' },
    ]);
    expect(found(session, CATEGORY_RULE)[0]?.gist.zh).not.toBe('');
  });

  it('and is gone again when it is mended', async () => {
    const { host, session } = await openHonest();
    host.types('支出明细', { E6: '招待费' });
    await quiet(session);
    host.types('支出明细', { E6: '设备费' });
    await quiet(session);
    expect(found(session, CATEGORY_RULE)).toEqual([]);
  });

  it('one edit is one reading of its row, and nothing else is read', async () => {
    const { host, session } = await openHonest();
    host.types('支出明细', { J6: 9000 });
    await quiet(session);
    expect(host.calls).toMatchObject({ readWorkbook: 1, readSheet: 0, readRows: 1, write: 0 });
    expect(host.rowsRead).toBe(1);
    expect(ledgerOf(session).overview.money?.spent).toBe(yuan('16150.00'));
  });

  it('what changes during a reading is read together afterwards', async () => {
    const { host, session } = await openHonest();
    host.types('支出明细', { J6: 9000 });
    await Promise.resolve();
    for (const row of [5, 7, 8, 9]) host.types('支出明细', { [`H${row}`]: '改过的摘要' });
    await quiet(session);
    expect(host.calls.readRows).toBeLessThanOrEqual(2);
    expect(ledgerOf(session).isSettled).toBe(true);
  });

  it('parts of the state that an edit did not concern stay the same objects', async () => {
    const { host, session } = await openHonest();
    const before = ledgerOf(session);
    host.types('支出明细', { H6: '另一个摘要' });
    await quiet(session);
    const after = ledgerOf(session);
    expect(after).not.toBe(before);
    expect(after.settings).toBe(before.settings);
    expect(after.forms).toBe(before.forms);
    expect(after.overview).toBe(before.overview);
  });

  it('a colleague’s edit is checked like one’s own', async () => {
    const { host, session } = await openHonest();
    host.types('支出明细', { E6: '礼品' }, 'remote');
    await quiet(session);
    expect(found(session, CATEGORY_RULE)).toHaveLength(1);
  });

  it('in a ledger of 30,000 rows an edit still reads one row', async () => {
    const host = new ImageHost(withManyExpenses(imageOfPlan(honestPlan()), 30_000));
    const session = await sessionOver(host);
    const isTold = new Promise<void>((resolve) => {
      session.subscribe(resolve);
    });
    host.types('支出明细', { E20000: '招待费' });
    await isTold;
    expect(host.calls).toMatchObject({ readWorkbook: 1, readSheet: 0, readRows: 1 });
    expect(host.rowsRead).toBe(1);
    expect(ledgerOf(session).findings.map(({ finding }) => finding.location.cell)).toContain('E20000');
  }, 120_000);
});

describe('when more than cells change', () => {
  it('a row that was inserted moves the findings below it', async () => {
    const { host, session } = await openHonest();
    host.types('支出明细', { E8: '招待费' });
    await quiet(session);
    const [before] = found(session, CATEGORY_RULE);
    host.insertsRow('支出明细', 6);
    await quiet(session);
    const [after] = found(session, CATEGORY_RULE);
    expect(after?.finding.location.cell).toBe('E9');
    expect(after?.finding.fingerprint).toBe(before?.finding.fingerprint);
    expect(host.calls).toMatchObject({ readWorkbook: 1, readSheet: 1 });
  });

  it('a table that vanishes is missing in the overview, and found as such', async () => {
    const { host, session } = await openHonest();
    host.deletesTable('支出明细');
    await quiet(session);
    const register = ledgerOf(session).overview.registers.find(({ table }) => table === 'rf_expenses');
    expect(register?.state).toBe('missing');
    expect(ledgerOf(session).findings.some(({ finding }) => finding.location.table === 'rf_expenses')).toBe(true);
  });

  it('so is one whose sheet was deleted', async () => {
    const { host, session } = await openHonest();
    host.deletesSheet('预算');
    await quiet(session);
    expect(ledgerOf(session).overview.registers.find(({ table }) => table === 'rf_budget')?.state).toBe('missing');
    expect(host.calls.readWorkbook).toBe(2);
  });

  it('a sheet that is gone before its edit could be read makes the workbook be read anew', async () => {
    const { host, session } = await openHonest();
    host.types('预算', { C5: 1 });
    host.deletesSheet('预算');
    await quiet(session);
    expect(ledgerOf(session).overview.registers.find(({ table }) => table === 'rf_budget')?.state).toBe('missing');
  });

  it('a workbook that stops being a ledger of ours is shown as what it is', async () => {
    const { host, session } = await openHonest();
    host.deletesSheet('封面');
    await quiet(session);
    expect(session.state.phase).toBe('foreign');
  });
});

describe('when a change cannot be read', () => {
  it('that is said, the last reading stands, and the next edit brings both', async () => {
    const { host, session } = await openHonest();
    host.fails('readRows', BUSY);
    host.types('支出明细', { E6: '招待费' });
    await quiet(session);
    expect(said(session)).toEqual(['正在编辑单元格，请先按回车。']);
    expect(found(session, CATEGORY_RULE)).toEqual([]);
    host.types('支出明细', { E7: '礼品' });
    await quiet(session);
    expect(found(session, CATEGORY_RULE).map(({ finding }) => finding.location.cell)).toEqual(['E6', 'E7']);
  });

  it('checking everything again that fails leaves the ledger open, with a sentence', async () => {
    const { host, session } = await openHonest();
    host.fails('readWorkbook', BUSY);
    await session.refresh();
    expect(session.state.phase).toBe('open');
    expect(said(session)).toEqual(['正在编辑单元格，请先按回车。']);
    const [notice] = session.state.notices;
    session.dismissNotice(notice?.id ?? 0);
    expect(session.state.notices).toEqual([]);
  });

  it('too many rows at once are read as a sheet', async () => {
    const { host, session } = await openHonest();
    host.fails('readRows', new HostError('too-large', text('太多了。', 'Too much.'), '5 MB'));
    host.types('支出明细', { E6: '招待费' });
    await quiet(session);
    expect(host.calls.readSheet).toBe(1);
    expect(found(session, CATEGORY_RULE)).toHaveLength(1);
    expect(said(session)).toEqual([]);
  });
});
