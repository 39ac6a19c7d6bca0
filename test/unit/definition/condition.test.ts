import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { columnsRead, conditionSchema, type Condition } from '../../../ledger-core/definition/condition.ts';

const CONDITIONS: readonly (readonly [condition: Condition, reads: readonly string[]])[] = [
  [{ op: 'blank', column: 'a' }, ['a']],
  [{ op: 'oneOf', column: 'a', values: ['x', 'y'] }, ['a']],
  [{ op: 'inList', column: 'a', list: 'grantFunds' }, ['a']],
  // The other table's column is not the row's own.
  [{ op: 'registered', column: 'a', table: 'rf_projects', in: 'id' }, ['a']],
  [{ op: 'shorterThan', column: 'a', setting: 'HX-ST-02' }, ['a']],
  [{ op: 'negative', column: 'a' }, ['a']],
  [{ op: 'lessThan', column: 'a', other: 'b', by: 'c' }, ['a', 'b', 'c']],
  [{ op: 'invoiceFormOdd', number: 'a', code: 'b' }, ['a', 'b']],
  [{ op: 'not', of: { op: 'blank', column: 'a' } }, ['a']],
  [
    {
      op: 'and',
      of: [
        { op: 'blank', column: 'a' },
        { op: 'or', of: [{ op: 'negative', column: 'b' }] },
      ],
    },
    ['a', 'b'],
  ],
];

describe('a condition', () => {
  it.each(CONDITIONS)('%j is data that reads %j', (condition, reads) => {
    expect(v.parse(conditionSchema, JSON.parse(JSON.stringify(condition)))).toEqual(condition);
    expect(columnsRead(condition)).toEqual(reads);
  });

  it('about an invoice booked twice reads what tells a split or a reversal', () => {
    expect(columnsRead({ op: 'invoiceBookedTwice' })).toEqual(
      expect.arrayContaining(['invoice', 'invoiceCode', 'voucher', 'amount', 'reverses', 'invoiceAmount']),
    );
  });

  it.each([
    { op: 'blank' },
    { op: 'blank', column: 'a', or: 'b' },
    { op: 'inList', column: 'a', list: 'all' },
    'blank',
  ])('%j is none', (data) => {
    expect(v.is(conditionSchema, data)).toBe(false);
  });
});
