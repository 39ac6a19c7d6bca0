import { clauseIdOf, isRowCase } from '../definition/rule.ts';
import { hasTable, listOf, type Programme } from '../definition/programme.ts';
import type { ColumnDef, ColumnType, TableDef } from '../definition/table.ts';
import type { CellRange } from '../kernel/cell-ref.ts';
import { localDate, toSerial } from '../kernel/local-date.ts';
import { text, type Text } from '../kernel/text.ts';
import { citationOf } from '../sources/documents.ts';
import type { ValidationPlan } from './plan.ts';

/** The name under which drop-downs know the registered projects. */
export const PROJECT_LIST = 'rf_list_projects';
/** The name under which drop-downs know the user's own categories. */
export const CATEGORY_LIST = 'rf_list_categories';

const MOST = 9_999_999_999.99;

type Restriction = Pick<ValidationPlan, 'rule' | 'severity'> & { readonly error: Text };

/** What a table column accepts, what it tells before typing and what it answers to a wrong value. */
export function columnValidation(
  programme: Programme,
  table: TableDef,
  column: ColumnDef,
  range: CellRange,
): ValidationPlan | undefined {
  const restriction = restrictionOf(programme, column);
  const prompt = promptText(programme, table, column);
  if (!restriction && prompt === undefined) return undefined;
  return {
    range,
    rule: restriction?.rule ?? { kind: 'any' },
    severity: restriction?.severity ?? 'information',
    ...(prompt === undefined ? {} : { prompt: { title: column.name, text: clip(prompt, 255) } }),
    ...(restriction ? { error: { title: column.name, text: clip(both(restriction.error), 225) } } : {}),
  };
}

function restrictionOf(programme: Programme, column: ColumnDef): Restriction | undefined {
  if (column.type === 'choice' || column.source === 'projects') return choiceRestriction(programme, column);
  return TYPE_RESTRICTIONS[column.type];
}

function choiceRestriction(programme: Programme, column: ColumnDef): Restriction | undefined {
  if (column.source === 'categories' && hasTable(programme, 'rf_categories')) {
    return {
      rule: { kind: 'list', formula: CATEGORY_LIST },
      severity: 'warning',
      error: text(
        '“支出类别”表里没有这一类；确实要用，请先列上。',
        'Not on your list of categories; add it there first.',
      ),
    };
  }
  if (column.source === 'projects') {
    // An application may have no register of projects to choose from.
    if (!hasTable(programme, 'rf_projects')) return undefined;
    return {
      rule: { kind: 'list', formula: PROJECT_LIST },
      severity: 'warning',
      error: text(
        '这个项目编号不在“创新项目”表里；确实要用，请先登记。',
        'This project is not registered; register it first.',
      ),
    };
  }
  const options = column.source ? listOf(programme, column.source) : (column.choices ?? []);
  return options.length === 0 ? undefined : listRestriction(options);
}

/** A drop-down of a fixed list. */
export function listRestriction(options: readonly string[]): Restriction {
  return {
    rule: { kind: 'list', formula: `"${options.join(',')}"` },
    severity: 'stop',
    error: text('请从下拉列表选一个。', 'Choose one from the list.'),
  };
}

/** What a cell of a type accepts, wherever it stands. */
export const TYPE_RESTRICTIONS: Readonly<Partial<Record<ColumnType, Restriction>>> = {
  amount: {
    rule: { kind: 'decimal', min: -MOST, max: MOST },
    severity: 'stop',
    error: text('金额填数字，单位元，不带“元”字和文字。', 'Type the amount as a number in yuan, without words.'),
  },
  date: {
    rule: { kind: 'date', min: toSerial(localDate('1990-01-01')), max: toSerial(localDate('2100-12-31')) },
    severity: 'stop',
    error: text('日期请按 2025-03-01 的样子填。', 'Type dates like 2025-03-01.'),
  },
  year: {
    rule: { kind: 'whole', min: 1990, max: 2100 },
    severity: 'stop',
    error: text('年度填四位数字，如 2025。', 'Type the year with four digits, such as 2025.'),
  },
  count: {
    rule: { kind: 'whole', min: 0, max: 1_000_000 },
    severity: 'stop',
    error: text('这里填整数。', 'Type a whole number.'),
  },
  decimal: {
    rule: { kind: 'decimal', min: -MOST, max: MOST },
    severity: 'stop',
    error: text('这里填数字，不带单位。', 'Type a number without a unit.'),
  },
  formula: {
    rule: { kind: 'custom', formula: 'FALSE' },
    severity: 'stop',
    error: text(
      '这一栏是公式，不用填；误删了从上一行复制。',
      'This column computes itself; if deleted, copy it from the row above.',
    ),
  },
};

const TYPE_PROMPTS: Readonly<Partial<Record<ColumnType, Text>>> = {
  date: text('日期，如 2025-03-01。', 'A date such as 2025-03-01.'),
  amount: text('元，两位小数。', 'Yuan, two decimals.'),
};

/** What to type, and which clauses ask for it: taken from the rules that can name this column. */
function promptText(programme: Programme, table: TableDef, column: ColumnDef): string | undefined {
  const hint = column.prompt ?? TYPE_PROMPTS[column.type];
  const cited = citedArticles(programme, table, column);
  const basis = cited.length === 0 ? undefined : text(`依据${cited.join('、')}。`, `See ${cited.join(', ')}.`);
  if (!hint && !basis) return undefined;
  return [...(hint ? [hint.zh] : []), ...(basis ? [basis.zh] : []), ...(hint ? [hint.en] : [])].join('\n');
}

function citedArticles(programme: Programme, table: TableDef, column: ColumnDef): string[] {
  const articles = new Set<string>();
  for (const rule of programme.rules) {
    if (rule.disposition !== 'rule' || rule.rows?.table !== table.name) continue;
    const names = Object.values(rule.cases).some((one) => isRowCase(one) && one.column === column.key);
    const clause = names ? clauseIdOf(rule.id) : undefined;
    const citation = clause === undefined ? undefined : citationOf(clause);
    if (citation) articles.add(`${citation.article}“${citation.phrase}”`);
  }
  return [...articles];
}

export function both({ zh, en }: Text): string {
  return `${zh}\n${en}`;
}

function clip(whole: string, most: number): string {
  return whole.length <= most ? whole : `${whole.slice(0, most - 1)}…`;
}
