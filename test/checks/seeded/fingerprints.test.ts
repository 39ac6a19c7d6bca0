import { describe, expect, it, test } from 'vitest';
import type { Finding } from '../../../ledger-core/audit/audit-report.ts';
import type { LedgerContent } from '../../../ledger-core/definition/ledger-content.ts';
import type { ExpenseValues } from '../../../ledger-core/definition/registers/money.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { seededRandom } from '../../../ledger-core/kernel/seeded-random.ts';
import { sampleLedger } from '../../../ledger-core/programmes/etown/sample-ledger.ts';
import { auditOf } from '../../support/fixture-dossier.ts';
import { auditThroughFile } from '../../support/fixture-files.ts';
import {
  add,
  booksAgree,
  changed,
  expense,
  purchase,
  replace,
  rowsOf,
  SMALL_LEDGER,
  type Change,
} from '../../support/fixture-ledger.ts';
import { placeOf } from '../../support/fixture-rules.ts';

// 疑点说明 answers findings by fingerprint: it must stay the same while the fact does, wherever its row has moved.
const SAMPLE = changed(sampleLedger(), [booksAgree]);

function prints(findings: readonly Finding[]): string[] {
  return findings.map(({ fingerprint }) => fingerprint).sort();
}

const findingsOf = (content: LedgerContent): readonly Finding[] => auditOf(content).findings;
const printsOf = (content: LedgerContent): string[] => prints(findingsOf(content));
const reorder =
  (how: (rows: readonly ExpenseValues[]) => readonly ExpenseValues[]): Change =>
  (ledger) =>
    replace('rf_expenses', how(rowsOf(ledger, 'rf_expenses')))(ledger);
const HONEST_ROW = purchase({ amount: yuan('0.00') });
const MOVES: readonly [string, readonly Change[]][] = [
  ['重复检查一遍', []],
  ['在最上面插入一行', [reorder((rows) => [HONEST_ROW, ...rows])]],
  ['每行上面都插入一行', [reorder((rows) => rows.flatMap((row) => [{ ...HONEST_ROW, invoice: undefined }, row]))]],
  ['行倒过来', [reorder((rows) => [...rows].reverse())]],
  ['按摘要排序', [reorder((rows) => [...rows].sort((a, b) => ((a.summary ?? '') < (b.summary ?? '') ? -1 : 1)))]],
  ['随机打乱', [reorder(shuffled)]],
  ['序号重编', [reorder((rows) => rows.map((row, at) => ({ ...row, seq: rows.length - at })))]],
  ['备注和经办人改了', [expense(7, { note: '已问过', handler: '赵六' })]],
];

describe('行移动了，指纹不变', () => {
  test('样本台账的疑点够多，指纹各不相同', () => {
    const found = printsOf(SAMPLE);
    expect(found.length).toBeGreaterThan(10);
    expect(new Set(found).size).toBe(found.length);
    expect(found.every((one) => /^[0-9a-f]{16}$/.test(one))).toBe(true);
  });

  it.each(MOVES)('%s', (_name, changes) => {
    expect(printsOf(changed(SAMPLE, changes))).toEqual(printsOf(SAMPLE));
  });

  it.each(MOVES)('%s，并且经过真实的文件', async (_name, changes) => {
    const { findings } = await auditThroughFile(changed(SAMPLE, changes));
    expect(prints(findings)).toEqual(printsOf(SAMPLE));
  });
});

const BAD = purchase({ project: undefined, invoice: undefined, invoiceAmount: undefined, voucherKind: '财政票据' });
/** So much is spent that nothing lies idle. */
const MOST_OF_IT = purchase({ amount: yuan('90000.00'), invoiceAmount: yuan('90000.00'), summary: '试制台架外购件' });
const bad = (...rows: readonly ExpenseValues[]): LedgerContent =>
  changed(SMALL_LEDGER, [add('rf_expenses', ...rows, MOST_OF_IT), booksAgree]);

describe('哪些疑点算同一个', () => {
  test('两行一模一样的错，指纹不同，顺序固定', () => {
    const [first, second, ...more] = findingsOf(bad(BAD, BAD));
    expect([first, second].map((one) => one && placeOf(one.location))).toEqual([
      '支出明细 4 项目编号',
      '支出明细 5 项目编号',
    ]);
    expect(more).toEqual([]);
    expect(first?.fingerprint).not.toBe(second?.fingerprint);
    expect(prints([first, second].flatMap((one) => one ?? []))).toEqual(printsOf(bad(BAD, BAD)));
  });

  test('改正一行一模一样的错，另一行的指纹还在', () => {
    const [left = ''] = printsOf(bad(BAD, { ...BAD, project: 'CX-2025-01' }));
    expect(printsOf(bad(BAD, BAD))).toContain(left);
  });

  test('一行有两个错，是两个疑点', () => {
    const found = printsOf(bad({ ...BAD, stage: undefined }));
    expect(new Set(found).size).toBe(2);
  });

  it.each<[string, ExpenseValues]>([
    ['金额', { amount: yuan('600.01') }],
    ['凭证号', { voucher: '记-2511-5' }],
    ['记账日期', { bookedOn: undefined }],
    ['收款人', { payee: '示例乙实验耗材公司' }],
    ['摘要', { summary: '换了说法的摘要内容' }],
    ['冲销凭证号', { reverses: '记-2508-3' }],
  ])('%s改了，就不再是原来的疑点', (_name, values) => {
    const [before = ''] = printsOf(bad(BAD));
    expect(printsOf(bad({ ...BAD, ...values }))).not.toContain(before);
  });
});

function shuffled(rows: readonly ExpenseValues[]): readonly ExpenseValues[] {
  const random = seededRandom(77);
  return rows
    .map((row) => ({ row, key: random.whole(0, 1_000_000) }))
    .sort((a, b) => a.key - b.key)
    .map(({ row }) => row);
}
