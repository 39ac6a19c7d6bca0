import { describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../../ledger-core/audit/audit-report.ts';
import { text } from '../../../ledger-core/kernel/text.ts';
import type { EntryField, EntryPreview, EntryResult } from '../../../addin/session/session-state.ts';
import type { Session } from '../../../addin/session/session.ts';
import { arrangeFields } from '../../../addin/taskpane/entry/arrange-fields.ts';
import { EntryDesk, entryDeskOf } from '../../../addin/taskpane/entry/entry-desk.ts';
import { fieldRows } from '../../../addin/taskpane/entry/field-rows.ts';
import { fillFromCode } from '../../../addin/taskpane/entry/fill-from-code.ts';
import { placeFindings } from '../../../addin/taskpane/entry/place-findings.ts';

const field = (key: string, label: string, isMain = true): EntryField => ({
  key,
  label,
  en: key,
  type: 'text',
  options: [],
  isOpen: false,
  hint: undefined,
  isMain,
});

const FIELDS = [
  field('voucher', '凭证号'),
  field('amount', '金额'),
  field('invoice', '发票号码'),
  field('bookedOn', '记账日期'),
];

const finding = (column: string | undefined, severity: Finding['severity'] = 'warning'): Finding => ({
  rule: 'HX-LE-01',
  severity,
  origin: 'house',
  references: [],
  location: column === undefined ? { sheet: '预算' } : { sheet: '支出明细', column },
  observed: text('无', 'none'),
  expected: text('有', 'some'),
  message: text('缺。', 'Missing.'),
  remedy: text('补。', 'Fill in.'),
  fingerprint: `${column ?? ''}${severity}`,
  status: 'open',
});

const NOTHING: EntryPreview = {
  errors: {},
  understood: {},
  findings: [],
  balance: undefined,
  budget: undefined,
  isEmpty: false,
};

/** A session of which a desk asks only three things. */
function deskOver(preview: Partial<EntryPreview>, result: EntryResult, code?: Readonly<Record<string, string>>) {
  const addEntry = vi.fn(() => Promise.resolve(result));
  const form = { table: 'rf_expenses', sheet: '支出明细', fields: FIELDS };
  const session = {
    state: { phase: 'open', forms: { expense: form, receipt: undefined } },
    previewEntry: () => ({ ...NOTHING, ...preview }),
    readInvoiceCode: () => code,
    addEntry,
  } as unknown as Session;
  return { desk: new EntryDesk(session), addEntry, session };
}

const WRITTEN: EntryResult = { status: 'written', sheet: '支出明细', row: 62 };

describe('the fields of 记一笔', () => {
  it('come in the order of the paper in hand, the short form first', () => {
    const { main, more, all } = arrangeFields('expense', [
      ...FIELDS,
      field('note', '备注', false),
      field('new', '新列'),
    ]);
    expect(main.map(({ key }) => key)).toEqual(['bookedOn', 'amount', 'voucher', 'invoice', 'new']);
    expect(more.map(({ key }) => key)).toEqual(['note']);
    expect(all).toEqual([...main, ...more]);
  });

  it('stand side by side where two fit, and alone where they are long', () => {
    const { main } = arrangeFields('expense', FIELDS);
    expect(fieldRows(main).map(({ fields }) => fields.map((one) => one.field.key))).toEqual([
      ['bookedOn', 'amount'],
      ['voucher'],
      ['invoice'],
    ]);
  });
});

describe('an invoice code', () => {
  const read = { invoice: '25112000000000012345', amount: '480.00', seller: '某店' };

  it('fills what is blank and passes over what the form does not have', () => {
    const { values, filled, kept } = fillFromCode({ voucher: '记-12' }, read, FIELDS);
    expect(values).toEqual({ voucher: '记-12', invoice: read.invoice, amount: '480.00' });
    expect(filled).toEqual(['amount', 'invoice']);
    expect(kept).toEqual([]);
  });

  it('leaves what was typed otherwise, and says both', () => {
    const { values, kept } = fillFromCode({ amount: '500' }, read, FIELDS);
    expect(values.amount).toBe('500');
    expect(kept).toEqual([{ key: 'amount', typed: '500', onInvoice: '480.00' }]);
  });

  it('takes the same number in other clothes for the same', () => {
    expect(fillFromCode({ amount: ' ４８０.00 ' }, read, FIELDS).kept).toEqual([]);
  });

  it('replaces what was typed only when asked to', () => {
    const { desk } = deskOver({}, WRITTEN, read);
    desk.type('amount', '500');
    desk.readCode('01,…', FIELDS);
    expect(desk.draft.values.amount).toBe('500');
    desk.preferCode();
    expect(desk.draft.values.amount).toBe('480.00');
    expect(desk.state.code).toMatchObject({ read: true, kept: [] });
  });

  it('that is none changes nothing', () => {
    const { desk } = deskOver({}, WRITTEN);
    desk.type('amount', '500');
    desk.readCode('https://example.com', FIELDS);
    expect(desk.state.code).toEqual({ read: false });
    expect(desk.draft.values).toEqual({ amount: '500' });
  });
});

describe('findings of a row in the making', () => {
  const place = (values: Record<string, string>, ...findings: Finding[]) => placeFindings(findings, FIELDS, values);

  it('stand at the field that was filled in', () => {
    const one = finding('发票号码');
    expect(place({ invoice: '123' }, one).byField.get('invoice')).toEqual([one]);
  });

  it('about a blank field are no reproach yet: the field is still to be filled in', () => {
    const placed = place({ voucher: '  ' }, finding('凭证号'), finding('凭证号', 'error'));
    expect(placed.byField.size).toBe(0);
    expect(placed.stillBlank.map(({ key }) => key)).toEqual(['voucher']);
  });

  it('about another sheet or the whole row stand apart', () => {
    const one = finding(undefined);
    expect(place({}, one).others).toEqual([one]);
  });
});

describe('a row on its way into the sheet', () => {
  it('is written, and the next one starts with the same date and fund', async () => {
    const { desk, addEntry } = deskOver({}, WRITTEN);
    for (const [key, value] of Object.entries({ bookedOn: '2026-03-05', fund: '配套资金', amount: '300' })) {
      desk.type(key, value);
    }
    await desk.submit(false);
    expect(addEntry).toHaveBeenCalledWith({
      kind: 'expense',
      values: { bookedOn: '2026-03-05', fund: '配套资金', amount: '300' },
    });
    expect(desk.state.step).toEqual({ at: 'written', sheet: '支出明细', row: 62, byCode: false });
    expect(desk.draft.values).toEqual({ bookedOn: '2026-03-05', fund: '配套资金' });
  });

  it('that is blank is not written', async () => {
    const { desk, addEntry } = deskOver({ isEmpty: true }, WRITTEN);
    await desk.submit(false);
    expect(desk.state.step).toEqual({ at: 'blank' });
    expect(addEntry).not.toHaveBeenCalled();
  });

  it('that cannot be read is not written, not even when insisted on', async () => {
    const { desk, addEntry } = deskOver({ errors: { amount: text('读不出', 'unreadable') } }, WRITTEN);
    await desk.submit(true);
    expect(desk.state.step).toEqual({ at: 'unreadable', keys: ['amount'] });
    expect(addEntry).not.toHaveBeenCalled();
  });

  it.each(['error', 'warning'] as const)(
    'with a finding of grade %s is written on a second press only',
    async (grade) => {
      const { desk, addEntry } = deskOver({ findings: [finding('金额', grade)] }, WRITTEN);
      desk.type('amount', '300');
      await desk.submit(false);
      expect(desk.state.step).toMatchObject({ at: 'asking' });
      expect(addEntry).not.toHaveBeenCalled();
      await desk.submit(true);
      expect(addEntry).toHaveBeenCalledTimes(1);
    },
  );

  it.each(['review', 'info'] as const)('with a finding of grade %s is written at once', async (grade) => {
    const { desk, addEntry } = deskOver({ findings: [finding('金额', grade)] }, WRITTEN);
    await desk.submit(false);
    expect(addEntry).toHaveBeenCalledTimes(1);
  });

  it('is asked anew about its findings when it was changed', async () => {
    const { desk } = deskOver({ findings: [finding('金额')] }, WRITTEN);
    await desk.submit(false);
    desk.type('amount', '301');
    expect(desk.state.step).toEqual({ at: 'typing' });
  });

  it('that is refused stays as it was typed, with the words', async () => {
    const words = text('工作表受保护。', 'The sheet is protected.');
    const { desk } = deskOver({}, { status: 'refused', words });
    desk.type('summary', '滤芯');
    await desk.submit(false);
    expect(desk.state.step).toEqual({ at: 'refused', words });
    expect(desk.draft.values).toEqual({ summary: '滤芯' });
  });

  it('is written once, however often it is pressed', async () => {
    const { desk, addEntry } = deskOver({}, WRITTEN);
    await Promise.all([desk.submit(false), desk.submit(false)]);
    expect(addEntry).toHaveBeenCalledTimes(1);
  });

  it('is of the kind that the workbook has a table for', () => {
    const { desk } = deskOver({}, WRITTEN);
    desk.choose('receipt');
    expect(desk.kinds).toEqual(['expense']);
    expect(desk.draft.kind).toBe('expense');
  });

  it('waits on the same desk when its tab comes back', () => {
    const { session } = deskOver({}, WRITTEN);
    entryDeskOf(session).type('amount', '300');
    expect(entryDeskOf(session).draft.values).toEqual({ amount: '300' });
  });
});
