import { describe, expect, it } from 'vitest';
import type { SheetPlan, ValidationPlan, WorkbookPlan } from '../../../ledger-core/templates/plan.ts';
import { writeWorkbook } from '../../../ledger-core/xlsx/write/write-workbook.ts';
import { cell, range, sheet, tableSheet, workbook } from './plan-fixture.ts';

const validation = (rule: ValidationPlan['rule'], more: Partial<ValidationPlan> = {}): WorkbookPlan =>
  workbook([sheet('表', { validations: [{ range: range('B2:B9'), rule, severity: 'stop', ...more }] })]);
const one = (more: Partial<SheetPlan>): WorkbookPlan => workbook([sheet('表', more)]);
const table = (more: Partial<NonNullable<SheetPlan['table']>>): WorkbookPlan => {
  const base = tableSheet();
  return workbook([{ ...base, ...(base.table ? { table: { ...base.table, ...more } } : {}) }]);
};
const any = { kind: 'any' } as const;
const long = (length: number): string => 'x'.repeat(length);

describe('limits of Excel', () => {
  it.each<[string, WorkbookPlan, string]>([
    ['inline list', validation({ kind: 'list', formula: `"${long(256)}"` }), '表!B2:B9'],
    ['prompt title', validation(any, { prompt: { title: long(33), text: '' } }), '表!B2:B9'],
    ['prompt text', validation(any, { prompt: { title: '', text: long(256) } }), '表!B2:B9'],
    ['error title', validation(any, { error: { title: long(33), text: '' } }), '表!B2:B9'],
    ['error text', validation(any, { error: { title: '', text: long(226) } }), '表!B2:B9'],
    ['numbers', validation({ kind: 'decimal', min: 2, max: 1 }), '表!B2:B9'],
    ['table in a drop-down', validation({ kind: 'list', formula: 'rf_x[金额]' }), '表!B2:B9'],
    ['validation formula', validation({ kind: 'custom', formula: long(8193) }), '表!B2:B9'],
    ['cell formula', one({ cells: [cell('C3', 1, { formula: long(8193) })] }), '表!C3'],
    ['formula with =', one({ cells: [cell('C3', 1, { formula: '=1' })] }), '表!C3'],
    ['text', one({ cells: [cell('C3', long(32_768))] }), '表!C3'],
    ['number', one({ cells: [cell('C3', NaN)] }), '表!C3'],
    ['link', one({ cells: [cell('C3', 'x', { link: 'https://example.com' })] }), '表!C3'],
    ['cell twice', one({ cells: [cell('C3', 1), cell('C3', 2)] }), '表!C3'],
    ['cell outside', one({ cells: [{ row: 1_048_577, col: 1, value: 1 }] }), '表!A1048577'],
    ['merge', one({ merges: [range('A1:B1')], cells: [cell('B1', 1)] }), '表!A1:B1'],
    ['format', one({ formats: [{ range: range('A1'), formula: 'SUM(rf_x[金额])>1', style: {} }] }), '表!A1'],
    ['width', one({ columns: [{ width: 256 }] }), '表'],
    ['height', one({ rowHeights: [{ row: 1, height: 410 }] }), '表'],
    ['sheet name', workbook([sheet(long(32))]), long(32)],
    ['sheet characters', workbook([sheet('a/b')]), 'a/b'],
    ['sheet twice', workbook([sheet('A'), sheet('a')]), 'a: used twice'],
    ['name', workbook([sheet('A')], { names: [{ name: 'A1', reference: '1' }] }), 'A1'],
    ['name formula', workbook([sheet('A')], { names: [{ name: '名', reference: long(8193) }] }), '名'],
    ['name and table', workbook([tableSheet()], { names: [{ name: 'RF_X', reference: '1' }] }), 'rf_x'],
    ['table header', table({ columns: ['编号', '类别', '数额', '双倍'].map((name) => ({ name })) }), '支出明细!A1:D5'],
    ['table width', table({ range: range('A1:C5') }), '支出明细!A1:C5'],
    ['table height', table({ range: range('A1:D1') }), '支出明细!A1:D1'],
    ['nothing', workbook([]), 'sheet'],
  ])('%s: throws and says where', async (_, plan, where) => {
    const error: unknown = await writeWorkbook(plan).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(RangeError);
    expect((error as RangeError).message).toContain(where);
  });

  it('accepts what is just within them', async () => {
    const message = { title: long(32), text: long(225) };
    const plan = validation({ kind: 'list', formula: `"${long(255)}"` }, { prompt: message, error: message });
    await expect(writeWorkbook(plan)).resolves.toBeInstanceOf(Uint8Array);
    const formula = `INDIRECT("rf_x[金额]")`;
    await expect(writeWorkbook(validation({ kind: 'list', formula }))).resolves.toBeInstanceOf(Uint8Array);
    await expect(writeWorkbook(workbook([sheet(long(31))]))).resolves.toBeInstanceOf(Uint8Array);
  });
});
