const RESIDENT_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const RESIDENT_CHECK = '10X98765432';
const RESIDENT_FORM = /^\d{17}[\dX]$/;

/** Digits and capital letters without I, O, S, V and Z: their place is their value. */
const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const USCC_FORM = /^[0-9A-HJ-NPQRTUWXY]{18}$/;

/** 居民身份证号码: 17 digits and the check character that follows from them (mod 11). Form and checksum, not the birth date. */
export function hasResidentIdChecksum(number: string): boolean {
  if (!RESIDENT_FORM.test(number)) return false;
  const sum = weighted(number, RESIDENT_WEIGHTS, '0123456789');
  return RESIDENT_CHECK.charAt(sum % 11) === number.charAt(17);
}

/** Whether a text has the form of a 统一社会信用代码: 18 characters of its alphabet. */
export function hasUsccForm(code: string): boolean {
  return USCC_FORM.test(code);
}

/** 统一社会信用代码: 17 characters and the check character that follows from them (mod 31). */
export function hasUsccChecksum(code: string): boolean {
  if (!hasUsccForm(code)) return false;
  const sum = weighted(code, USCC_WEIGHTS, USCC_ALPHABET);
  return USCC_ALPHABET.charAt((31 - (sum % 31)) % 31) === code.charAt(17);
}

/** The values of the first characters, each times its weight; the check character itself has none. */
function weighted(characters: string, weights: readonly number[], alphabet: string): number {
  return weights.reduce((sum, weight, at) => sum + weight * alphabet.indexOf(characters.charAt(at)), 0);
}
