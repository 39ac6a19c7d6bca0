import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withheldTax } from '../../../ledger-core/definition/withholding-tax.ts';
import { fen, subtract, yuan, yuanText } from '../../../ledger-core/kernel/money.ts';

describe('tax withheld from one payment for labour', () => {
  // Nets and the amounts before tax that they come from, as universities publish them (PRACTICE 2.8).
  it.each([
    ['900.00', '925.00'],
    ['1440.00', '1600.00'],
    ['1500.00', '1675.00'],
    ['1800.00', '2050.00'],
    ['2400.00', '2800.00'],
    ['3600.00', '4285.71'],
    ['24800.00', '30000.00'],
    ['61400.00', '80000.00'],
  ])('leaves %s of %s', (net, gross) => {
    expect(yuanText(subtract(yuan(gross), withheldTax(yuan(gross))))).toBe(net);
  });

  it.each([
    ['-500.00', '0.00'],
    ['0.00', '0.00'],
    ['800.00', '0.00'],
    ['800.02', '0.00'],
    ['800.03', '0.01'],
    ['4000.00', '640.00'],
    ['4000.01', '640.00'],
    ['25000.00', '4000.00'],
    ['25000.01', '4000.00'],
    ['62500.00', '13000.00'],
    ['62500.04', '13000.01'],
  ])('of %s is %s', (gross, tax) => {
    expect(yuanText(withheldTax(yuan(gross)))).toBe(tax);
  });

  it('never falls as the payment grows, and never takes half of it', () => {
    fc.assert(
      fc.property(fc.nat(20_000_000), fc.nat(20_000_000), (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map(fen);
        if (less === undefined || more === undefined) return;
        expect(withheldTax(less)).toBeLessThanOrEqual(withheldTax(more));
        expect(withheldTax(more)).toBeLessThanOrEqual(more / 2);
      }),
    );
  });
});
