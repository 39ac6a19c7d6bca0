import type { FieldName } from '../../ledger-core/definition/fields.ts';
import type { LedgerContent } from '../../ledger-core/definition/ledger-content.ts';
import type { BudgetValues, ExpenseValues, ReceiptValues } from '../../ledger-core/definition/registers/money.ts';
import type { ReviewValues } from '../../ledger-core/definition/registers/oversight.ts';
import type { CellValue } from '../../ledger-core/definition/table.ts';
import { localDate, type LocalDate } from '../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../ledger-core/kernel/money.ts';
import { dossierOf } from './fixture-dossier.ts';

const UNIT = '示例精密制造公司';

/** One honest grant, three honest expenses, the books in agreement: small enough to hold in mind. */
export const SMALL_LEDGER: LedgerContent = {
  fields: {
    rf_workshop_name: '张三创新工作室（示例）',
    rf_unit: UNIT,
    rf_recognised: localDate('2024-06-20'),
    rf_union_affiliation: '隶属经开区',
    rf_fund_nature: '工会经费',
    rf_book_entity: '企业',
    rf_sub_account: '6602.08.01',
    rf_sub_account_balance: yuan('187000.00'),
  },
  rows: {
    rf_receipts: [
      {
        paidOn: localDate('2025-07-08'),
        receivedOn: localDate('2025-07-10'),
        fund: '首次认定助推资金',
        payer: '经开区总工会',
        payee: UNIT,
        paid: yuan('200000.00'),
        received: yuan('200000.00'),
        voucher: '收-7',
      },
    ],
    rf_projects: [
      { id: 'CX-2025-01', name: '薄壁件低变形夹紧工艺研究', year: 2025 },
      { id: 'CX-2025-02', name: '视觉检测上料防错改造', year: 2025 },
    ],
    rf_reviews: [{ type: '次年复审', on: localDate('2025-06-18'), result: '达标', star: '否' }],
    rf_expenses: [
      purchase({
        seq: 1,
        bookedOn: localDate('2025-08-12'),
        voucher: '记-2508-3',
        category: '材料费',
        stage: '研究',
        summary: '试验用不锈钢棒料及标准件',
        amount: yuan('1200.00'),
        invoice: '25112000000100000001',
        invoiceAmount: yuan('1200.00'),
      }),
      purchase({
        seq: 2,
        bookedOn: localDate('2025-09-20'),
        voucher: '记-2509-11',
        category: '设备费',
        stage: '实施',
        summary: '视觉检测相机及光源',
        amount: yuan('9800.00'),
        invoice: '25112000000100000002',
        invoiceAmount: yuan('9800.00'),
      }),
      {
        seq: 3,
        bookedOn: localDate('2025-10-15'),
        voucher: '记-2510-7',
        fund: '首次认定助推资金',
        category: '专家讲课费',
        project: 'CX-2025-01',
        stage: '研究',
        summary: '专家讲课费：夹具设计',
        payee: '甲教授（示例）',
        amount: yuan('2000.00'),
        gross: yuan('2000.00'),
        voucherKind: '发放表',
      },
    ],
  },
};

/** A purchase from the first grant as an honest workshop books it, with what the caller says of it. */
export function purchase(values: ExpenseValues): ExpenseValues {
  return {
    bookedOn: localDate('2025-11-06'),
    voucher: '记-2511-4',
    fund: '首次认定助推资金',
    category: '材料费',
    project: 'CX-2025-01',
    stage: '实施',
    summary: '工装夹具改造用铝型材',
    payee: '示例甲金属材料公司',
    amount: yuan('600.00'),
    invoice: '25112000000100000004',
    invoiceAmount: yuan('600.00'),
    ...values,
  };
}

type Rows = LedgerContent['rows'];
type Register = keyof Rows;
type RowOf<N extends Register> = NonNullable<Rows[N]>[number];

/** One step from an honest ledger to the one that a fixture is about. */
export type Change = (ledger: LedgerContent) => LedgerContent;

export function changed(ledger: LedgerContent, changes: readonly Change[]): LedgerContent {
  return changes.reduce((done, change) => change(done), ledger);
}

export function rowsOf<N extends Register>(ledger: LedgerContent, table: N): readonly RowOf<N>[] {
  return ledger.rows[table] ?? [];
}

function edit<N extends Register>(table: N, how: (rows: readonly RowOf<N>[]) => readonly RowOf<N>[]): Change {
  return (ledger) => ({ ...ledger, rows: { ...ledger.rows, [table]: how(rowsOf(ledger, table)) } });
}

/** Fills a cover field, or blanks it (undefined). */
export function field(name: FieldName | `rf_F${string}`, value: CellValue | undefined): Change {
  return (ledger) => {
    const others = Object.fromEntries(Object.entries(ledger.fields).filter(([one]) => one !== name));
    return { ...ledger, fields: value === undefined ? others : { ...others, [name]: value } };
  };
}

/** Overwrites cells of one row; rows are counted from 1, as on the sheet below its headings. */
export function row<N extends Register>(table: N, at: number, values: RowOf<N>): Change {
  return edit(table, (rows) => rows.map((one, index) => (index === at - 1 ? { ...one, ...values } : one)));
}

export function add<N extends Register>(table: N, ...added: readonly RowOf<N>[]): Change {
  return edit(table, (rows) => [...rows, ...added]);
}

export function replace<N extends Register>(table: N, rows: readonly RowOf<N>[]): Change {
  return edit(table, () => rows);
}

export function clear(...tables: readonly Register[]): Change {
  return (ledger) =>
    changed(
      ledger,
      tables.map((table) => replace(table, [])),
    );
}

export const expense = (at: number, values: ExpenseValues): Change => row('rf_expenses', at, values);
export const addExpense = (values: ExpenseValues): Change => add('rf_expenses', purchase(values));
export const receipt = (at: number, values: ReceiptValues): Change => row('rf_receipts', at, values);
export const addReceipt = (values: ReceiptValues): Change => add('rf_receipts', values);
export const review = (at: number, values: ReviewValues): Change => row('rf_reviews', at, values);
export const addReview = (values: ReviewValues): Change => add('rf_reviews', values);
export const addBudget = (values: BudgetValues): Change => add('rf_budget', values);

/** The books follow the ledger: what a change does to the balance is then no finding of its own. */
export const booksAgree: Change = (ledger) => {
  const day = ledger.fields.rf_sub_account_date as LocalDate | undefined;
  return field('rf_sub_account_balance', dossierOf(ledger).ledger.balanceAt(day))(ledger);
};
