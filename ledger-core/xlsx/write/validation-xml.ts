import { formatRange } from '../../kernel/cell-ref.ts';
import { isGrowingList } from '../../templates/plan-conventions.ts';
import type { ValidationPlan } from '../../templates/plan.ts';
import { spreadsheetText, xmlAttributes, xmlText } from './xml-text.ts';

/** `<dataValidations>`, one element for each plan: exceljs would expand a range into its cells when it is read again. */
export function validationsXml(validations: readonly ValidationPlan[]): string {
  if (validations.length === 0) return '';
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`;
}

function validationXml({ range, rule, severity, prompt, error }: ValidationPlan): string {
  const restricts = rule.kind !== 'any';
  const attributes = xmlAttributes({
    type: restricts ? rule.kind : undefined,
    errorStyle: restricts && severity !== 'stop' ? severity : undefined,
    allowBlank: restricts && !isGrowingList(rule) ? 1 : undefined,
    showInputMessage: prompt ? 1 : undefined,
    showErrorMessage: restricts ? 1 : undefined,
    errorTitle: message(error?.title),
    error: message(error?.text),
    promptTitle: message(prompt?.title),
    prompt: message(prompt?.text),
    sqref: formatRange(range),
  });
  return `<dataValidation${attributes}>${formulasXml(rule)}</dataValidation>`;
}

function formulasXml(rule: ValidationPlan['rule']): string {
  if (rule.kind === 'any') return '';
  if ('formula' in rule) return `<formula1>${xmlText(rule.formula)}</formula1>`;
  return `<formula1>${rule.min}</formula1><formula2>${rule.max}</formula2>`;
}

function message(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : spreadsheetText(text);
}
