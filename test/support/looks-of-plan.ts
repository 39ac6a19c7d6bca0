import {
  columnLetters,
  columnNumber,
  contains,
  formatCell,
  formatRange,
  quoteSheet,
} from '../../ledger-core/kernel/cell-ref.ts';
import {
  argbOf,
  differenceBorder,
  FONT_NAME,
  FONT_SIZE,
  FOOTER,
  isGrowingList,
  PAGE_MARGINS,
} from '../../ledger-core/templates/plan-conventions.ts';
import type { CellStyle, PrintPlan, SheetPlan, ValidationPlan } from '../../ledger-core/templates/plan.ts';
import type { CellLook, SheetLooks, SideLook, WorkbookLooks } from '../../ledger-core/workbook/looks.ts';

/** What a sheet looks like, in a form in which a plan and what was read of a file can be laid side by side. */
export type SheetSight = Pick<SheetLooks, 'showGridLines' | 'isProtected'> & {
  readonly tabColor: string | undefined;
  readonly freeze: SheetLooks['freeze'] | undefined;
  /** `A` → its width and the look of its empty cells. */
  readonly columns: Readonly<Record<string, { readonly width: number; readonly look: CellLook }>>;
  /** Row → height, where it has one of its own. */
  readonly heights: Readonly<Record<number, number>>;
  /** `B7` → its look. */
  readonly cells: Readonly<Record<string, CellLook>>;
  readonly validations: readonly string[];
  readonly formats: readonly { readonly where: string; readonly formula: string; readonly style: CellLook }[];
  readonly links: readonly string[];
  readonly print: Readonly<Record<string, unknown>>;
};

/** What the plan says; cells are those that it has, and those that its merged blocks cover. */
export function sightOfPlan(sheet: SheetPlan): SheetSight {
  const { showGridLines, isProtected, tabColor, freeze } = sheet;
  return {
    showGridLines,
    isProtected,
    tabColor: tabColor === undefined ? undefined : hex(tabColor),
    freeze: freeze && (freeze.rows > 0 || freeze.columns > 0) ? freeze : undefined,
    columns: Object.fromEntries(
      sheet.columns.map(({ width, style }, n) => [columnLetters(n + 1), { width, look: lookOfStyle(style) }]),
    ),
    heights: Object.fromEntries(sheet.rowHeights.map(({ row, height }) => [row, height])),
    cells: plannedCells(sheet),
    validations: sheet.validations.map(validationOfPlan),
    formats: sheet.formats.map(({ range, formula, style }) => ({
      where: formatRange(range),
      formula,
      style: differenceOfStyle(style),
    })),
    links: sheet.cells.flatMap(({ row, col, link }) =>
      link === undefined ? [] : [`${formatCell({ row, col })} → ${link.slice(1)}`],
    ),
    print: printOfPlan(sheet.name, sheet.print),
  };
}

/** What was read of the sheet, at the columns and cells that `planned` speaks of and at any other that has a look. */
export function sightOfLooks(looks: WorkbookLooks, sheet: SheetLooks, planned: SheetSight): SheetSight {
  const { showGridLines, isProtected, tabColor, freeze } = sheet;
  const styleOf = (index: number | undefined): CellLook => looks.styles[index ?? 0] ?? {};
  const columnAt = (col: number): SheetLooks['columns'][number] | undefined =>
    sheet.columns.find(({ first, last }) => first <= col && col <= last);
  const cells: Record<string, CellLook> = {};
  for (const { row, cells: own } of sheet.cells)
    for (const [col, style] of own) cells[formatCell({ row, col })] = styleOf(style);
  for (const address of Object.keys(planned.cells)) {
    const col = columnNumber(address.replace(/\d+$/, ''));
    cells[address] ??= styleOf(columnAt(col)?.style);
  }
  return {
    showGridLines,
    isProtected,
    tabColor,
    freeze,
    columns: Object.fromEntries(
      Object.keys(planned.columns).map((letters) => {
        const column = columnAt(columnNumber(letters));
        return [letters, { width: column?.width ?? sheet.defaults.width, look: styleOf(column?.style) }];
      }),
    ),
    heights: Object.fromEntries(sheet.rows.map(({ row, height }) => [row, height ?? sheet.defaults.height])),
    cells,
    validations: sheet.validations.map(({ ranges, ...rest }) => said(ranges.map(formatRange).join(' '), rest)),
    formats: sheet.formats.map(({ ranges, formula, style }) => ({
      where: ranges.map(formatRange).join(' '),
      formula,
      style,
    })),
    links: sheet.links.map(({ range, target }) => `${formatRange(range)} → ${target}`),
    print: { ...sheet.print, fit: sheet.print.fit, area: sheet.print.area, titles: sheet.print.titles },
  };
}

