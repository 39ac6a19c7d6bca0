import { Decimal } from 'decimal.js';
import type { LedgerContent } from '../../ledger-core/definition/ledger-content.ts';
import type { FeeValues } from '../../ledger-core/definition/registers/fees.ts';
import { localDate } from '../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../ledger-core/kernel/money.ts';
import { add, clear, type Change } from './fixture-ledger.ts';

type MemberValues = NonNullable<LedgerContent['rows']['rf_members']>[number];

/** A quantity as typed: `2.5`. */
export const count = (lexeme: string): Decimal => new Decimal(lexeme);

/** The lecture that the small ledger's third expense paid, as the fee sheet has it: tax and standards kept. */
export function lecture(values: FeeValues = {}): FeeValues {
  return {
    id: 'LW-1',
    on: localDate('2025-10-14'),
    voucher: '记-2510-7',
    kind: '讲课费',
    name: '甲教授（示例）',
    employer: '示例大学',
    level: '正高级',
    content: '夹具设计',
    quantity: count('2'),
    unit: '学时',
    form: '现场',
    gross: yuan('2000.00'),
    tax: yuan('240.00'),
    ...values,
  };
}

/** A day's consulting within the standard. */
export function consulting(values: FeeValues = {}): FeeValues {
  return lecture({
    kind: '咨询费',
    level: '副高级',
    content: '工艺路线评审',
    quantity: count('1'),
    unit: '天',
    ...values,
  });
}

/** Before tax and the tax of it. */
export const paid = (gross: string, tax: string): FeeValues => ({ gross: yuan(gross), tax: yuan(tax) });

export const addFees = (...rows: readonly FeeValues[]): Change => add('rf_fees', ...rows);

export function member(values: MemberValues): Change {
  return add('rf_members', { role: '成员', joinedOn: localDate('2024-03-01'), ...values });
}

/** The small ledger's own lecture fee lacks the tax, which would leave fee rules open. */
export const noExpenses: Change = clear('rf_expenses');
