import { type CellRange, MAX_COL, MAX_ROW } from '../../../../ledger-core/kernel/cell-ref.ts';
import { type Sheet, styleAt } from '../model/book.ts';
import { assertAllowed, restyle } from '../model/cells.ts';
import {
  type BorderLine,
  colorOf,
  type Edge,
  type FontStyle,
  HORIZONTAL,
  LINE_STYLES,
  LINE_WEIGHTS,
  NO_LINE,
  type Style,
  VERTICAL,
} from '../model/style.ts';
import { fault } from '../wire/faults.ts';
import { asFlag, asNumber, asOneOf, asText, type Scalar, settable, WireObject } from '../wire/wire-object.ts';

const STANDARD_ROW_HEIGHT = 14.25;
const STANDARD_COLUMN_WIDTH = 54;

/** The ranges of one sheet that a format belongs to: one of a Range, several of a RangeAreas. */
interface Ranges {
  readonly sheet: Sheet;
  readonly ranges: readonly CellRange[];
}

/** Excel.RangeFormat. A member that differs between the cells reads as null, as in Excel. */
export function rangeFormat(sheet: Sheet, ranges: readonly CellRange[]): WireObject {
  const area: Ranges = { sheet, ranges };
  const rows = (): number[] => ranges.flatMap(({ top, bottom }) => lines(top, bottom));
  const columns = (): number[] => ranges.flatMap(({ left, right }) => lines(left, right));
  return new WireObject('RangeFormat', {
    scalars: {
      HorizontalAlignment: styled(
        area,
        asOneOf(HORIZONTAL),
        ({ horizontal }) => horizontal,
        (s, horizontal) => ({ ...s, horizontal }),
      ),
      VerticalAlignment: styled(
        area,
        asOneOf(VERTICAL),
        ({ vertical }) => vertical,
        (s, vertical) => ({ ...s, vertical }),
      ),
      WrapText: styled(
        area,
        asFlag,
        ({ wrap }) => wrap,
        (s, wrap) => ({ ...s, wrap }),
      ),
      IndentLevel: styled(
        area,
        asNumber,
        ({ indent }) => indent,
        (s, indent) => ({ ...s, indent }),
      ),
      ColumnWidth: settable(
        () => one(columns(), (col) => sheet.columnWidths.get(col) ?? STANDARD_COLUMN_WIDTH),
        asNumber,
        (width) => {
          assertAllowed(sheet, 'allowFormatColumns');
          for (const col of columns()) sheet.columnWidths.set(col, width);
        },
      ),
      RowHeight: settable(
        () => one(rows(), (row) => sheet.rowHeights.get(row) ?? STANDARD_ROW_HEIGHT),
        asNumber,
        (height) => {
          assertAllowed(sheet, 'allowFormatRows');
          for (const row of rows()) sheet.rowHeights.set(row, height);
        },
      ),
    },
    links: {
      Font: () => new WireObject('RangeFont', { scalars: fontScalars(area) }),
      Fill: () =>
        new WireObject('RangeFill', {
          scalars: {
            Color: styled(
              area,
              asColor,
              ({ fill }) => fill || '#FFFFFF',
              (s, fill) => ({ ...s, fill }),
            ),
          },
          methods: {
            Clear: () => {
              change(area, (style) => ({ ...style, fill: '' }));
            },
          },
        }),
      Protection: () =>
        new WireObject('FormatProtection', {
          scalars: {
            Locked: styled(
              area,
              asFlag,
              ({ locked }) => locked,
              (s, locked) => ({ ...s, locked }),
            ),
          },
        }),
      Borders: () => new WireObject('RangeBorderCollection', { find: (key) => border(area, key) }),
    },
  });
}

function fontScalars(area: Ranges): Readonly<Record<string, Scalar>> {
  const font = <K extends keyof FontStyle>(key: K, check: (raw: unknown) => FontStyle[K]): Scalar =>
    styled(
      area,
      check,
      (style) => style.font[key],
      (style, value) => ({ ...style, font: { ...style.font, [key]: value } }),
    );
  return {
    Name: font('name', asText),
    Size: font('size', asNumber),
    Bold: font('bold', asFlag),
    Italic: font('italic', asFlag),
    Underline: font('underline', asOneOf(['None', 'Single', 'Double'])),
    Color: font('color', asColor),
  };
}

