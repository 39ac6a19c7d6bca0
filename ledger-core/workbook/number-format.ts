/** What a number format does to the value that matters to a reader. */
export interface NumberFormat {
  /** Shows a day or a time of day; a duration (`[h]:mm`) is a number. */
  readonly isDate: boolean;
  /** Shows nothing of a positive number, of a negative number, of a text. */
  readonly hidesPositive: boolean;
  readonly hidesNegative: boolean;
  readonly hidesText: boolean;
  /** Shows a negative number as if it were positive. */
  readonly hidesSign: boolean;
}

interface Section {
  /** Format letters and placeholders, without literals, brackets and paddings. */
  body: string;
  /** Quoted and escaped characters. */
  literal: string;
  /** Contents of `[…]`: colours, conditions, locales, elapsed times. */
  brackets: string[];
}

const DATE_LETTERS = /[ymdhs]|a{3,4}|b{2}|(?:^|[^0#?])e(?![+-])/i;
const ELAPSED = /^(?:h+|m+|s+)$/i;
const CONDITION = /^[<>=]/;
const SHOWS_NUMBER = /[0#?@]|general|g\/通用格式|[ymdhsae]/i;
const SIGNS = /[-−–(（△▲▼]/;
const WHITE = /^(?:white|白色)$/i;
const COLOUR = /^(?:red|blue|green|cyan|magenta|yellow|红色|蓝色|绿色|青色|洋红色|黄色|color ?\d+|颜色 ?\d+)$/i;

/** Reads a format code such as `#,##0.00;[Red]-#,##0.00` or `[$-804]yyyy"年"m"月"d"日";@`. */
export function readNumberFormat(code: string): NumberFormat {
  const sections = splitSections(code);
  return { isDate: isDateFormat(sections), ...hidingOf(code, sections) };
}

/** The formats that a file may use without writing them down: dates by their number, nothing that hides. */
export function builtInFormat(id: number): NumberFormat {
  // 46 is [h]:mm:ss, a duration. 27–36 and 50–58 are the dates of East Asian editions.
  const ranges = [
    [14, 22],
    [27, 36],
    [45, 45],
    [47, 47],
    [50, 58],
  ] as const;
  const isDate = ranges.some(([first, last]) => id >= first && id <= last);
  return { ...GENERAL_FORMAT, isDate };
}

export const GENERAL_FORMAT: NumberFormat = {
  isDate: false,
  hidesPositive: false,
  hidesNegative: false,
  hidesText: false,
  hidesSign: false,
};

function isDateFormat(sections: readonly Section[]): boolean {
  if (sections.some(({ brackets }) => brackets.some((one) => ELAPSED.test(one)))) return false;
  return sections.some(({ body }) => DATE_LETTERS.test(body.replace(/general/gi, '')));
}

function hidingOf(code: string, sections: readonly Section[]): Omit<NumberFormat, 'isDate'> {
  const [first, second, , fourth] = sections;
  // Under conditions ([>100]…) a section is not bound to a sign; nothing is claimed then.
  const conditional = sections.some(({ brackets }) => brackets.some((one) => CONDITION.test(one)));
  if (code === '' || conditional || !first) return GENERAL_FORMAT;
  return {
    hidesPositive: hides(first),
    hidesNegative: hides(second ?? first),
    hidesText: fourth !== undefined && (!fourth.body.includes('@') || isWhite(fourth)),
    hidesSign: second !== undefined && !hides(second) && !showsSign(second),
  };
}

function hides(section: Section): boolean {
  return !SHOWS_NUMBER.test(section.body) || isWhite(section);
}

function isWhite({ brackets }: Section): boolean {
  return brackets.some((one) => WHITE.test(one));
}

/** Red figures are an accounting custom for negatives, so a colour counts as a sign. */
function showsSign({ body, literal, brackets }: Section): boolean {
  return SIGNS.test(body) || SIGNS.test(literal) || brackets.some((one) => COLOUR.test(one));
}

function splitSections(code: string): Section[] {
  let section: Section = { body: '', literal: '', brackets: [] };
  const sections = [section];
  for (let at = 0; at < code.length; at += 1) {
    const ch = code.charAt(at);
    if (ch === '"' || ch === '[') {
      const close = code.indexOf(ch === '[' ? ']' : '"', at + 1);
      const end = close === -1 ? code.length : close;
      const inner = code.slice(at + 1, end);
      if (ch === '[') section.brackets.push(inner);
      else section.literal += inner;
      at = end;
    } else if (ch === '\\') {
      section.literal += code.charAt((at += 1));
    } else if (ch === '_' || ch === '*') {
      at += 1;
    } else if (ch === ';') {
      section = { body: '', literal: '', brackets: [] };
      sections.push(section);
    } else {
      section.body += ch;
    }
  }
  return sections;
}
