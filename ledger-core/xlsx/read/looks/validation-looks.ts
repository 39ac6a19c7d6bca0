import type { ValidationLook } from '../../../workbook/looks.ts';
import { decodeEscapes } from '../escaped-text.ts';
import { EXCEL_2010, EXCEL_FORMULAS } from '../namespaces.ts';
import { isTrue } from '../workbook-part.ts';
import { children, type Attributes, type ElementRule } from '../xml-rules.ts';
import { formulaRule } from './formula-rule.ts';
import { readRanges } from './cell-ranges.ts';
import type { LooksBudget } from './looks-budget.ts';

const NUMBER = /^[+-]?\d{1,30}(?:\.\d{1,30})?(?:[eE][+-]?\d{1,3})?$/;

/** Data validations: those of the sheet, and those that Excel writes as an extension because they look at other sheets. */
export class ValidationLooks {
  readonly found: ValidationLook[] = [];
  readonly #budget: LooksBudget;
  #stated: Omit<ValidationLook, 'ranges' | 'rule'> = { severity: 'stop', allowBlank: false };
  #type = '';
  #operator = '';
  #formulas: [string, string] = ['', ''];
  #sqref: string | undefined;

  constructor(budget: LooksBudget) {
    this.#budget = budget;
  }

  /** The rule for `dataValidations`. */
  rule(): ElementRule {
    const dataValidation: ElementRule = {
      open: this.#open.bind(this),
      close: this.#close.bind(this),
      children: children({ formula1: this.#formula(0), formula2: this.#formula(1) }),
    };
    return { children: children({ dataValidation }) };
  }

  /** The rule for the `dataValidations` of Excel 2010, whose formulas and cells stand in elements of their own. */
  extensionRule(): ElementRule {
    const wrapped = (at: 0 | 1): ElementRule => ({
      extensions: new Map([[`{${EXCEL_FORMULAS}}f`, this.#formula(at)]]),
    });
    const sqref: ElementRule = {
      text: (text) => {
        this.#sqref = text;
      },
    };
    const dataValidation: ElementRule = {
      open: this.#open.bind(this),
      close: this.#close.bind(this),
      extensions: new Map([
        [`{${EXCEL_2010}}formula1`, wrapped(0)],
        [`{${EXCEL_2010}}formula2`, wrapped(1)],
        [`{${EXCEL_FORMULAS}}sqref`, sqref],
      ]),
    };
    return { extensions: new Map([[`{${EXCEL_2010}}dataValidation`, dataValidation]]) };
  }

  #open(attributes: Attributes): void {
    this.#budget.spendRule();
    const style = attributes.get('errorStyle');
    const prompt = isTrue(attributes.get('showInputMessage')) && message(attributes, 'promptTitle', 'prompt');
    const rejects = isTrue(attributes.get('showErrorMessage'));
    const error = rejects && message(attributes, 'errorTitle', 'error');
    this.#type = attributes.get('type') ?? 'none';
    this.#operator = attributes.get('operator') ?? 'between';
    this.#formulas = ['', ''];
    this.#sqref = attributes.get('sqref');
    this.#stated = {
      severity: style === 'warning' || style === 'information' ? style : 'stop',
      allowBlank: isTrue(attributes.get('allowBlank')),
      ...(prompt ? { prompt } : {}),
      ...(error ? { error } : {}),
      ...(rejects || this.#type === 'none' ? {} : { isSilent: true }),
    };
  }

  #formula(at: 0 | 1): ElementRule {
    return formulaRule((formula) => {
      this.#formulas[at] = formula;
    });
  }

  #close(): void {
    const ranges = readRanges(this.#sqref, this.#budget);
    if (ranges.length > 0) this.found.push({ ...this.#stated, ranges, rule: this.#rule() });
  }

  #rule(): ValidationLook['rule'] {
    const [formula1, formula2] = this.#formulas;
    const type = this.#type;
    if (type === 'none') return { kind: 'any' };
    if ((type === 'list' || type === 'custom') && formula1 !== '') return { kind: type, formula: formula1 };
    const isMeasure = type === 'decimal' || type === 'whole' || type === 'date' || type === 'textLength';
    if (isMeasure && this.#operator === 'between' && NUMBER.test(formula1) && NUMBER.test(formula2)) {
      const [min, max] = [Number(formula1), Number(formula2)];
      if (min <= max && Number.isFinite(max - min)) return { kind: type, min, max };
    }
    return { kind: 'other', type, operator: this.#operator, formula1, formula2 };
  }
}

function message(
  attributes: Attributes,
  titleName: string,
  textName: string,
): { title: string; text: string } | undefined {
  const title = decodeEscapes(attributes.get(titleName) ?? '');
  const text = decodeEscapes(attributes.get(textName) ?? '');
  return title === '' && text === '' ? undefined : { title, text };
}