/** The look of a cell of this style, in a workbook of ours. */
export function lookOfStyle(style: CellStyle = {}): CellLook {
  const { font, fill, border, numberFormat, ...rest } = style;
  return {
    ...rest,
    ...(numberFormat === undefined || numberFormat === 'General' ? {} : { numberFormat }),
    fontName: FONT_NAME,
    font: {
      ...font,
      size: font?.size ?? FONT_SIZE,
      ...(font?.color === undefined ? {} : { color: hex(font.color) }),
    },
    ...(fill === undefined ? {} : { fill: hex(fill) }),
    ...(border ? { sides: allSides(border) } : {}),
  };
}

/** A difference has neither a font's name nor its size: Excel takes none. */
function differenceOfStyle(style: CellStyle): CellLook {
  const border = differenceBorder(style);
  const { font = {}, fill, sides, numberFormat } = lookOfStyle({ ...style, ...(border ? { border } : {}) });
  const face = Object.entries(font).filter(([key]) => key !== 'size');
  return {
    ...(face.length > 0 ? { font: Object.fromEntries(face) } : {}),
    ...(fill === undefined ? {} : { fill }),
    ...(sides ? { sides } : {}),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

function allSides({ kind, color }: SideLook): NonNullable<CellLook['sides']> {
  const side = { kind, color: hex(color) };
  return { top: side, right: side, bottom: side, left: side };
}

function hex(color: string): string {
  return `#${argbOf(color).slice(2)}`;
}

function plannedCells(sheet: SheetPlan): Record<string, CellLook> {
  const styles = new Map<string, CellStyle | undefined>();
  for (const { row, col, style } of sheet.cells)
    styles.set(formatCell({ row, col }), style ?? sheet.columns[col - 1]?.style);
  for (const merge of sheet.merges) {
    const first = styles.get(formatCell({ row: merge.top, col: merge.left }));
    const own = new Set(
      sheet.cells.filter((cell) => cell.style && contains(merge, cell)).map((cell) => formatCell(cell)),
    );
    for (let row = merge.top; row <= merge.bottom; row += 1)
      for (let col = merge.left; col <= merge.right; col += 1)
        if (!own.has(formatCell({ row, col }))) styles.set(formatCell({ row, col }), first);
  }
  return Object.fromEntries(Array.from(styles, ([address, style]) => [address, lookOfStyle(style)]));
}

function validationOfPlan({ range, rule, severity, prompt, error }: ValidationPlan): string {
  const restricts = rule.kind !== 'any';
  return said(formatRange(range), {
    severity: restricts ? severity : 'stop',
    allowBlank: restricts && !isGrowingList(rule),
    ...(prompt ? { prompt } : {}),
    ...(restricts && error ? { error } : {}),
    rule,
  });
}

/** One line for a validation: a difference shows at a glance, and what is not there does not count. */
function said(where: string, validation: object): string {
  const sorted = Object.entries(validation).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${where}: ${JSON.stringify(Object.fromEntries(sorted))}`;
}

function printOfPlan(sheet: string, print: PrintPlan): SheetSight['print'] {
  const { top, right, bottom, left } = PAGE_MARGINS;
  const isFitted = print.fitToWidth || print.fitToHeight;
  return {
    orientation: print.orientation,
    paper: 9,
    scale: 100,
    fit: isFitted
      ? { wide: print.fitToWidth ? (print.pagesWide ?? 1) : 0, tall: print.fitToHeight ? 1 : 0 }
      : undefined,
    margins: { top, right, bottom, left },
    centred: { horizontally: false, vertically: false },
    area: print.areaFormula,
    titles: titlesOf(quoteSheet(sheet), print),
    rowBreaks: print.pageStarts ?? [],
    header: '',
    footer: print.hasFooter === false ? '' : `&L${FOOTER.left}&R${FOOTER.right}`,
  };
}

function titlesOf(sheet: string, { titleRows, titleColumns }: PrintPlan): string | undefined {
  if (!titleRows) return undefined;
  const columns = titleColumns === undefined ? '' : `${sheet}!$A:$${columnLetters(titleColumns)},`;
  return `${columns}${sheet}!$${titleRows.first}:$${titleRows.last}`;
}
