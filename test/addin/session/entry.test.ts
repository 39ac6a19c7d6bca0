import { describe, expect, it } from 'vitest';
import { HostError } from '../../../addin/host/spreadsheet-host.ts';
import type { EntryDraft } from '../../../addin/session/session-state.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { text } from '../../../ledger-core/kernel/text.ts';
import type { ImageHost } from '../../support/image-host.ts';
import { ledgerOf, openHonest, quiet, said } from './open-session.ts';

const BROKEN = new HostError('disconnected', text('与 Excel 的连接断了。', 'The connection broke.'), 'sync', true);

/** A purchase as a clerk types it; the first free row of the honest ledger is 12. */
const PURCHASE: EntryDraft = {
  kind: 'expense',
  values: {
    bookedOn: '2026-03-05',
    voucher: '记-31',
    fund: '首次认定助推资金',
    category: '材料费',
    project: 'CX-2025-01',
    stage: '研究',
    summary: '试验用不锈钢棒料',
    payee: '示例甲金属材料公司',
    amount: '１，２００元',
    invoice: '26112000000000000931',
    invoiceAmount: '1200',
  },
};

function purchase(values: Readonly<Record<string, string>>): EntryDraft {
  return { kind: 'expense', values: { ...PURCHASE.values, ...values } };
}

/** The row as the sheet shows it: number, date, voucher, category, amount, invoice. */
function rowOf(host: ImageHost, row: number): string {
  return ['A', 'B', 'C', 'E', 'J', 'M'].map((column) => host.textAt('支出明细', `${column}${row}`)).join(' ');
}

describe('before an entry is written', () => {
  it('odd typing is said as it is understood, and plain typing is not', async () => {
    const { session } = await openHonest();
    const { errors, understood, isEmpty } = session.previewEntry(PURCHASE);
    expect({ errors, understood, isEmpty }).toEqual({ errors: {}, understood: { amount: '1200.00' }, isEmpty: false });
  });

  it('what cannot be read is an error of its field', async () => {
    const { session } = await openHonest();
    const { errors } = session.previewEntry(purchase({ bookedOn: '3月底', fund: '小金库' }));
    expect(Object.keys(errors).sort()).toEqual(['bookedOn', 'fund']);
    expect(errors.fund?.zh).toContain('不在列表里');
  });

  it('the balance of its fund and what is left of its budget are reckoned', async () => {
    const { session } = await openHonest();
    const { balance, budget } = session.previewEntry(PURCHASE);
    expect(balance).toEqual({ fund: '首次认定助推资金', before: yuan('184949.50'), after: yuan('183749.50') });
    expect(budget).toEqual({ category: '材料费', planned: yuan('10000.00'), spentAfter: yuan('2850.50') });
  });

  it('money that goes back lowers the balance of the fund it belongs to', async () => {
    const { session } = await openHonest();
    const values = { receivedOn: '2026-04-01', fund: '退回', returnOf: '配套资金', received: '500' };
    const { balance } = session.previewEntry({ kind: 'receipt', values });
    expect(balance).toEqual({ fund: '配套资金', before: yuan('29900.50'), after: yuan('29400.50') });
  });

  it('an invoice that stands in the ledger already is found', async () => {
    const { host, session } = await openHonest();
    const { findings } = session.previewEntry(purchase({ invoice: host.textAt('支出明细', 'M5') }));
    expect(findings.map(({ location }) => location.column)).toContain('发票号码');
    expect(session.previewEntry(PURCHASE).findings).toEqual([]);
  });

  it('a prohibited use is found by its words', async () => {
    const { session } = await openHonest();
    const { findings } = session.previewEntry(purchase({ category: '招待费', summary: '接待用餐' }));
    expect(findings.length).toBeGreaterThan(0);
  });

  it('an empty draft is empty, and nothing asks the spreadsheet', async () => {
    const { host, session } = await openHonest();
    expect(session.previewEntry({ kind: 'expense', values: { summary: '  ' } })).toMatchObject({ isEmpty: true });
    expect(host.calls).toMatchObject({ readRows: 0, readSheet: 0, readWorkbook: 1, write: 0 });
  });

  it('the code on an invoice fills what it says', async () => {
    const { session } = await openHonest();
    expect(session.readInvoiceCode('01,32,,26112000000000000931,1200.00,20260305,,A1B2')).toEqual({
      invoice: '26112000000000000931',
      invoicedOn: '2026-03-05',
      amount: '1200.00',
      invoiceAmount: '1200.00',
    });
    expect(session.readInvoiceCode('01,04,011002000111,12345678,1061.95,20260305,12345678901234567890,')).toEqual({
      invoice: '12345678',
      invoiceCode: '011002000111',
      invoicedOn: '2026-03-05',
    });
    expect(session.readInvoiceCode('https://example.test/')).toBeUndefined();
  });
});

