import { describe, expect, it } from 'vitest';
import { filledPlan } from '../../ledger-core/audit/filled-plan.ts';
import type { ExpenseValues } from '../../ledger-core/definition/registers/money.ts';
import { columnLetters } from '../../ledger-core/kernel/cell-ref.ts';
import { fen, total, yuanDisplay, yuanText, ZERO, type Fen } from '../../ledger-core/kernel/money.ts';
import { seededRandom, type Random } from '../../ledger-core/kernel/seeded-random.ts';
import { honestLedger } from '../../ledger-core/programmes/etown/honest-ledger.ts';
import type { CellScalar } from '../../ledger-core/templates/plan.ts';
import { onSheet, typed } from '../support/workbook-damage.ts';
import { AS_OF, auditPlan, etown, FIRST_ROW, moneyLine } from '../support/workbook-ledger.ts';
import { expectFindings } from './damage-cases.ts';

const EXPENSES = '支出明细';
const columns = { bookedOn: 'B', project: 'F', amount: 'J', paidOn: 'L', attachments: 'T' } as const;
const headings = {
  bookedOn: '记账日期',
  project: '项目编号',
  amount: '金额',
  paidOn: '付款日期',
  attachments: '附件数',
} as const;

/** What is typed over a cell in order, and what an audit says of it. */
interface Spoiling {
  readonly column: keyof typeof columns;
  readonly value: (row: ExpenseValues, random: Random) => CellScalar;
  readonly rule: string;
  /** The value counts no more. */
  readonly isLost?: true;
}

const fullWidth = (ascii: string): string =>
  ascii.replace(/[!-~]/g, (ch) => String.fromCharCode(ch.charCodeAt(0) + 0xfee0));
const amountOf = ({ amount }: ExpenseValues): Fen => amount ?? ZERO;
const dateParts = ({ bookedOn }: ExpenseValues): [string, number, number] => {
  const [year = '', month = '', day = ''] = (bookedOn ?? '').split('-');
  return [year, Number(month), Number(day)];
};

const SPOILINGS: readonly [Spoiling, ...Spoiling[]] = [
  { column: 'amount', value: (row) => `￥${yuanDisplay(amountOf(row))}元`, rule: 'HX-IN-03 info' },
  { column: 'amount', value: (row) => fullWidth(yuanText(amountOf(row))), rule: 'HX-IN-03 info' },
  { column: 'amount', value: (row) => `${(amountOf(row) / 1e6).toFixed(6)}万元`, rule: 'HX-IN-03 info' },
  { column: 'amount', value: (row) => `约${yuanText(amountOf(row))}`, rule: 'HX-IN-01 error', isLost: true },
  {
    column: 'amount',
    value: (_, random) => random.pick(['待定', '若干', '见附件', '#']),
    rule: 'HX-IN-01 error',
    isLost: true,
  },
  {
    column: 'bookedOn',
    value: (row, random) => {
      const [year, month, day] = dateParts(row);
      return random.pick([`${year}.${month}.${day}`, `${year}年${month}月${day}日`, `${year}/${month}/${day}`]);
    },
    rule: 'HX-IN-04 info',
  },
  {
    column: 'bookedOn',
    value: (row) => {
      const [year, month] = dateParts(row);
      return `${year}年${month}月`;
    },
    rule: 'HX-IN-02 error',
  },
  { column: 'paidOn', value: (_, random) => random.whole(20_250_711, 20_250_731), rule: 'HX-IN-04 info' },
  { column: 'attachments', value: (_, random) => `${random.whole(1, 9)}份`, rule: 'HX-IN-22 info' },
  { column: 'attachments', value: (_, random) => random.pick(['若干', '两三', '1.5']), rule: 'HX-IN-20 warning' },
  { column: 'project', value: ({ project = '' }) => fullWidth(project), rule: 'HX-IN-06 info' },
];

/** The honest ledger of a seed with one spoilt cell on each of some rows, and what must come of it. */
function drawn(seed: number): {
  readonly typedCells: readonly (readonly [ref: string, value: CellScalar])[];
  readonly content: ReturnType<typeof honestLedger>;
  readonly findings: readonly string[];
  readonly spent: Fen;
} {
  const random = seededRandom(seed);
  const content = honestLedger({ seed, entries: random.whole(6, 30), months: random.whole(2, 11) });
  const rows = content.rows.rf_expenses ?? [];
  const lost = new Set<number>();
  const typedCells: [string, CellScalar][] = [];
  const findings: string[] = [];
  rows.forEach((row, at) => {
    if (random.whole(1, 3) !== 1) return;
    const { column, value, rule, isLost } = random.pick(SPOILINGS);
    const ref = `${columns[column]}${FIRST_ROW + at}`;
    typedCells.push([ref, value(row, random)]);
    findings.push(`${rule} ${EXPENSES}!${ref} ${headings[column]}`);
    if (isLost) lost.add(at);
  });
  return { typedCells, content, findings, spent: total(rows.filter((_, at) => !lost.has(at)).map(amountOf)) };
}

describe('an honest ledger with cells typed as people type them', () => {
  it.each(Array.from({ length: 16 }, (_, at) => 1000 + at))(
    'seed %d: every odd cell is named, nobody is accused, and the sum is that of what can be read',
    async (seed) => {
      const { typedCells, content, findings, spent } = drawn(seed);
      const plan = onSheet(filledPlan(etown, content, AS_OF), EXPENSES, ...typedCells.map((one) => typed(...one)));
      const audit = await auditPlan(plan);
      expectFindings(audit, findings);
      const balance = fen(20_000_000 - spent);
      expect(moneyLine(audit)).toBe(`200000.00 − ${yuanText(spent)} − 0.00 = ${yuanText(balance)}`);
    },
  );

  it('the columns of this test are where the workbook has them', () => {
    const names = filledPlan(etown, { fields: {}, rows: {} }, AS_OF).sheets.find(({ name }) => name === EXPENSES)?.table
      ?.columns;
    for (const key of Object.keys(columns) as (keyof typeof columns)[]) {
      const at = names?.findIndex(({ name }) => name === headings[key]) ?? -1;
      expect(columnLetters(at + 1)).toBe(columns[key]);
    }
  });
});
