import { describe, expect, it } from 'vitest';
import type { ReceiptValues } from '../../../ledger-core/definition/registers/money.ts';
import type { ReviewValues } from '../../../ledger-core/definition/registers/oversight.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { auditOf } from '../../support/fixture-dossier.ts';
import { add, addReview, changed, replace, SMALL_LEDGER } from '../../support/fixture-ledger.ts';
import { told } from '../../support/fixture-rules.ts';

const FIRST = '首次认定助推资金';
const STAR = '创新活力之星助推资金';
const AWARDED = addReview({ type: '期满复审', on: localDate('2025-06-30'), result: '达标', star: '是' });

/** What a receipt says of one part: the day, 拨付金额 and 到账金额 where they are filled. */
type Part = readonly [day: string, paid: string | undefined, received: string | undefined];

function part(fund: string, [day, paid, received]: Part): ReceiptValues {
  const amount = (raw: string | undefined) => (raw === undefined ? undefined : yuan(raw));
  return { fund, payer: '经开区总工会', paidOn: localDate(day), paid: amount(paid), received: amount(received) };
}

/** One part that was paid and arrived in full. */
const arrived = (day: string, amount: string): Part => [day, amount, amount];
const found = (...rows: readonly string[]): string => `finding: ${rows.map((row) => `拨款到账 ${row}`).join('、')}`;

describe('合起来是20万元的几次拨付是一笔', () => {
  it.each<[string, Part[], string]>([
    ['一次拨付', [arrived('2025-07-08', '200000.00')], 'pass'],
    ['分两次拨付', [arrived('2025-07-08', '100000.00'), arrived('2025-09-08', '100000.00')], 'pass'],
    [
      '分三次拨付，次序写乱了',
      [arrived('2025-11-08', '50000.00'), arrived('2025-07-08', '100000.00'), arrived('2025-09-08', '50000.00')],
      'pass',
    ],
    [
      '分两次拨付，合计差一分钱：指到后一次',
      [arrived('2025-07-08', '100000.00'), arrived('2025-09-08', '99999.99')],
      found('2 拨付金额'),
    ],
    [
      '一次拨付，分两次到账，后一次不填拨付金额',
      [
        ['2025-07-08', '200000.00', '150000.00'],
        ['2025-09-08', undefined, '50000.00'],
      ],
      'pass',
    ],
    [
      '都没填拨付金额，到账合起来20万元',
      [
        ['2025-07-08', undefined, '120000.00'],
        ['2025-09-08', undefined, '80000.00'],
      ],
      'pass',
    ],
    [
      '都没填拨付金额，到账合起来差一分钱',
      [
        ['2025-07-08', undefined, '120000.00'],
        ['2025-09-08', undefined, '79999.99'],
      ],
      found('2 到账金额'),
    ],
  ])('%s', (_name, parts, expected) => {
    const audited = (fund: string) =>
      auditOf(
        changed(SMALL_LEDGER, [
          AWARDED,
          replace(
            'rf_receipts',
            parts.map((one) => part(fund, one)),
          ),
        ]),
      );
    expect(told(audited(FIRST), 'ET-080')).toBe(expected);
    expect(told(audited(STAR), 'ET-081')).toBe(expected);
  });

  it('满了20万元之后又来的，是另一笔', () => {
    const parts = [arrived('2025-07-08', '200000.00'), arrived('2025-09-08', '50000.00')];
    const rows = parts.map((one) => part(FIRST, one));
    expect(told(auditOf(changed(SMALL_LEDGER, [replace('rf_receipts', rows)])), 'ET-080')).toBe(
      found('2 拨付金额', '2 资金种类'),
    );
  });
});

describe('全额退回之后可以再拨', () => {
  const given = (kind: string, amount: string, returnOf?: string): ReceiptValues => ({
    fund: kind,
    receivedOn: localDate('2025-12-01'),
    received: yuan(amount),
    returnOf,
  });
  const again = part(FIRST, arrived('2026-07-08', '200000.00'));

  it.each<[string, ReceiptValues[], string]>([
    ['没有退回', [again], found('2 资金种类')],
    ['全额退回，写明所属资金', [given('退回', '200000.00', FIRST), again], 'pass'],
    ['全额追回，写明所属资金', [given('追回', '200000.00', FIRST), again], 'pass'],
    ['分两次退完', [given('退回', '150000.00', FIRST), given('退回', '50000.00', FIRST), again], 'pass'],
    ['退回差一分钱', [given('退回', '199999.99', FIRST), again], found('3 资金种类')],
    ['退回没写所属资金', [given('退回', '200000.00'), again], found('3 资金种类')],
    ['退回的是配套资金', [given('退回', '200000.00', '配套资金'), again], found('3 资金种类')],
    ['退回一次，再拨两次', [given('退回', '200000.00', FIRST), again, again], found('4 资金种类')],
  ])('%s', (_name, rows, expected) => {
    expect(told(auditOf(changed(SMALL_LEDGER, [add('rf_receipts', ...rows)])), 'ET-080')).toBe(expected);
  });
});

describe('没有一次达标：看日期最近的一次', () => {
  const reviewed = (on: string, result: string, rectifiedOn?: string): ReviewValues => ({
    type: '次年复审',
    on: localDate(on),
    result,
    rectifiedOn: rectifiedOn === undefined ? undefined : localDate(rectifiedOn),
  });
  const [spring, autumn] = ['2025-05-10', '2025-09-10'] as const;
  const notPassed = 'finding: 拨款到账 1 资金种类';

  it.each<[string, ReviewValues[], string]>([
    ['整改，没有完成', [reviewed(spring, '整改')], notPassed],
    ['整改已经完成', [reviewed(spring, '整改', '2025-07-01')], 'undetermined'],
    ['先不合格，后整改完成', [reviewed(spring, '不合格'), reviewed(autumn, '整改', '2025-10-01')], 'undetermined'],
    ['同上，后一次写在前面', [reviewed(autumn, '整改', '2025-10-01'), reviewed(spring, '不合格')], 'undetermined'],
    ['先整改完成，后不合格', [reviewed(spring, '整改', '2025-07-01'), reviewed(autumn, '不合格')], notPassed],
    ['同上，后一次写在前面', [reviewed(autumn, '不合格'), reviewed(spring, '整改', '2025-07-01')], notPassed],
    ['整改完成，再审达标', [reviewed(spring, '整改', '2025-06-01'), reviewed('2025-06-18', '达标')], 'pass'],
  ])('%s', (_name, reviews, expected) => {
    expect(told(auditOf(changed(SMALL_LEDGER, [replace('rf_reviews', reviews)])), 'ET-080')).toBe(expected);
  });

  it('说出的是日期最近的结果，不论写在哪一行', () => {
    const reviews = [reviewed(autumn, '不合格'), reviewed(spring, '整改')];
    const { findings } = auditOf(changed(SMALL_LEDGER, [replace('rf_reviews', reviews)]));
    const own = findings.filter(({ rule }) => rule === 'ET-080');
    expect(own.map(({ message }) => message.zh)).toEqual([
      '已有首次认定助推资金，但登记的次年复审没有一次结果是“达标”（最近一次：不合格）。',
    ]);
  });
});
