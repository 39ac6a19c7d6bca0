/** The three parts of a header or footer as a spreadsheet codes them: `&L&A&R第 &P 页 / 共 &N 页`. */
export interface RunningText {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

export interface PageNumbers {
  readonly sheet: string;
  readonly page: number;
  readonly pages: number;
}

const CODE = /&(?:(?<part>[LCR])|(?<field>[PNA])|(?<amp>&)|"[^"]*"|K[0-9A-F]{6}|K\d\d[+-]\d{3}|\d{1,3}|[A-Z])/gi;

/**
 * Sheet name and page numbers are filled in; fonts, pictures, file names are left out, and day and time as well: no
 * clock here.
 */
export function runningText(coded: string, { sheet, page, pages }: PageNumbers): RunningText {
  const parts = { left: '', center: '', right: '' };
  let part: keyof RunningText = 'center';
  let at = 0;
  for (const match of coded.matchAll(CODE)) {
    parts[part] += coded.slice(at, match.index);
    at = match.index + match[0].length;
    const { part: side, field, amp } = match.groups ?? {};
    if (side !== undefined) part = PARTS[side.toUpperCase()] ?? part;
    else if (amp !== undefined) parts[part] += '&';
    else if (field !== undefined)
      parts[part] += { P: String(page), N: String(pages), A: sheet }[field.toUpperCase()] ?? '';
  }
  parts[part] += coded.slice(at);
  return parts;
}

const PARTS: Readonly<Record<string, keyof RunningText>> = { L: 'left', C: 'center', R: 'right' };
