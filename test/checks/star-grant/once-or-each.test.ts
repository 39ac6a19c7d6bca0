import { describe, expect, it } from 'vitest';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { auditOf } from '../../support/fixture-dossier.ts';
import { addReceipt, addReview, changed, receipt, SMALL_LEDGER, type Change } from '../../support/fixture-ledger.ts';
import { told } from '../../support/fixture-rules.ts';

const awarded = (on: string): Change => addReview({ type: '期满复审', on: localDate(on), result: '达标', star: '是' });
const granted = (on: string): Change =>
  addReceipt({
    fund: '创新活力之星助推资金',
    payer: '经开区总工会',
    paidOn: localDate(on),
    paid: yuan('200000.00'),
    received: yuan('200000.00'),
  });

describe('口径 AMB-16：之星20万元，每次授予一次（默认），还是仅一次', () => {
  it.each<[string, Change[], string, string]>([
    ['一次授予，一笔', [awarded('2029-06-12'), granted('2029-07-06')], 'pass', 'pass'],
    [
      '两次授予，各一笔',
      [awarded('2029-06-12'), granted('2029-07-06'), awarded('2034-06-12'), granted('2034-07-06')],
      'pass',
      'finding: 拨款到账 3 资金种类',
    ],
    [
      '一次授予，两笔',
      [awarded('2029-06-12'), granted('2029-07-06'), granted('2029-08-06')],
      'finding: 拨款到账 3 资金种类',
      'finding: 拨款到账 3 资金种类',
    ],
    [
      '两次授予，第二笔在第二次授予之前就拨了',
      [awarded('2029-06-12'), granted('2029-07-06'), granted('2034-06-11'), awarded('2034-06-12')],
      'finding: 拨款到账 3 资金种类',
      'finding: 拨款到账 3 资金种类',
    ],
    [
      '两次授予，第一次没有拨，第二次拨了一笔',
      [awarded('2029-06-12'), awarded('2034-06-12'), granted('2034-07-06')],
      'pass',
      'pass',
    ],
  ])('%s', (_name, changes, each, once) => {
    const content = changed(SMALL_LEDGER, changes);
    expect(told(auditOf(content, { settings: { 'AMB-16': '每次授予一次' } }), 'ET-081')).toBe(each);
    expect(told(auditOf(content, { settings: { 'AMB-16': '仅一次' } }), 'ET-081')).toBe(once);
    expect(told(auditOf(content), 'ET-081')).toBe(each);
  });
});

describe('复审当天拨付不算早', () => {
  it.each<[string, Change[], string, string]>([
    ['次年复审当天拨付首次助推资金', [receipt(1, { paidOn: localDate('2025-06-18') })], 'ET-080', 'pass'],
    [
      '次年复审前一天拨付首次助推资金',
      [receipt(1, { paidOn: localDate('2025-06-17') })],
      'ET-080',
      'finding: 拨款到账 1 拨付日期',
    ],
    ['授予当天拨付之星助推资金', [awarded('2029-06-12'), granted('2029-06-12')], 'ET-081', 'pass'],
    [
      '授予前一天拨付之星助推资金',
      [awarded('2029-06-12'), granted('2029-06-11')],
      'ET-081',
      'finding: 拨款到账 2 资金种类',
    ],
  ])('%s', (_name, changes, rule, expected) => {
    expect(told(auditOf(changed(SMALL_LEDGER, changes)), rule)).toBe(expected);
  });
});
