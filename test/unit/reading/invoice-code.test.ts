import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { readInvoiceCode } from '../../../ledger-core/workbook/reading/invoice-code.ts';

describe('the text of an invoice’s QR code', () => {
  it('of a 数电票 gives number, day and the amount paid', () => {
    expect(readInvoiceCode('01,32,,25112000000100000001,1200.00,20250810,,A1B2')).toEqual({
      invoice: '25112000000100000001',
      invoicedOn: '2025-08-10',
      amount: yuan('1200'),
      isBeforeTax: false,
    });
  });

  it('of an older invoice gives its code too, and an amount before tax', () => {
    expect(readInvoiceCode('01,10,011001605111,80100798,64.9,20161018,85342965681116380258,')).toEqual({
      invoice: '80100798',
      invoiceCode: '011001605111',
      invoicedOn: '2016-10-18',
      amount: yuan('64.90'),
      isBeforeTax: true,
    });
  });

  it('is read as scanners and input methods leave it: full-width commas, blanks at the edges', () => {
    expect(readInvoiceCode('　01，32，，25112000000100000001，1200.00，20250810，，A1B2 \n')?.invoice).toBe(
      '25112000000100000001',
    );
  });

  it.each([
    ['an impossible day is left out', '01,32,,25112000000100000001,1200.00,20250231,,', 'invoicedOn'],
    ['an amount that is no amount is left out', '01,32,,25112000000100000001,壹仟,20250810,,', 'amount'],
    ['an amount finer than a fen is left out', '01,32,,25112000000100000001,12.005,20250810,,', 'amount'],
    ['nothing is paid with zero', '01,32,,25112000000100000001,0.00,20250810,,', 'amount'],
  ])('%s', (_, code, key) => {
    expect(readInvoiceCode(code)).toMatchObject({ invoice: '25112000000100000001' });
    expect(readInvoiceCode(code)).not.toHaveProperty(key);
  });

  it.each([
    '',
    '你好',
    'https://example.org/?a=01,32',
    '01,32,,1234,12.00,20250810',
    '02,10,011001605111,80100798,1,20161018',
  ])('%j is none', (text) => {
    expect(readInvoiceCode(text)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void readInvoiceCode(text)));
    fc.assert(fc.property(fc.array(fc.string()), (parts) => void readInvoiceCode(['01', '32', ...parts].join(','))));
  });
});
