import { describe, expect, it } from 'vitest';
import { auditDossier } from '../../../ledger-core/audit/audit-workbook.ts';
import type { ExpenseValues } from '../../../ledger-core/definition/registers/money.ts';
import { contentDossier } from '../../../ledger-core/dossier/content-dossier.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { findProgramme } from '../../../ledger-core/programmes/registry.ts';
import { TODAY } from '../../support/fixture-dossier.ts';
import { told } from '../../support/fixture-rules.ts';

const INVOICE = '25210000000100000002';

/** One row for an invoice of 1,000.00 yuan under voucher 记-1, unless said otherwise. */
function booked(values: ExpenseValues = {}): ExpenseValues {
  const amount = yuan('1000.00');
  return {
    bookedOn: localDate('2025-11-06'),
    voucher: '记-1',
    fund: '创建助推金',
    summary: '试验用铝型材',
    payee: '示例甲金属材料公司',
    amount,
    invoice: INVOICE,
    invoiceAmount: amount,
    ...values,
  };
}

function outcome(id: string, ...rows: readonly ExpenseValues[]): string {
  const programme = findProgramme(id);
  if (!programme) throw new Error(`no programme ${id}`);
  const audit = auditDossier(contentDossier(programme, { fields: {}, rows: { rf_expenses: rows } }, TODAY));
  const severities = new Set(audit.findings.filter(({ rule }) => rule === 'HX-FP-05').map(({ severity }) => severity));
  return [told(audit, 'HX-FP-05'), ...severities].join(' ');
}

const bothFound = 'finding: 支出明细 1 发票号码、支出明细 2 发票号码 warning';

// E-Town's article 29 speaks of fictitious expenditure (ET-093, an error); elsewhere the same is ours, and a warning.
describe('HX-FP-05：没有这一条文的方案，同一张发票也只记一次', () => {
  it.each<[string, ExpenseValues[], string]>([
    ['每张发票记一次', [booked(), booked({ voucher: '记-2', invoice: '25210000000100000003' })], 'pass'],
    ['记在两张凭证上', [booked(), booked({ voucher: '记-2' })], bothFound],
    [
      '一张凭证分两行，合计等于发票金额',
      [booked({ amount: yuan('600.00') }), booked({ amount: yuan('400.00') })],
      'pass',
    ],
    [
      '一张凭证分两行，合计超过一分钱',
      [booked({ amount: yuan('600.00') }), booked({ amount: yuan('400.01') })],
      bothFound,
    ],
    [
      '红字冲销后重记',
      [booked(), booked({ voucher: '记-2', amount: yuan('-1000.00'), reverses: '记-1' }), booked({ voucher: '记-3' })],
      'pass',
    ],
    [
      '一张凭证分两行，没填发票金额：说不清',
      [booked({ amount: yuan('600.00'), invoiceAmount: undefined }), booked({ invoiceAmount: undefined })],
      'undetermined',
    ],
    ['没有发票号码', [booked({ invoice: undefined })], 'inapplicable'],
  ])('%s', (_name, rows, expected) => {
    expect(outcome('dalian-2016', ...rows)).toBe(expected);
  });

  it.each(['beijing-2011', 'dalian-2011', 'dalian-2016'])('%s 有这条规则', (programme) => {
    expect(outcome(programme, booked(), booked({ voucher: '记-2' }))).toBe(bothFound);
  });

  it('经开区由 ET-093 判断，没有这条规则', () => {
    expect(outcome('etown', booked(), booked({ voucher: '记-2' }))).toBe('no such rule');
  });
});
