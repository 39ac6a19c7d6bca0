import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasResidentIdChecksum, hasUsccChecksum, hasUsccForm } from '../../../ledger-core/kernel/check-digits.ts';

const RESIDENT = '0123456789';
const USCC = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A number of this alphabet with whatever last character makes it right. */
function completed(alphabet: string, last: string, isRight: (number: string) => boolean): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...Array.from(alphabet)), { minLength: 17, maxLength: 17 })
    .map((first) =>
      Array.from(last)
        .map((end) => first.join('') + end)
        .filter(isRight),
    )
    .map((right) => right[0] ?? '');
}

describe('居民身份证号码', () => {
  it.each(['11010519491231002X', '110105194912310038'])('%s fits', (number) => {
    expect(hasResidentIdChecksum(number)).toBe(true);
  });

  it.each([
    '110105194912310021',
    '11010519491231002x',
    '1101051949123100X',
    '11010519491231002X ',
    '',
    '110105491231002',
  ])('“%s” does not', (number) => {
    expect(hasResidentIdChecksum(number)).toBe(false);
  });

  it('has exactly one last character that fits, and one wrong character is always noticed', () => {
    const numbers = completed(RESIDENT, '0123456789X', hasResidentIdChecksum);
    fc.assert(
      fc.property(numbers, fc.nat(17), fc.constantFrom(...Array.from('0123456789X')), (number, at, other) => {
        expect(number).toHaveLength(18);
        const wrong = number.slice(0, at) + other + number.slice(at + 1);
        expect(hasResidentIdChecksum(wrong)).toBe(wrong === number);
      }),
    );
  });
});

describe('统一社会信用代码', () => {
  it('91350100M000100Y43 fits', () => {
    expect(hasUsccForm('91350100M000100Y43')).toBe(true);
    expect(hasUsccChecksum('91350100M000100Y43')).toBe(true);
  });

  it.each(['I', 'O', 'S', 'V', 'Z', 'a', '-'])('%s is no character of it', (letter) => {
    expect(hasUsccForm(`9135010${letter}M000100Y43`)).toBe(false);
    expect(hasUsccChecksum(`9135010${letter}M000100Y43`)).toBe(false);
  });

  it.each(['', '91350100M000100Y4', '91350100M000100Y433'])('“%s” has not 18 characters', (code) => {
    expect(hasUsccForm(code)).toBe(false);
  });

  it('has exactly one last character that fits, and one wrong character is always noticed', () => {
    const codes = completed(USCC, USCC, hasUsccChecksum);
    fc.assert(
      fc.property(codes, fc.nat(17), fc.constantFrom(...Array.from(USCC)), (code, at, other) => {
        expect(code).toHaveLength(18);
        const wrong = code.slice(0, at) + other + code.slice(at + 1);
        expect(hasUsccChecksum(wrong)).toBe(wrong === code);
      }),
    );
  });
});
