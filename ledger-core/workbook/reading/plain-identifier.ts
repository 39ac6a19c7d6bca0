// A card number or an invoice number in groups of four, an identity number in its three parts: the dashes are for the
// eye. A number of a contract or an account in the books may consist of groups, too; such a one begins otherwise.
const CARD = /^(?=62|[3459])\d{4}(?:-\d{4}){3}(?:-\d{1,3})?$/;
const INVOICE = /^(?!19|20)\d{4}(?:-\d{4}){4}$/;
const RESIDENT_ID = /^\d{6}-?\d{8}-?\d{3}[\dXx]$/;
const GROUPED = [CARD, INVOICE, RESIDENT_ID];
// Unified social credit code: region and office digits, then letters without I O S V Z.
const CREDIT_CODE = /^(?=.*[A-Z])[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;
// As a patent certificate prints it: ZL 2017 1 0601862.3.
const PATENT = /^(?:ZL)?\d{12}\.[\dX]$/;
const DASH = / ?(?:-|[\u2010\u2012-\u2015\u2212]{1,2}) ?/g;
const NO_DASH = /[^-\u2010-\u2015\u2212 ]/;

/**
 * One spelling for numbers that would otherwise not compare: dashes and blanks that only group digits go; the letters of
 * identity numbers, credit codes and patents are capitals. Anything else keeps case, zeros and blanks; but a dash is
 * one hyphen without blanks around it (记 - 12).
 */
export function plainIdentifier(typed: string): string {
  const compact = typed.replaceAll(' ', '').toUpperCase();
  if (PATENT.test(compact) || CREDIT_CODE.test(compact)) return compact;
  const hyphened = NO_DASH.test(typed) ? typed.replace(DASH, '-') : typed;
  const isGrouped = GROUPED.some((pattern) => pattern.test(hyphened));
  return isGrouped ? hyphened.replaceAll('-', '').toUpperCase() : hyphened;
}
