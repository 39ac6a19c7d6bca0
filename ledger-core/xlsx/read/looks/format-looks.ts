import type { CellRange } from '../../../kernel/cell-ref.ts';
import type { CellLook, FormatLook } from '../../../workbook/looks.ts';
import { EXCEL_2010 } from '../namespaces.ts';
import { isTrue } from '../workbook-part.ts';
import { children, type Attributes, type ElementRule } from '../xml-rules.ts';
import { wholeIn } from './attribute-values.ts';
import { readRanges } from './cell-ranges.ts';
import { formulaRule } from './formula-rule.ts';
import type { LooksBudget } from './looks-budget.ts';

interface RawRule {
  readonly isExpression: boolean;
  readonly difference: number;
  readonly priority: number;
  readonly stopIfTrue: boolean;
  formula: string;
}

const LAST = Number.MAX_SAFE_INTEGER;
const NO_RULE: RawRule = { isExpression: false, difference: -1, priority: LAST, stopIfTrue: false, formula: '' };

/** Conditional formats: those by formula are kept, the others counted. */
export class FormatLooks {
  /** How many are of another kind. */
  others = 0;
  readonly #budget: LooksBudget;
  readonly #found: { readonly ranges: readonly CellRange[]; readonly rule: RawRule }[] = [];
  #ranges: readonly CellRange[] = [];
  #rule: RawRule = NO_RULE;

  constructor(budget: LooksBudget) {
    this.#budget = budget;
  }

  /** The rule for `conditionalFormatting`. */
  rule(): ElementRule {
    const formula = formulaRule((text) => {
      this.#rule.formula ||= text;
    });
    const cfRule: ElementRule = {
      open: this.#open.bind(this),
      close: this.#close.bind(this),
      children: children({ formula }),
    };
    return {
      open: (attributes) => {
        this.#ranges = readRanges(attributes.get('sqref'), this.#budget);
      },
      children: children({ cfRule }),
    };
  }

  /** The rule for the `conditionalFormattings` of Excel 2010. A data bar there only adds to one of the sheet's own. */
  extensionRule(): ElementRule {
    const cfRule: ElementRule = {
      open: (attributes) => {
        if (attributes.get('type') !== 'dataBar') this.others += 1;
      },
    };
    const block: ElementRule = { extensions: new Map([[`{${EXCEL_2010}}cfRule`, cfRule]]) };
    return { extensions: new Map([[`{${EXCEL_2010}}conditionalFormatting`, block]]) };
  }

  /** The winning ones first. `differences` by their index in the file. */
  inOrder(differences: readonly CellLook[]): readonly FormatLook[] {
    return [...this.#found]
      .sort((a, b) => a.rule.priority - b.rule.priority)
      .map(({ ranges, rule: { formula, difference, stopIfTrue } }) => ({
        ranges,
        formula,
        style: differences[difference] ?? {},
        stopIfTrue,
      }));
  }

  #open(attributes: Attributes): void {
    this.#budget.spendRule();
    this.#rule = {
      isExpression: attributes.get('type') === 'expression',
      difference: wholeIn(attributes.get('dxfId'), 0, LAST) ?? -1,
      priority: wholeIn(attributes.get('priority'), 0, LAST) ?? LAST,
      stopIfTrue: isTrue(attributes.get('stopIfTrue')),
      formula: '',
    };
  }

  #close(): void {
    const rule = this.#rule;
    if (!rule.isExpression) this.others += 1;
    else if (rule.formula !== '' && this.#ranges.length > 0) this.#found.push({ ranges: this.#ranges, rule });
  }
}
