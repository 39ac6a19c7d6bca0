import type ExcelJS from 'exceljs';
import { type BorderLine, colorOf, type Edge, EDGES, NORMAL, type Style } from '../model/style.ts';

type FileStyle = Partial<ExcelJS.Style>;

const SIDES = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right' } as const;
const HORIZONTAL = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
} as const;
const VERTICAL = {
  top: 'Top',
  middle: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
} as const;
const LINES: Readonly<Record<string, Pick<BorderLine, 'style' | 'weight'>>> = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dotted: { style: 'Dot', weight: 'Thin' },
  dashed: { style: 'Dash', weight: 'Thin' },
  double: { style: 'Double', weight: 'Thick' },
};

/** The look of a cell as exceljs read it. */
export function styleFromFile(file: FileStyle): Style {
  const { font, alignment, protection } = file;
  return {
    numberFormat: file.numFmt ?? NORMAL.numberFormat,
    font: {
      name: font?.name ?? NORMAL.font.name,
      size: font?.size ?? NORMAL.font.size,
      bold: font?.bold === true,
      italic: font?.italic === true,
      underline:
        font?.underline === undefined || font.underline === 'none' || font.underline === false ? 'None' : 'Single',
      color: colorFromFile(font?.color) || NORMAL.font.color,
    },
    fill: file.fill?.type === 'pattern' && file.fill.pattern === 'solid' ? colorFromFile(file.fill.fgColor) : '',
    horizontal: alignment?.horizontal === undefined ? 'General' : HORIZONTAL[alignment.horizontal],
    vertical: alignment?.vertical === undefined ? 'Bottom' : VERTICAL[alignment.vertical],
    wrap: alignment?.wrapText === true,
    indent: alignment?.indent ?? 0,
    locked: protection?.locked !== false,
    borders: bordersFromFile(file.border),
  };
}

/** The same for exceljs to write. */
export function styleToFile(style: Style): FileStyle {
  const { font } = style;
  return {
    numFmt: style.numberFormat,
    font: {
      name: font.name,
      size: font.size,
      ...(font.bold ? { bold: true } : {}),
      ...(font.italic ? { italic: true } : {}),
      ...(font.underline === 'None' ? {} : { underline: true }),
      color: colorToFile(font.color),
    },
    ...(style.fill === '' ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: colorToFile(style.fill) } }),
    alignment: {
      ...(style.horizontal === 'General' ? {} : { horizontal: keyOf(HORIZONTAL, style.horizontal) }),
      vertical: keyOf(VERTICAL, style.vertical),
      ...(style.wrap ? { wrapText: true } : {}),
      ...(style.indent === 0 ? {} : { indent: style.indent }),
    },
    border: bordersToFile(style.borders),
    ...(style.locked ? {} : { protection: { locked: false } }),
  };
}

/** `#RRGGBB`, or '' for none and for colours of a theme. */
export function colorFromFile(color: Partial<ExcelJS.Color> | undefined): string {
  return colorOf(color?.argb?.slice(-6) ?? '') ?? '';
}

export function colorToFile(color: string): { argb: string } {
  return { argb: `FF${color.slice(1)}` };
}

export function bordersFromFile(borders: Partial<ExcelJS.Borders> | undefined): Style['borders'] {
  const lines: Partial<Record<Edge, BorderLine>> = {};
  for (const edge of EDGES) {
    const side = borders?.[SIDES[edge]];
    if (side?.style !== undefined) {
      lines[edge] = {
        ...(LINES[side.style] ?? { style: 'Continuous', weight: 'Thin' }),
        color: colorFromFile(side.color) || '#000000',
      };
    }
  }
  return lines;
}

export function bordersToFile(lines: Style['borders']): Partial<ExcelJS.Borders> {
  const borders: Partial<ExcelJS.Borders> = {};
  for (const edge of EDGES) {
    const line = lines[edge];
    if (!line || line.style === 'None') continue;
    const [style] = Object.entries(LINES).find(
      ([, each]) => each.style === line.style && each.weight === line.weight,
    ) ?? ['thin'];
    borders[SIDES[edge]] = { style: style as ExcelJS.BorderStyle, color: colorToFile(line.color) };
  }
  return borders;
}

function keyOf<K extends string>(words: Readonly<Record<K, string>>, word: string): K {
  const [key] = (Object.keys(words) as K[]).filter((each) => words[each] === word);
  if (key === undefined) throw new Error(`A file has no ${word}`);
  return key;
}
