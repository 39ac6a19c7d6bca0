import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';
import { blank, not } from './conditions.ts';

/** What is said of an invoice that stands on several rows, whichever rule says it. */
export const bookedTwice = {
  when: { op: 'invoiceBookedTwice' },
  column: 'invoice',
  short: '发票重复',
  message: text(
    '发票{observed}记了不止一次，或各行合计超过了发票金额，另见{others}。',
    'Invoice {observed} is booked more than once, or its rows exceed its amount; see also {others}.',
  ),
  expected: text(
    '一张发票记一次；分行列支的凭证号相同，合计不超过发票金额',
    'once; or split under one voucher within its amount',
  ),
  remedy: text(
    '找出原始发票：录错号码的更正，重复报销的冲销后退回资金。',
    'Find the invoice: correct a wrong number, reverse and return what was paid twice.',
  ),
} as const;

/** One invoice, one booking: for programmes whose document has no clause about it (E-Town's has: ET-093). */
export const invoiceOnceRule: ProgrammeInput['rules'] = [
  {
    id: 'HX-FP-05',
    severity: 'warning',
    origin: 'house',
    disposition: 'rule',
    gist: text('同一张发票没有冲销只记一次账。', 'One invoice is booked once, unless it was reversed.'),
    check: 'row-cases',
    rows: { table: 'rf_expenses', scope: not(blank('invoice')) },
    inapplicable: text('支出明细没有填发票号码。', 'No invoice numbers in the expenses.'),
    cases: {
      'booked-twice': bookedTwice,
    },
  },
];
