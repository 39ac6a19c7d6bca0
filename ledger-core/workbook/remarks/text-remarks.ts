import { formatCell } from '../../kernel/cell-ref.ts';
import { text } from '../../kernel/text.ts';
import type { DefinedName, FileRemark, SheetImage } from '../image.ts';

// What nearly every text consists of: ASCII, general Latin letters, CJK, full-width forms. A cheap test before the exact one.
const ORDINARY =
  /^[\t\n\r\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2100-\u27ff\u3000-\u3163\u3165-\u9fff\uff01-\uff9f\uffe0-\uffe6]*$/;
// Format controls (bidi, zero width, soft hyphen), other controls, lone surrogates, blank letters. Not the emoji joiners
// and selectors (200D, FE0E, FE0F): phones put them into ordinary text.
const ODD =
  /(?![\t\n\r\u200d])(?:\p{Cf}|\p{Cc}|\p{Cs}|\u034f|[\u115f\u1160]|[\u17b4\u17b5]|[\u180b-\u180d]|[\u2028\u2029]|\u3164|[\ufe00-\ufe0d]|\uffa0|[\u{e0100}-\u{e01ef}])/u;

/** One for the file: characters that show nothing or reorder what is shown make two different names look the same. */
export function remarkOnInvisible(sheets: readonly SheetImage[], names: readonly DefinedName[]): FileRemark[] {
  const place = firstPlace(sheets, names);
  if (!place) return [];
  const { zh, en, odd, ...where } = place;
  const code = `U+${(odd.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const note = text(
    `${zh}含有看不见或改变文字方向的字符 (${code})，其他位置可能还有。`,
    `${en} contains a character that is invisible or changes the direction of text (${code}); there may be more elsewhere.`,
  );
  return [{ code: 'invisible-characters', note, ...where }];
}

interface OddPlace {
  readonly zh: string;
  readonly en: string;
  readonly odd: string;
  readonly sheet?: string;
  readonly cell?: string;
}

function firstPlace(sheets: readonly SheetImage[], names: readonly DefinedName[]): OddPlace | undefined {
  for (const { name } of sheets) {
    const odd = oddIn(name);
    if (odd !== undefined) return { zh: `工作表名称“${name}”`, en: `The sheet name "${name}"`, odd, sheet: name };
  }
  for (const sheet of sheets) {
    const place = firstInSheet(sheet);
    if (place) return place;
  }
  for (const { name } of names) {
    const odd = oddIn(name);
    if (odd !== undefined) return { zh: `名称“${name}”`, en: `The name "${name}"`, odd };
  }
  return undefined;
}

function firstInSheet({ name: sheet, rows, tables, names }: SheetImage): OddPlace | undefined {
  for (const row of rows) {
    for (const cell of row.cells) {
      const odd = cell.kind === 'text' ? oddIn(cell.text) : undefined;
      if (odd === undefined) continue;
      const place = formatCell(cell);
      return { zh: `“${sheet}”${place}`, en: `"${sheet}" ${place}`, odd, sheet, cell: place };
    }
  }
  for (const name of [...tables.flatMap((table) => [table.name, ...table.columns]), ...names.map((one) => one.name)]) {
    const odd = oddIn(name);
    if (odd !== undefined)
      return {
        zh: `“${sheet}”的表格或名称“${name}”`,
        en: `The table, column or name "${name}" of "${sheet}"`,
        odd,
        sheet,
      };
  }
  return undefined;
}

function oddIn(raw: string): string | undefined {
  return ORDINARY.test(raw) ? undefined : ODD.exec(raw)?.[0];
}
