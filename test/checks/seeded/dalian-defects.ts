import { addDays, localDate } from '../../../ledger-core/kernel/local-date.ts';
import { fen, yuan } from '../../../ledger-core/kernel/money.ts';
import { addDalianGrant } from '../../support/dalian-ledger.ts';
import { add, booksAgree, field, receipt, replace, rowsOf } from '../../support/fixture-ledger.ts';
import { inOneRow, pickRow, type Defect } from './defect.ts';

const GRANT = yuan('10000.00');

/** Mistakes in a ledger of Dalian's founding grant, one for each case of its own rules. */
export const DALIAN_DEFECTS: readonly Defect[] = [
  {
    name: '助推金不是1万元',
    rule: 'DL16-022',
    plant: (_ledger, random) => {
      const paid = fen(GRANT + random.pick([-1, 1] as const) * random.whole(1, 900_00));
      return { changes: [receipt(1, { paid, received: paid }), booksAgree], at: ['拨款到账 1 拨付金额'] };
    },
  },
  {
    name: '助推金登记了两笔',
    rule: 'DL16-022a',
    plant: (ledger, random) => {
      const paidOn = addDays(localDate('2025-03-20'), random.whole(1, 400));
      const second = addDalianGrant({ paidOn, receivedOn: paidOn, paid: GRANT, received: GRANT, voucher: '收-21' });
      const at = rowsOf(ledger, 'rf_receipts').length + 1;
      return { changes: [second, booksAgree], at: [`拨款到账 ${at} 资金种类`] };
    },
  },
  {
    name: '拨付单位不是市总工会',
    rule: 'DL16-023',
    plant: (_ledger, random) => ({
      changes: [receipt(1, { payer: random.pick(['大连市财政局', '甘井子区总工会', '示例精密制造公司'] as const) })],
      at: ['拨款到账 1 拨付单位'],
    }),
  },
  {
    name: '拨到了单位或个人账上',
    rule: 'DL16-023a',
    plant: (_ledger, random) => ({
      changes: [receipt(1, { payee: random.pick(['示例精密制造公司', '示例精密制造公司财务部', '张三'] as const) })],
      at: ['拨款到账 1 收款单位'],
    }),
  },
  {
    name: '由上级工会代收',
    rule: 'DL16-023b',
    plant: (_ledger, random) => ({
      changes: [receipt(1, { payee: random.pick(['甘井子区总工会', '大连市机械产业工会'] as const) })],
      at: ['拨款到账 1 收款单位'],
    }),
  },
  {
    name: '没有工会的支持',
    rule: 'DL16-026',
    plant: (_ledger, random) => {
      const source = random.pick(['所在单位', '财政', '其他'] as const);
      return {
        changes: [replace('rf_funding', [{ year: 2025, source, amount: fen(random.whole(1, 500_000)) }])],
        at: ['经费保障 来源'],
      };
    },
  },
  {
    name: '由企业管理助推金',
    rule: 'DL16-027',
    plant: () => ({ changes: [field('rf_book_entity', '企业')], at: ['封面 核算主体'] }),
  },
  {
    name: '同一张发票又记了一次',
    rule: 'HX-FP-05',
    plant: (ledger, random) => {
      const rows = rowsOf(ledger, 'rf_expenses');
      const at = pickRow(rows, random, ({ invoice }) => invoice?.length === 20);
      const again = { ...rows[at - 1], seq: rows.length + 1, voucher: '记-98' };
      const places = [at, rows.length + 1].map((place) => `支出明细 ${place} 发票号码`);
      return { changes: [add('rf_expenses', again), booksAgree], at: places };
    },
  },
  {
    name: '用了自己没有列出的类别',
    rule: 'HX-CT-01',
    plant: inOneRow('支出类别', (one, random) => ({
      ...one,
      category: random.pick(['差旅费', '招待费', '材料', '办公用品'] as const),
    })),
  },
];
