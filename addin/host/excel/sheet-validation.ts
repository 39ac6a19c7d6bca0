import { formatRange } from '../../../ledger-core/kernel/cell-ref.ts';
import { isGrowingList } from '../../../ledger-core/templates/plan-conventions.ts';
import type { ValidationPlan } from '../../../ledger-core/templates/plan.ts';

const STYLES = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

/** What cells accept, what they tell before typing and what they answer to a wrong value. */
export function addValidation(worksheet: Excel.Worksheet, plan: ValidationPlan): void {
  const { range, rule, severity, prompt, error } = plan;
  const { dataValidation } = worksheet.getRange(formatRange(range));
  const excelRule = ruleOf(rule);
  if (excelRule) {
    dataValidation.rule = excelRule;
    dataValidation.ignoreBlanks = !isGrowingList(rule);
    const { title = '', text: message = '' } = error ?? {};
    dataValidation.errorAlert = { showAlert: true, style: STYLES[severity], title, message };
  }
  if (prompt) dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
}

/** Undefined: anything is accepted. */
function ruleOf(rule: ValidationPlan['rule']): Excel.DataValidationRule | undefined {
  switch (rule.kind) {
    case 'any':
      return undefined;
    case 'list':
      return { list: { inCellDropDown: true, source: listSource(rule.formula) } };
    case 'custom':
      return { custom: { formula: `=${rule.formula}` } };
    case 'decimal':
      return { decimal: between(rule.min, rule.max) };
    case 'whole':
      return { wholeNumber: between(rule.min, rule.max) };
    case 'textLength':
      return { textLength: between(rule.min, rule.max) };
    case 'date':
      // Serial numbers as formulas: a text would be read by the rules of a place and its time zone.
      return { date: { formula1: `=${rule.min}`, formula2: `=${rule.max}`, operator: 'Between' } };
  }
}

function between(formula1: number, formula2: number): Excel.BasicDataValidation {
  return { formula1, formula2, operator: 'Between' };
}

/** A list written out stands without its quotes; anything else is a formula. */
function listSource(formula: string): string {
  const inline = /^"(.*)"$/s.exec(formula)?.[1];
  return inline === undefined ? `=${formula}` : inline.replaceAll('""', '"');
}
