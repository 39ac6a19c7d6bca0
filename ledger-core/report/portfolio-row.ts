import type { MoneySums } from '../audit/audit-report.ts';
import type { Severity } from '../definition/rule.ts';
import type { Text } from '../kernel/text.ts';
import type { Refusal } from '../workbook/image.ts';
import type { CheckedFile } from './check-report.ts';

/** One workbook among many: what a table of a district's ledgers says of it. Amounts in fen. */
export interface PortfolioRow {
  readonly path: string;
  /** `foreign`: read, but none of our programmes'. */
  readonly status: 'ledger' | 'foreign' | 'refused';
  /** Why a refused one was not read. */
  readonly refusal?: Refusal;
  /** The programme's id. */
  readonly programme?: string;
  readonly workshop?: string;
  readonly unit?: string;
  /** Absent where the workbook keeps no money. */
  readonly money?: MoneySums & { readonly incomplete?: Text };
  readonly findings: Readonly<Record<Severity, number>>;
}

export function portfolioRow({ path, audit }: CheckedFile): PortfolioRow {
  const findings: Record<Severity, number> = { error: 0, warning: 0, review: 0, info: 0 };
  if (audit.status === 'refused') return { path, status: 'refused', refusal: audit.refusal, findings };
  for (const { severity } of audit.findings) findings[severity] += 1;
  const { programme, workshop, unit, money } = audit;
  return {
    path,
    status: programme === undefined ? 'foreign' : 'ledger',
    ...(programme === undefined ? {} : { programme }),
    ...(workshop === undefined ? {} : { workshop }),
    ...(unit === undefined ? {} : { unit }),
    ...(money === undefined ? {} : { money: sumsOf(money) }),
    findings,
  };
}

function sumsOf(money: NonNullable<PortfolioRow['money']>): NonNullable<PortfolioRow['money']> {
  const { opening, received, spent, returned, balance, incomplete } = money;
  return { opening, received, spent, returned, balance, ...(incomplete === undefined ? {} : { incomplete }) };
}