/** Sides of the range, or the lines between its cells. */
const BORDERS: Readonly<Record<string, (place: CellRange, range: CellRange) => readonly Edge[]>> = {
  EdgeTop: (cell, range) => (cell.top === range.top ? ['EdgeTop'] : []),
  EdgeBottom: (cell, range) => (cell.bottom === range.bottom ? ['EdgeBottom'] : []),
  EdgeLeft: (cell, range) => (cell.left === range.left ? ['EdgeLeft'] : []),
  EdgeRight: (cell, range) => (cell.right === range.right ? ['EdgeRight'] : []),
  InsideHorizontal: (cell, range) => [
    ...(cell.top > range.top ? (['EdgeTop'] as const) : []),
    ...(cell.bottom < range.bottom ? (['EdgeBottom'] as const) : []),
  ],
  InsideVertical: (cell, range) => [
    ...(cell.left > range.left ? (['EdgeLeft'] as const) : []),
    ...(cell.right < range.right ? (['EdgeRight'] as const) : []),
  ],
};

function border(area: Ranges, key: unknown): WireObject | undefined {
  const edgesOf = BORDERS[String(key)];
  if (!edgesOf) return undefined;
  const { sheet, ranges } = area;
  const cells = (): { row: number; col: number; edges: readonly Edge[] }[] =>
    ranges.flatMap((range) =>
      lines(range.top, range.bottom).flatMap((row) =>
        lines(range.left, range.right)
          .map((col) => ({ row, col, edges: edgesOf({ top: row, left: col, bottom: row, right: col }, range) }))
          .filter(({ edges }) => edges.length > 0),
      ),
    );
  const part = <K extends keyof BorderLine>(
    name: K,
    check: (raw: unknown) => BorderLine[K],
    drawn: Partial<BorderLine>,
  ): Scalar =>
    settable(
      () =>
        one(
          cells().flatMap(({ row, col, edges }) =>
            edges.map((edge) => styleAt(sheet, row, col).borders[edge] ?? NO_LINE),
          ),
          (line) => line[name],
        ),
      check,
      (value) => {
        assertAllowed(sheet, 'allowFormatCells');
        for (const { row, col, edges } of cells()) {
          restyle(sheet, { top: row, left: col, bottom: row, right: col }, (style) => {
            const borders = { ...style.borders };
            for (const edge of edges) {
              const before = borders[edge] ?? NO_LINE;
              borders[edge] = { ...before, ...(before.style === 'None' ? drawn : {}), [name]: value };
            }
            return { ...style, borders };
          });
        }
      },
    );
  // A colour or weight alone draws the line.
  const drawn = { style: 'Continuous' } as const;
  return new WireObject('RangeBorder', {
    scalars: {
      Style: part('style', asOneOf(LINE_STYLES), {}),
      Color: part('color', asColor, drawn),
      Weight: part('weight', asOneOf(LINE_WEIGHTS), drawn),
    },
  });
}

/** A member of the style of every cell in the area. */
function styled<T>(
  area: Ranges,
  check: (raw: unknown) => T,
  read: (style: Style) => T,
  write: (style: Style, value: T) => Style,
): Scalar {
  return settable(
    () => one(sample(area), read),
    check,
    (value) => {
      change(area, (style) => write(style, value));
    },
  );
}

function change({ sheet, ranges }: Ranges, how: (style: Style) => Style): void {
  assertAllowed(sheet, 'allowFormatCells');
  for (const range of ranges) restyle(sheet, range, how);
}

/** The styles of an area; whole rows and columns are looked at through their first cells. */
function sample({ sheet, ranges }: Ranges): Style[] {
  return ranges.flatMap(({ top, left, bottom, right }) => {
    const columns = lines(left, right === MAX_COL ? left : right);
    return lines(top, bottom === MAX_ROW ? top : bottom).flatMap((row) =>
      columns.map((col) => styleAt(sheet, row, col)),
    );
  });
}

function one<T, V>(things: readonly T[], read: (thing: T) => V): V | null {
  const [first] = things;
  if (first === undefined) return null;
  const value = read(first);
  return things.every((thing) => read(thing) === value) ? value : null;
}

function lines(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

export function asColor(raw: unknown): string {
  const color = colorOf(asText(raw));
  if (color === undefined) throw fault('InvalidArgument');
  return color;
}
