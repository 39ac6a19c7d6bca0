import { parseIsoDate, type LocalDate } from '../../kernel/local-date.ts';
import { readYuan, type Fen } from '../../kernel/money.ts';
import { narrow } from '../../kernel/text.ts';

/** What the QR code on a Chinese VAT invoice says, as far as the code is read. */
export interface InvoiceCode {
  readonly invoice: string;
  /** 10 or 12 digits beside a number of 8; 数电票 with 20 digits have none. */
  readonly invoiceCode?: string;
  readonly invoicedOn?: LocalDate;
  readonly amount?: Fen;
  /** On invoices with a code the printed amount is without tax: it is not what was paid. */
  readonly isBeforeTax: boolean;
}

/**
 * `01,<kind>,<code>,<number>,<amount>,<yyyymmdd>,…`: how the codes are laid out is common knowledge, printed in no document
 * of ours; what does not fit is left out. Undefined where the text is no such code.
 */
export function readInvoiceCode(raw: string): InvoiceCode | undefined {
  const [version, kind, code = '', number = '', amount = '', day = ''] = narrow(raw).split(/\s*,\s*/);
  if (version !== '01' || !/^\d{2}$/.test(kind ?? '')) return undefined;
  const isShort = /^\d{8}$/.test(number) && /^(?:\d{10}|\d{12})$/.test(code);
  const isLong = /^\d{20}$/.test(number) && code === '';
  if (!isShort && !isLong) return undefined;
  const reading = readYuan(amount);
  const invoicedOn = /^\d{8}$/.test(day)
    ? parseIsoDate(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`)
    : undefined;
  return {
    invoice: number,
    ...(isShort ? { invoiceCode: code } : {}),
    ...(invoicedOn === undefined ? {} : { invoicedOn }),
    ...(reading?.exact === true && reading.fen > 0 ? { amount: reading.fen } : {}),
    isBeforeTax: isShort,
  };
}
