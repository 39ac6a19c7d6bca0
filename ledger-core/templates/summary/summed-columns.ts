import { expenses, receipts } from '../../definition/registers/money.ts';
import { columnReference } from '../references.ts';

/** The columns that every summary formula adds up or asks. */
export const RECEIVED = columnReference(receipts, 'received');
export const RECEIVED_ON = columnReference(receipts, 'receivedOn');
export const RECEIPT_FUND = columnReference(receipts, 'fund');
export const RETURN_OF = columnReference(receipts, 'returnOf');
export const AMOUNT = columnReference(expenses, 'amount');
export const CATEGORY = columnReference(expenses, 'category');
export const BOOKED_ON = columnReference(expenses, 'bookedOn');
export const EXPENSE_FUND = columnReference(expenses, 'fund');
