const SEVERAL = /[,，、/;；]+/;
const MOBILE = /^1[3-9]\d{9}$/;
const FIXED = /^(?:0\d{2,3}-?)?[1-9]\d{6,7}(?:[-转]\d{1,5})?$/;
const SERVICE = /^[48]00-?\d{3}-?\d{4}$/;
const EMAIL = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;

/** One number or several, each of a mobile or of a fixed line; any dash will do, and blanks do not count. */
export function isTelephone(typed: string): boolean {
  const numbers = typed
    .normalize('NFKC')
    .replace(/[—–－‐]+/gu, '-')
    .replace(/[\s()]/gu, '')
    .split(SEVERAL)
    .filter((one) => one !== '');
  return (
    numbers.length > 0 &&
    numbers.every((one) => MOBILE.test(one.replaceAll('-', '')) || FIXED.test(one) || SERVICE.test(one))
  );
}

/** Something, an @, and a domain with a dot. */
export function isEmailAddress(typed: string): boolean {
  return EMAIL.test(typed.normalize('NFKC').trim());
}
