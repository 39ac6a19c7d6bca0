import { MAX_ROW } from '../../../kernel/cell-ref.ts';
import type { PrintLook } from '../../../workbook/looks.ts';
import { decodeEscapes } from '../escaped-text.ts';
import { isTrue, type ScopedName } from '../workbook-part.ts';
import { children, type Attributes, type ElementRule } from '../xml-rules.ts';
import { numberIn, told, wholeIn } from './attribute-values.ts';
import type { LooksBudget } from './looks-budget.ts';

const A4 = 9;
const LAST_PAPER = 32_767;
const MOST_PAGES = 32_767;
const WIDEST_MARGIN = 50;

/** The page set-up of a sheet, as far as it has been read. */
export class PrintLooks {
  readonly #budget: LooksBudget;
  #orientation: PrintLook['orientation'] = 'portrait';
  #paper = A4;
  #scale = 100;
  #isFitted = false;
  #fit = { wide: 1, tall: 1 };
  #margins = { top: 0.75, right: 0.7, bottom: 0.75, left: 0.7 };
  #centred = { horizontally: false, vertically: false };
  #header = '';
  #footer = '';
  readonly #breaks = new Set<number>();

  constructor(budget: LooksBudget) {
    this.#budget = budget;
  }

  /** Rules for children of `worksheet`. */
  rules(): Readonly<Record<string, ElementRule>> {
    return {
      printOptions: { open: this.#openOptions.bind(this) },
      pageMargins: { open: this.#openMargins.bind(this) },
      pageSetup: { open: this.#openSetup.bind(this) },
      headerFooter: {
        children: children({
          oddHeader: {
            text: (text) => {
              this.#header = decodeEscapes(text);
            },
          },
          oddFooter: {
            text: (text) => {
              this.#footer = decodeEscapes(text);
            },
          },
        }),
      },
      rowBreaks: { children: children({ brk: { open: this.#openBreak.bind(this) } }) },
    };
  }

  /** The rule for `pageSetUpPr`, which stands elsewhere. */
  readonly fitRule: ElementRule = {
    open: (attributes) => {
      this.#isFitted = isTrue(attributes.get('fitToPage'));
    },
  };

  /** `names` are those of the sheet. WPS writes some twice: the first counts. */
  look(names: readonly ScopedName[]): PrintLook {
    const named = (wanted: string): string | undefined =>
      names.find(({ name }) => name.toLowerCase() === wanted)?.reference;
    return {
      orientation: this.#orientation,
      paper: this.#paper,
      scale: this.#scale,
      margins: this.#margins,
      centred: this.#centred,
      rowBreaks: [...this.#breaks].sort((a, b) => a - b),
      header: this.#header,
      footer: this.#footer,
      ...told({
        fit: this.#isFitted ? this.#fit : undefined,
        area: named('_xlnm.print_area'),
        titles: named('_xlnm.print_titles'),
      }),
    };
  }

  #openOptions(attributes: Attributes): void {
    this.#centred = {
      horizontally: isTrue(attributes.get('horizontalCentered')),
      vertically: isTrue(attributes.get('verticalCentered')),
    };
  }

  #openMargins(attributes: Attributes): void {
    const inches = (side: keyof PrintLook['margins']): number =>
      numberIn(attributes.get(side), 0, WIDEST_MARGIN) ?? this.#margins[side];
    this.#margins = { top: inches('top'), right: inches('right'), bottom: inches('bottom'), left: inches('left') };
  }

  #openSetup(attributes: Attributes): void {
    this.#orientation = attributes.get('orientation') === 'landscape' ? 'landscape' : 'portrait';
    this.#paper = wholeIn(attributes.get('paperSize'), 1, LAST_PAPER) ?? A4;
    this.#scale = wholeIn(attributes.get('scale'), 10, 400) ?? 100;
    this.#fit = {
      wide: wholeIn(attributes.get('fitToWidth'), 0, MOST_PAGES) ?? 1,
      tall: wholeIn(attributes.get('fitToHeight'), 0, MOST_PAGES) ?? 1,
    };
  }

  #openBreak(attributes: Attributes): void {
    this.#budget.spendRule();
    // The file counts the rows above the break.
    const above = wholeIn(attributes.get('id'), 1, MAX_ROW - 1);
    if (above !== undefined) this.#breaks.add(above + 1);
  }
}
