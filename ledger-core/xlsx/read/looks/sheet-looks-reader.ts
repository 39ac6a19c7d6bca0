import { MAX_COL, MAX_ROW } from '../../../kernel/cell-ref.ts';
import type { CellLook, SheetLooks } from '../../../workbook/looks.ts';
import { EXCEL_2010 } from '../namespaces.ts';
import { isTrue, type ScopedName } from '../workbook-part.ts';
import { children, type Attributes, type ElementRule } from '../xml-rules.ts';
import { isTrueOr, numberIn, told, wholeIn } from './attribute-values.ts';
import { ColumnLooks, WIDEST_COLUMN } from './column-looks.ts';
import { FormatLooks } from './format-looks.ts';
import { linksRule } from './link-looks.ts';
import type { LooksBudget } from './looks-budget.ts';
import type { Palette } from './palette.ts';
import { PrintLooks } from './print-looks.ts';
import { readColor, type RawColor } from './raw-color.ts';
import { HIGHEST_ROW, RowLooks } from './row-looks.ts';
import { ValidationLooks } from './validation-looks.ts';

const STANDARD_HEIGHT = 15;
const STANDARD_CHARACTERS = 8;
/** Pixels of a character of the standard font, and around the text of a cell: what Excel reckons with. */
const CHARACTER_PIXELS = 7;
const PADDING_PIXELS = 5;

/** Collects the looks of one sheet while it is read. What is odd is passed over: no value depends on it. */
export class SheetLooksReader {
  readonly rows: RowLooks;
  readonly columns: ColumnLooks;
  /** For the children of `worksheet` that are not read for their values anyway. */
  readonly rules: Readonly<Record<string, ElementRule>>;
  readonly #validations: ValidationLooks;
  readonly #formats: FormatLooks;
  readonly #print: PrintLooks;
  readonly #links: SheetLooks['links'][number][] = [];
  #tabColor: RawColor | undefined;
  #isProtected = false;
  #defaults = { width: widthOf(STANDARD_CHARACTERS), height: STANDARD_HEIGHT };
  #views = 0;
  #showGridLines = true;
  #freeze: SheetLooks['freeze'];

  /** `styleCount`: cell formats that there are. */
  constructor(styleCount: number, budget: LooksBudget) {
    this.columns = new ColumnLooks(styleCount);
    this.rows = new RowLooks(this.columns, styleCount, budget);
    this.#validations = new ValidationLooks(budget);
    this.#formats = new FormatLooks(budget);
    this.#print = new PrintLooks(budget);
    this.rules = this.#makeRules(budget);
  }

  /** `names`: the sheet's own. */
  look(palette: Palette, differences: readonly CellLook[], names: readonly ScopedName[]): SheetLooks {
    return {
      showGridLines: this.#showGridLines,
      isProtected: this.#isProtected,
      defaults: this.#defaults,
      columns: this.columns.inOrder(),
      rows: this.rows.rows,
      cells: this.rows.cells,
      validations: this.#validations.found,
      formats: this.#formats.inOrder(differences),
      otherFormats: this.#formats.others,
      links: this.#links,
      print: this.#print.look(names),
      ...told({ tabColor: palette.resolve(this.#tabColor), freeze: this.#freeze }),
    };
  }

  #makeRules(budget: LooksBudget): Readonly<Record<string, ElementRule>> {
    const tabColor: ElementRule = {
      open: (attributes) => {
        this.#tabColor = readColor(attributes);
      },
    };
    const ext: ElementRule = {
      extensions: new Map([
        [`{${EXCEL_2010}}dataValidations`, this.#validations.extensionRule()],
        [`{${EXCEL_2010}}conditionalFormattings`, this.#formats.extensionRule()],
      ]),
    };
    return {
      sheetPr: { children: children({ tabColor, pageSetUpPr: this.#print.fitRule }) },
      sheetViews: { children: children({ sheetView: this.#viewRule() }) },
      sheetFormatPr: { open: this.#openDefaults.bind(this) },
      sheetProtection: {
        open: (attributes) => {
          this.#isProtected = isTrue(attributes.get('sheet'));
        },
      },
      conditionalFormatting: this.#formats.rule(),
      dataValidations: this.#validations.rule(),
      hyperlinks: linksRule(this.#links, budget),
      ...this.#print.rules(),
      extLst: { children: children({ ext }) },
    };
  }

  /** A sheet that is shown in several windows has a view for each: the first counts. */
  #viewRule(): ElementRule {
    const pane: ElementRule = {
      open: (attributes) => {
        if (this.#views === 1) this.#freeze = readFreeze(attributes);
      },
    };
    return {
      open: (attributes) => {
        this.#views += 1;
        if (this.#views === 1) this.#showGridLines = isTrueOr(attributes.get('showGridLines'), true);
      },
      children: children({ pane }),
    };
  }

  #openDefaults(attributes: Attributes): void {
    const characters = numberIn(attributes.get('baseColWidth'), 1, WIDEST_COLUMN) ?? STANDARD_CHARACTERS;
    this.#defaults = {
      width: numberIn(attributes.get('defaultColWidth'), 0, WIDEST_COLUMN) ?? widthOf(characters),
      height: numberIn(attributes.get('defaultRowHeight'), 0, HIGHEST_ROW) ?? STANDARD_HEIGHT,
    };
  }
}

/** The width of a column for so many characters: with its padding, in whole steps of eight pixels. */
function widthOf(characters: number): number {
  return (Math.ceil((characters * CHARACTER_PIXELS + PADDING_PIXELS) / 8) * 8) / CHARACTER_PIXELS;
}

function readFreeze(attributes: Attributes): SheetLooks['freeze'] {
  const state = attributes.get('state');
  if (state !== 'frozen' && state !== 'frozenSplit') return undefined;
  const rows = wholeIn(attributes.get('ySplit'), 0, MAX_ROW - 1) ?? 0;
  const columns = wholeIn(attributes.get('xSplit'), 0, MAX_COL - 1) ?? 0;
  return rows > 0 || columns > 0 ? { rows, columns } : undefined;
}
