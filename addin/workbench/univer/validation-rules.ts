import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type IDataValidationRule,
  type IDataValidationRuleBase,
} from '@univerjs/core';
import type { ValidationPlan } from '../../../ledger-core/templates/plan.ts';
import type { WorkbookImage } from '../../../ledger-core/workbook/image.ts';
import type { ValidationLook } from '../../../ledger-core/workbook/looks.ts';
import { gridRange } from './grid-range.ts';
import type { StructuredReferences } from './structured-references.ts';

const SEVERITY: Readonly<Record<ValidationPlan['severity'], DataValidationErrorStyle>> = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
};

/** The drop-downs and limits of a sheet, as the grid keeps them. Those that it could not compute are left to the checks. */
export function validationRules(
  validations: readonly ValidationLook[],
  sheetId: string,
  image: WorkbookImage,
  references: StructuredReferences,
): IDataValidationRule[] {
  return validations.flatMap((one, at) => {
    const rule = ruleOf(one.rule, image, references);
    if (!rule) return [];
    const { error, prompt } = one;
    return [
      {
        uid: `${sheetId}v${at}`,
        ...rule,
        ranges: one.ranges.map(gridRange),
        // To spreadsheets this is of what is typed; the grid would call every empty cell wrong.
        allowBlank: true,
        errorStyle: SEVERITY[one.severity],
        renderMode: one.rule.kind === 'list' ? DataValidationRenderMode.ARROW : DataValidationRenderMode.TEXT,
        ...(error ? { showErrorMessage: true, error: error.text, errorTitle: error.title } : {}),
        ...(prompt ? { showInputMessage: true, prompt: prompt.text, promptTitle: prompt.title } : {}),
      },
    ];
  });
}

function ruleOf(
  rule: ValidationLook['rule'],
  image: WorkbookImage,
  references: StructuredReferences,
): IDataValidationRuleBase | undefined {
  switch (rule.kind) {
    case 'list': {
      const formula1 = listOf(rule.formula, image, references);
      return formula1 === undefined ? undefined : { type: DataValidationType.LIST, formula1 };
    }
    case 'decimal':
    case 'whole':
      return between(rule.kind === 'whole' ? DataValidationType.WHOLE : DataValidationType.DECIMAL, rule);
    case 'date':
      return between(DataValidationType.DATE, rule);
    case 'textLength':
      return between(DataValidationType.TEXT_LENGTH, rule);
    case 'custom':
    case 'any':
    case 'other':
      return undefined;
  }
}

function between(
  type: DataValidationType,
  { min, max }: { readonly min: number; readonly max: number },
): IDataValidationRuleBase {
  return { type, operator: DataValidationOperator.BETWEEN, formula1: String(min), formula2: String(max) };
}

/** `"a,b,c"` as the words, a name or a table's column as a range; undefined for what is neither. */
function listOf(formula: string, image: WorkbookImage, references: StructuredReferences): string | undefined {
  const words = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  if (words !== undefined) return words.replaceAll('""', '"');
  const name = image.names.find((one) => one.name.toLowerCase() === formula.toLowerCase());
  const range = name ? references.ofName(name) : references.ofName({ name: '', reference: formula });
  return range === undefined ? undefined : `=${range}`;
}
