import type { fees } from '../../definition/registers/fees.ts';
import type { expenses, receipts } from '../../definition/registers/money.ts';
import type { members } from '../../definition/registers/people.ts';
import type { TypedRow } from '../../workbook/typed-table.ts';

/** The typed rows of the tables that checks read most. */
export type ExpenseRow = TypedRow<typeof expenses>;
export type ReceiptRow = TypedRow<typeof receipts>;
export type FeeRow = TypedRow<typeof fees>;
export type MemberRow = TypedRow<typeof members>;
