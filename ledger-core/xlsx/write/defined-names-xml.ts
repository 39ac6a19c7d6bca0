import { columnLetters, quoteSheet } from '../../kernel/cell-ref.ts';
import type { WorkbookPlan } from '../../templates/plan.ts';
import { xmlAttributes, xmlText } from './xml-text.ts';

interface DefinedName {
  readonly name: string;
  /** Index of the sheet the name belongs to; absent: the workbook. */
  readonly localSheetId?: number;
  readonly formula: string;
}

/** `<definedNames>`: the plan's names, and each sheet's print area and title rows, in the order Excel keeps. */
export function definedNamesXml(plan: WorkbookPlan): string {
  const names: DefinedName[] = plan.names.map(({ name, reference }) => ({ name, formula: reference }));
  for (const [localSheetId, { name: sheetName, print }] of plan.sheets.entries()) {
    const { areaFormula, titleRows, titleColumns } = print;
    if (areaFormula !== undefined) names.push({ name: '_xlnm.Print_Area', localSheetId, formula: areaFormula });
    if (titleRows) {
      const rows = `${quoteSheet(sheetName)}!$${titleRows.first}:$${titleRows.last}`;
      const columns = titleColumns === undefined ? [] : [`${quoteSheet(sheetName)}!$A:$${columnLetters(titleColumns)}`];
      const formula = [...columns, rows].join(',');
      names.push({ name: '_xlnm.Print_Titles', localSheetId, formula });
    }
  }
  if (names.length === 0) return '';
  return `<definedNames>${names.sort(byName).map(definedNameXml).join('')}</definedNames>`;
}

function byName(a: DefinedName, b: DefinedName): number {
  const left = a.name.toLowerCase();
  const right = b.name.toLowerCase();
  if (left !== right) return left < right ? -1 : 1;
  return (a.localSheetId ?? -1) - (b.localSheetId ?? -1);
}

function definedNameXml({ name, localSheetId, formula }: DefinedName): string {
  return `<definedName${xmlAttributes({ name, localSheetId })}>${xmlText(formula)}</definedName>`;
}
