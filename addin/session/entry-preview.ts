import { ALL_TABLES } from '../../ledger-core/definition/registers/all-tables.ts';
import type { BudgetValues, ExpenseValues, ReceiptValues } from '../../ledger-core/definition/registers/money.ts';
import type { Dossier } from '../../ledger-core/dossier/dossier.ts';
import type { Money } from '../../ledger-core/audit/audit-report.ts';
import type { Issue } from '../../ledger-core/kernel/issue.ts';
import { yearOf } from '../../ledger-core/kernel/local-date.ts';
import { add, negate, ZERO, type Fen } from '../../ledger-core/kernel/money.ts';
import { text, tidy, type Text } from '../../ledger-core/kernel/text.ts';
import { plannedBy } from '../../ledger-core/ledger/budget-line.ts';
import { isReturn } from '../../ledger-core/ledger/ledger-input.ts';
import type { LiveAudit } from '../../ledger-core/live/live-audit.ts';
import type { RowPreview } from '../../ledger-core/live/row-preview.ts';
import { ENTRY_TABLES } from './entry-forms.ts';
import type { EntryDraft, EntryPreview } from './session-state.ts';

export const NOTHING_TO_PREVIEW: EntryPreview = {
  errors: {},
  understood: {},
  findings: [],
  balance: undefined,
  budget: undefined,
  isEmpty: true,
};

/** What the row of a draft would be and do. Core time only. */
export function entryPreview(live: LiveAudit, { kind, values }: EntryDraft): EntryPreview {
  const preview = live.previewRow(ENTRY_TABLES[kind], values);
  if (!preview) return withoutTable(values);
  const { dossier } = live;
  const row = preview.row.values;
  const { money } = live.audit();
  return {
    errors: errorsOf(preview, { kind, values }),
    understood: understoodOf(preview, { kind, values }),
    // Of how it is typed the fields themselves speak, and it is written as it should stand.
    findings: preview.findings.filter(({ origin }) => origin !== 'integrity'),
    balance: money && (kind === 'expense' ? balanceAfterExpense(row, money) : balanceAfterReceipt(row, money)),
    budget: kind === 'expense' ? budgetAfter(dossier, row) : undefined,
    isEmpty: isEmptyRow(preview),
  };
}

/** The table is not in the workbook: whatever was typed has no place. */
function withoutTable(values: EntryDraft['values']): EntryPreview {
  const typed = typedKeys(values);
  return {
    ...NOTHING_TO_PREVIEW,
    errors: Object.fromEntries(typed.map((key) => [key, NO_TABLE])),
    isEmpty: typed.length === 0,
  };
}

function typedKeys(values: EntryDraft['values']): readonly string[] {
  return Object.keys(values).filter((key) => tidy(values[key] ?? '') !== '');
}

export function isEmptyRow({ cells, row }: RowPreview): boolean {
  return cells.length === 0 && row.unreadable.size === 0;
}

/** By column key: what cannot be read or has no place, and why. */
export function errorsOf(
  { row, issues, cells }: RowPreview,
  { kind, values }: EntryDraft,
): Readonly<Record<string, Text>> {
  const notes = new Map(issues.map((issue) => [keyOf(issue, kind), issue.values?.note]));
  const placed = new Set([...cells.map(({ key }) => key), ...row.unreadable]);
  const homeless = typedKeys(values).filter((key) => !placed.has(key));
  return Object.fromEntries([
    ...[...row.unreadable].map((key) => {
      const note = notes.get(key);
      return [key, typeof note === 'object' ? note : UNREADABLE] as const;
    }),
    ...homeless.map((key) => [key, NO_COLUMN] as const),
  ]);
}

const UNREADABLE = text('读不出，请照列名的意思重新填。', 'This cannot be read; type it as the heading asks.');
const NO_TABLE = text(
  '这张表不在工作簿里（被删除或改了标题），现在记不进去；恢复后再记，填的内容还在。',
  'The table is not in the workbook (deleted, or its headings changed); put it back, what you typed stays.',
);
const NO_COLUMN = text(
  '表里没有这一栏（标题被改或被删），写不进去；请恢复标题，或清空这一项。',
  'The sheet has no such column (its heading was changed or deleted); put it back or leave this blank.',
);

function understoodOf({ issues, row }: RowPreview, { kind, values }: EntryDraft): Readonly<Record<string, string>> {
  return Object.fromEntries(
    issues.flatMap((issue): [string, string][] => {
      const key = keyOf(issue, kind);
      const after = issue.values?.after;
      if (key === undefined || typeof after !== 'string' || row.unreadable.has(key)) return [];
      return isPlainly(tidy(values[key] ?? ''), after) ? [] : [[key, after]];
    }),
  );
}

/** 1200 is 1200.00 to anybody. */
function isPlainly(typed: string, after: string): boolean {
  if (typed === after) return true;
  return /^-?\d+(?:\.\d{1,2})?$/.test(typed) && /^-?\d+\.\d{2}$/.test(after) && Number(typed) === Number(after);
}

function keyOf({ at }: Issue, kind: EntryDraft['kind']): string | undefined {
  return ALL_TABLES[ENTRY_TABLES[kind]].columns.find(({ name }) => name === at.column)?.key;
}

function balanceAfterExpense({ fund, amount }: ExpenseValues, money: Money): EntryPreview['balance'] {
  return fund === undefined ? undefined : balance(fund, money, negate(amount ?? ZERO));
}

function balanceAfterReceipt(receipt: ReceiptValues, money: Money): EntryPreview['balance'] {
  const received = receipt.received ?? ZERO;
  if (isReturn(receipt)) {
    return receipt.returnOf === undefined ? undefined : balance(receipt.returnOf, money, negate(received));
  }
  return receipt.fund === undefined ? undefined : balance(receipt.fund, money, received);
}

function balance(fund: string, { byFund }: Money, change: Fen): EntryPreview['balance'] {
  const before = byFund.get(fund)?.balance ?? ZERO;
  return { fund, before, after: add(before, change) };
}

/** The budget line that speaks of the draft most closely: of its year before all years, of its fund before all funds. */
function budgetAfter({ ledger }: Dossier, draft: ExpenseValues): EntryPreview['budget'] {
  const { category, amount = ZERO } = draft;
  const lines = ledger.input.budget.filter((line) => category !== undefined && speaksOf(line, draft));
  const closest = lines.reduce<BudgetValues | undefined>(
    (best, line) => (best && closeness(best) >= closeness(line) ? best : line),
    undefined,
  );
  if (!closest || category === undefined) return undefined;
  const { fund, year } = closest;
  const alike = lines.filter((line) => line.fund === fund && line.year === year);
  const planned = alike.map(plannedBy).filter((one) => one !== undefined);
  if (planned.length === 0) return undefined;
  return { category, planned: planned.reduce(add), spentAfter: add(ledger.spent({ category, fund, year }), amount) };
}

function speaksOf({ category, fund, year }: BudgetValues, draft: ExpenseValues): boolean {
  const ofYear = draft.bookedOn === undefined ? undefined : yearOf(draft.bookedOn);
  return (
    category === draft.category &&
    (fund === undefined || fund === draft.fund) &&
    (year === undefined || year === ofYear)
  );
}

function closeness({ fund, year }: BudgetValues): number {
  return (year === undefined ? 0 : 2) + (fund === undefined ? 0 : 1);
}