describe('an entry', () => {
  it('stands in the first free row, numbered on, as the sheet wants it', async () => {
    const { host, session } = await openHonest();
    expect(await session.addEntry(PURCHASE)).toEqual({ status: 'written', sheet: '支出明细', row: 12 });
    expect(rowOf(host, 12)).toBe('8 2026-03-05 记-31 材料费 1200 26112000000000000931');
    expect(host.calls.write).toBe(1);
    await quiet(session);
    expect(ledgerOf(session).overview.money?.spent).toBe(yuan('16350.00'));
    expect(said(session)).toEqual([]);
  });

  it('that cannot be read, or is empty, is refused with words', async () => {
    const { host, session } = await openHonest();
    const result = await session.addEntry(purchase({ bookedOn: '3月底' }));
    expect(result).toMatchObject({ status: 'refused' });
    expect(result.status === 'refused' && result.words.zh).toMatch(/^还不能记入：“记账日期”/);
    expect(await session.addEntry({ kind: 'expense', values: {} })).toMatchObject({
      words: { zh: '还没有填写内容，没有记入。' },
    });
    expect(host.calls.write).toBe(0);
  });

  it('goes into the next row when a colleague has just written in this one, and that is told', async () => {
    const { host, session } = await openHonest();
    host.typesUnseen('支出明细', { C12: '记-30', H12: '同事刚记的一笔', J12: 88 });
    expect(await session.addEntry(PURCHASE)).toEqual({ status: 'written', sheet: '支出明细', row: 13 });
    expect(host.textAt('支出明细', 'H12')).toBe('同事刚记的一笔');
    expect(rowOf(host, 13)).toBe('8 2026-03-05 记-31 材料费 1200 26112000000000000931');
    expect(said(session)).toEqual(['“支出明细”第 12 行刚被别人写了，已改写到下一空行。']);
  });

  it('on a protected sheet is refused with what to do, and may be tried again', async () => {
    const { host, session } = await openHonest();
    host.protects('支出明细');
    expect(await session.addEntry(PURCHASE)).toMatchObject({
      status: 'refused',
      words: { zh: '没有记入：工作表受保护，请先撤销保护。' },
    });
    expect(rowOf(host, 12).trim()).toBe('');
  });

  it('into a table that has vanished is refused, and nothing is written anywhere', async () => {
    const { host, session } = await openHonest();
    host.deletesTable('支出明细');
    const before = host.image;
    const result = await session.addEntry(PURCHASE);
    expect(result.status === 'refused' && result.words.zh).toMatch(/^找不到“支出明细”这张表/);
    expect(host.image).toBe(before);
    expect(ledgerOf(session).forms.expense?.fields.length).toBeGreaterThan(0);
  });

  it('is not written where rows are taken one after the other: the clerk is asked to wait', async () => {
    const { host, session } = await openHonest();
    const write = host.write.bind(host);
    host.write = (request) => {
      host.typesUnseen('支出明细', { [`H${request.cells[0]?.row ?? 0}`]: '同事又记了一笔' });
      return write(request);
    };
    const result = await session.addEntry(PURCHASE);
    expect(result.status === 'refused' && result.words.zh).toMatch(/空行接连被占，没有写入/);
    expect(host.calls.write).toBe(2);
  });

  it('that reads back otherwise than it was meant is written, with a word to look', async () => {
    const { host, session } = await openHonest();
    const write = host.write.bind(host);
    host.write = async (request) => {
      const outcome = await write(request);
      host.typesUnseen('支出明细', { M12: 2.6112e19 });
      return outcome;
    };
    expect(await session.addEntry(PURCHASE)).toMatchObject({ status: 'written', row: 12 });
    expect(said(session)).toEqual(['“支出明细”第 12 行写入后读回来与填的不同：发票号码。请看一眼。']);
  });

  it('is previewed as having no place while its table is gone', async () => {
    const { host, session } = await openHonest();
    host.deletesTable('支出明细');
    await quiet(session);
    const { isEmpty, errors } = session.previewEntry(PURCHASE);
    expect(isEmpty).toBe(false);
    expect(errors.amount?.zh).toMatch(/^这张表不在工作簿里/);
  });

  it('whose column has lost its heading is refused, and the amount is not left out in silence', async () => {
    const { host, session } = await openHonest();
    host.types('支出明细', { J4: '支付数' });
    const early = await session.addEntry(PURCHASE);
    expect(early.status === 'refused' && early.words.zh).toContain('“金额”');
    await quiet(session);
    expect(session.previewEntry(PURCHASE).errors.amount?.zh).toContain('没有这一栏');
    expect(await session.addEntry(PURCHASE)).toMatchObject({ status: 'refused' });
    expect(host.calls.write).toBe(0);
    expect(ledgerOf(session).forms.expense).toBeUndefined();
  });

  it('makes a full table grow', async () => {
    const { host, session } = await openHonest();
    host.shortensTable('支出明细', 11);
    await quiet(session);
    expect(await session.addEntry(PURCHASE)).toEqual({ status: 'written', sheet: '支出明细', row: 12 });
    expect(
      host.image.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === 'rf_expenses')?.range.bottom,
    ).toBeGreaterThanOrEqual(12);
  });

  it('is not put below text that somebody wrote under the table', async () => {
    const { host, session } = await openHonest();
    host.types('支出明细', { B900: '制表人：张三' });
    await quiet(session);
    expect(await session.addEntry(PURCHASE)).toMatchObject({ status: 'written', row: 12 });
  });

  it('follows columns by their headings when a row moved just before', async () => {
    const { host, session } = await openHonest();
    host.insertsRow('支出明细', 2);
    expect(await session.addEntry(PURCHASE)).toEqual({ status: 'written', sheet: '支出明细', row: 13 });
    expect(rowOf(host, 13)).toBe('8 2026-03-05 记-31 材料费 1200 26112000000000000931');
  });

  it('of a receipt stands on its own sheet', async () => {
    const { host, session } = await openHonest();
    const values = { receivedOn: '2026.5.6', fund: '配套资金', received: '5000', voucher: '收-9' };
    expect(await session.addEntry({ kind: 'receipt', values })).toEqual({
      status: 'written',
      sheet: '拨款到账',
      row: 7,
    });
    expect(host.textAt('拨款到账', 'B7')).toBe('2026-05-06');
  });

  it('waits for nothing to be lost where no ledger is open', async () => {
    const { host, session } = await openHonest();
    host.deletesSheet('封面');
    await quiet(session);
    expect(await session.addEntry(PURCHASE)).toMatchObject({ status: 'refused' });
    expect(host.calls.write).toBe(0);
  });
});

