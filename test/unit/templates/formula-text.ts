import type { SheetPlan, WorkbookPlan } from '../../../ledger-core/templates/plan.ts';

/** One formula of a plan and where it stands. */
export interface PlannedFormula {
  readonly where: string;
  readonly formula: string;
}

/** Every formula of a plan, wherever it stands: cells, tables, drop-downs, formats, names, print areas; equal ones once. */
export function formulasOf(plan: WorkbookPlan): readonly PlannedFormula[] {
  const all = [
    ...plan.names.map(({ name, reference }) => ({ where: name, formula: reference })),
    ...plan.sheets.flatMap(sheetFormulas),
  ];
  return [...new Map(all.map((one) => [`${one.where}\n${one.formula}`, one])).values()];
}

function sheetFormulas({ name, cells, table, validations, formats, print }: SheetPlan): PlannedFormula[] {
  const formulas = [
    ...cells.map((cell) => cell.formula),
    ...(table?.columns ?? []).map((column) => column.formula),
    ...validations.map(({ rule }) => ('formula' in rule ? rule.formula : undefined)),
    ...formats.map((format) => format.formula),
    print.areaFormula,
  ];
  return formulas.flatMap((formula) => (formula === undefined ? [] : [{ where: name, formula }]));
}

/** The formula without its text constants: what is left is code. */
export function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""');
}

/** Names of the functions that a formula calls. */
export function functionsOf(formula: string): readonly string[] {
  return [...new Set(withoutTexts(formula).match(/[A-Za-z_.][\w.]*(?=\()/g) ?? [])];
}

/** The arguments of every call of a function, each argument as written. */
export function callsOf(formula: string, name: string): readonly (readonly string[])[] {
  const calls: string[][] = [];
  for (const { index } of formula.matchAll(new RegExp(`(?<![\\w.])${name}\\(`, 'g'))) {
    calls.push(argumentsAt(formula, index + name.length + 1));
  }
  return calls;
}

function argumentsAt(formula: string, start: number): string[] {
  const args = [''];
  let depth = 0;
  let isText = false;
  for (const ch of formula.slice(start)) {
    if (ch === '"') isText = !isText;
    if (!isText && '([{'.includes(ch)) depth += 1;
    if (!isText && ')]}'.includes(ch)) depth -= 1;
    if (depth < 0) break;
    if (ch === ',' && depth === 0 && !isText) args.push('');
    else args.push((args.pop() ?? '') + ch);
  }
  return args;
}

/** How deep calls and brackets stand in each other. */
export function depthOf(formula: string): number {
  let [depth, deepest] = [0, 0];
  for (const ch of withoutTexts(formula)) {
    if (ch === '(') deepest = Math.max(deepest, (depth += 1));
    if (ch === ')') depth -= 1;
  }
  return deepest;
}
