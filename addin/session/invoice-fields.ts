import { yuanText } from '../../ledger-core/kernel/money.ts';
import { readInvoiceCode } from '../../ledger-core/workbook/reading/invoice-code.ts';

/**
 * What an invoice's QR code says, by column of 支出明细. The code of an older invoice gives the amount before tax, which
 * is not what was paid: it fills nothing.
 */
export function invoiceFields(scanned: string): Readonly<Record<string, string>> | undefined {
  const code = readInvoiceCode(scanned);
  if (!code) return undefined;
  const amount = code.amount === undefined || code.isBeforeTax ? undefined : yuanText(code.amount);
  return {
    invoice: code.invoice,
    ...(code.invoiceCode === undefined ? {} : { invoiceCode: code.invoiceCode }),
    ...(code.invoicedOn === undefined ? {} : { invoicedOn: code.invoicedOn }),
    ...(amount === undefined ? {} : { amount, invoiceAmount: amount }),
  };
}