describe('a batch that dies half-way', () => {
  it('is told with what is there, and the second try finishes the same row', async () => {
    const { host, session } = await openHonest();
    host.fails('write', BROKEN, 4);
    const refused = await session.addEntry(PURCHASE);
    expect(refused).toMatchObject({
      status: 'refused',
      words: { zh: '没有记入：与 Excel 的连接断了。可能只写进去一部分，已重新读取。' },
    });
    expect(rowOf(host, 12).trim()).not.toBe('');
    expect(await session.addEntry(PURCHASE)).toEqual({ status: 'written', sheet: '支出明细', row: 12 });
    expect(rowOf(host, 12)).toBe('8 2026-03-05 记-31 材料费 1200 26112000000000000931');
    expect(rowOf(host, 13).trim()).toBe('');
    expect(said(session)).toEqual(['上次中断，只写进去一部分；已在“支出明细”第 12 行补全。']);
  });

  it('counts as written when all of it had arrived', async () => {
    const { host, session } = await openHonest();
    host.fails('write', BROKEN, 99);
    expect(await session.addEntry(PURCHASE)).toEqual({ status: 'written', sheet: '支出明细', row: 12 });
    expect(said(session)).toEqual(['中断过，但“支出明细”第 12 行已经写全，没有重复写。']);
  });

  it('is not written twice when the answer comes only with the second try', async () => {
    const { host, session } = await openHonest();
    host.fails('write', BROKEN, 99);
    host.fails('readRows', BROKEN);
    host.fails('readRows', BROKEN);
    expect(await session.addEntry(PURCHASE)).toMatchObject({ status: 'refused' });
    await quiet(session);
    expect(await session.addEntry(PURCHASE)).toEqual({ status: 'written', sheet: '支出明细', row: 12 });
    expect(host.calls.write).toBe(1);
    expect(rowOf(host, 13).trim()).toBe('');
  });

  it('is found where it moved when a colleague inserts a row above before the second try', async () => {
    const { host, session } = await openHonest();
    host.fails('write', BROKEN, 99);
    host.fails('readRows', BROKEN);
    host.fails('readRows', BROKEN);
    expect(await session.addEntry(PURCHASE)).toMatchObject({ status: 'refused' });
    host.insertsRow('支出明细', 6);
    await quiet(session);
    expect(await session.addEntry(PURCHASE)).toEqual({ status: 'written', sheet: '支出明细', row: 13 });
    expect(host.calls.write).toBe(1);
  });

  it('leaves a row alone that a colleague has made his own meanwhile', async () => {
    const { host, session } = await openHonest();
    host.fails('write', BROKEN, 4);
    await session.addEntry(PURCHASE);
    host.types('支出明细', { C12: '记-99', H12: '同事的一笔' }, 'remote');
    expect(await session.addEntry(PURCHASE)).toMatchObject({ status: 'written', row: 13 });
    expect(host.textAt('支出明细', 'C12')).toBe('记-99');
  });

  it('is no longer waited for when something else is entered', async () => {
    const { host, session } = await openHonest();
    host.fails('write', BROKEN, 4);
    await session.addEntry(PURCHASE);
    expect(await session.addEntry(purchase({ voucher: '记-32' }))).toMatchObject({ status: 'written', row: 13 });
  });
});
