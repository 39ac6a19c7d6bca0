import { auditWorkbook } from '../../ledger-core/audit/audit-workbook.ts';
import type { Finding, WorkbookAudit } from '../../ledger-core/audit/audit-report.ts';
import { filledPlan } from '../../ledger-core/audit/filled-plan.ts';
import type { LedgerContent } from '../../ledger-core/definition/ledger-content.ts';
import type { Programme } from '../../ledger-core/definition/programme.ts';
import type { ExpenseValues } from '../../ledger-core/definition/registers/money.ts';
import { localDate } from '../../ledger-core/kernel/local-date.ts';
import { yuan, yuanText } from '../../ledger-core/kernel/money.ts';
import { FILE_RULES } from '../../ledger-core/programmes/file-rules.ts';
import { findProgramme, PROGRAMMES } from '../../ledger-core/programmes/registry.ts';
import type { WorkbookPlan } from '../../ledger-core/templates/plan.ts';
import type { WorkbookImage } from '../../ledger-core/workbook/image.ts';
import { readWorkbook } from '../../ledger-core/xlsx/read/read-workbook.ts';
import { writeWorkbook } from '../../ledger-core/xlsx/write/write-workbook.ts';

/** Within the year after the grant came. */
export const AS_OF = localDate('2026-06-30');
export const GRANT = '首次认定助推资金';
export const MATCHING = '配套资金';
const UNIT = '示例精密制造公司';

/** Row of the first data row on every table sheet, and of the headings above it. */
export const FIRST_ROW = 5;
export const HEADING_ROW = 4;

/** The rows of 支出明细, from row 5 on; their sum is 15,150.00 yuan. */
const EXPENSES: readonly (readonly [day: string, category: string, stage: string, amount: string, fund?: string])[] = [
  ['2025-08-01', '材料费', '研究', '1200.30'],
  ['2025-09-02', '设备费', '研究', '8000.00'],
  ['2025-10-10', '测试化验加工费', '实施', '3000.00'],
  ['2025-12-31', '材料费', '实施', '450.20'],
  ['2026-01-05', '培训费', '成果转化应用', '1500.00'],
  ['2026-02-03', '会议费', '成果转化应用', '900.00'],
  ['2026-02-20', '材料费', '研究', '99.50', MATCHING],
];

/** What an undamaged ledger's money comes to. */
export const HONEST_MONEY = '230000.00 − 15150.00 − 0.00 = 214850.00';

export const etown: Programme = mustFind('etown');

export function mustFind(id: string): Programme {
  const programme = findProgramme(id);
  if (!programme) throw new Error(`no programme ${id}`);
  return programme;
}

/** A small honest ledger of E-Town, the books in agreement: an audit finds nothing in it. */
export function honestContent(): LedgerContent {
  return {
    fields: {
      rf_workshop_name: '张三创新工作室（示例）',
      rf_workshop_id: 'SL-001',
      rf_unit: UNIT,
      rf_leader: '张三',
      rf_recognised: localDate('2024-06-20'),
      rf_union_affiliation: '隶属经开区',
      rf_fund_nature: '工会经费',
      rf_book_entity: '企业',
      rf_sub_account: '6602.08.01',
      rf_sub_account_balance: yuan('214850.00'),
      rf_matching_promised: yuan('30000.00'),
      rf_matching_due: localDate('2025-12-31'),
    },
    rows: {
      rf_receipts: [
        receipt('2025-07-10', GRANT, '200000.00', '经开区总工会'),
        receipt('2025-11-21', MATCHING, '30000.00', UNIT),
      ],
      rf_budget: [
        { fund: GRANT, category: '材料费', initial: yuan('10000.00') },
        { fund: GRANT, category: '设备费', initial: yuan('20000.00') },
      ],
      rf_projects: [{ id: 'CX-2025-01', name: '薄壁件低变形夹紧工艺研究', year: 2025 }],
      rf_expenses: EXPENSES.map((row, at) => expense(at, ...row)),
      rf_reviews: [{ type: '次年复审', on: localDate('2025-06-18'), result: '达标', star: '否' }],
      rf_members: [{ name: '张三', role: '领军人', frontline: '是', joinedOn: localDate('2022-03-01') }],
    },
  };
}

function receipt(day: string, fund: string, amount: string, payer: string) {
  const [on, sum] = [localDate(day), yuan(amount)];
  return {
    paidOn: on,
    receivedOn: on,
    fund,
    payer,
    payee: UNIT,
    paid: sum,
    received: sum,
    voucher: `收-${day.slice(5)}`,
  };
}

function expense(
  at: number,
  day: string,
  category: string,
  stage: string,
  amount: string,
  fund = GRANT,
): ExpenseValues {
  return {
    seq: at + 1,
    bookedOn: localDate(day),
    voucher: `记-${at + 1}`,
    fund,
    category,
    project: 'CX-2025-01',
    stage,
    summary: `${category}（第${at + 1}笔）`,
    payee: '示例甲金属材料公司',
    amount: yuan(amount),
    method: '转账',
    invoice: `25112000000000000${String(at * 7).padStart(3, '0')}`,
    invoiceAmount: yuan(amount),
    attachments: 2,
    handler: '张三',
    approver: '李四',
    bookkeeper: '王五',
  };
}

/** The plan of the honest ledger, for a test to damage before it is written. */
export function honestPlan(): WorkbookPlan {
  return filledPlan(etown, honestContent(), AS_OF);
}

/** Writes a plan with the real writer and reads it with the real reader. @throws Error when it is refused. */
export async function writtenAndRead(plan: WorkbookPlan): Promise<WorkbookImage> {
  return imageOf(await writeWorkbook(plan));
}

export function imageOf(bytes: Uint8Array): WorkbookImage {
  const result = readWorkbook(bytes);
  if (result.status === 'refused') throw new Error(`refused: ${result.refusal.code} ${result.refusal.message.en}`);
  return result.image;
}

export function auditOf(image: WorkbookImage): WorkbookAudit {
  return auditWorkbook(image, { asOf: AS_OF, programmes: PROGRAMMES, fileRules: FILE_RULES });
}

/** Write, read, audit. */
export async function auditPlan(plan: WorkbookPlan): Promise<WorkbookAudit> {
  return auditOf(await writtenAndRead(plan));
}

/** A finding on one line, as `HX-IN-01 error 支出明细!J7 金额`. */
export function findingLine({ rule, severity, location: { sheet, cell, column } }: Finding): string {
  const place = [sheet, cell].filter((one) => one !== undefined).join('!');
  return [rule, severity, place, column ?? ''].join(' ').trim();
}

/** Every finding of an audit, whatever its rule: an honest ledger with a damaged file must not be accused of more. */
export function findingLines(audit: WorkbookAudit): readonly string[] {
  return audit.findings.map(findingLine);
}

/** `received − spent − returned = balance`, in yuan. */
export function moneyLine({ money }: WorkbookAudit): string {
  if (!money) return 'no money';
  const [received, spent, returned, balance] = [money.received, money.spent, money.returned, money.balance].map(
    yuanText,
  );
  return `${received ?? ''} − ${spent ?? ''} − ${returned ?? ''} = ${balance ?? ''}`;
}
