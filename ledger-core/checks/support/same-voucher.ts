import type { ExpenseValues } from '../../definition/registers/money.ts';
import { textKey } from './text-key.ts';

/**
 * Whether two rows are of one voucher; undefined where one of them names none. Numbers start anew each month, so one
 * number in two months is two vouchers.
 */
export function isSameVoucher(a: ExpenseValues, b: ExpenseValues): boolean | undefined {
  if (a.voucher === undefined || b.voucher === undefined) return undefined;
  if (textKey(a.voucher) !== textKey(b.voucher)) return false;
  const [monthA, monthB] = [a.bookedOn?.slice(0, 7), b.bookedOn?.slice(0, 7)];
  return monthA === undefined || monthB === undefined || monthA === monthB;
}
