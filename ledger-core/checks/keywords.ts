import * as v from 'valibot';
import { listOf } from '../definition/programme.ts';
import { unknownAmong } from '../dossier/dossier.ts';
import { text } from '../kernel/text.ts';
import { locate, type TypedRow } from '../workbook/typed-table.ts';
import { found, inapplicable, type Check, type Hit } from './support/check.ts';
import { rowIdentity } from './support/row-hits.ts';
import { scopedRows } from './support/scoped-rows.ts';
import { wordFinder } from './support/words-in.ts';
import type { ExpenseRow } from './support/table-rows.ts';

const paramsSchema = v.object({
  /** The settings that list the words looked for, and those that never count. */
  words: v.string(),
  guards: v.string(),
  columns: v.array(v.picklist(['summary', 'payee', 'category'])),
  /** A text with one of these says what the word left open. */
  unless: v.optional(v.array(v.string()), []),
});

/** Expenses whose words suggest a use that a person should look at; the finding names word and place. */
export const keywords: Check = (dossier, rule) => {
  const params = v.parse(paramsSchema, rule.params);
  const { settings, programme } = dossier.book;
  const words = settings.words(params.words);
  if (words.length === 0) {
    return inapplicable(text(`口径 ${params.words} 没有列提示词。`, `Setting ${params.words} lists no words.`));
  }
  // A printed category is no wording of the user's; one off the list is named by its own rule.
  const isOwnCategory = listOf(programme, 'categories').length === 0;
  const columns = params.columns.filter((column) => column !== 'category' || isOwnCategory);
  const { table, rows, gaps } = scopedRows<ExpenseRow>(dossier, rule);
  if (rows.length === 0 && gaps.length === 0 && rule.inapplicable) return inapplicable(rule.inapplicable);
  const inScope = new Set<TypedRow>(rows);
  const unknown = unknownAmong(dossier, 'rf_expenses', (row) => inScope.has(row), columns);
  const wordsIn = wordFinder({ words, guards: settings.words(params.guards), unless: params.unless });
  const hits = rows.flatMap((row): Hit[] => {
    for (const column of columns) {
      const observed = row.values[column];
      const matched = observed === undefined ? [] : wordsIn(observed);
      if (matched.length === 0 || !table || observed === undefined) continue;
      return [
        {
          case: 'word',
          at: locate(table, row, column),
          observed,
          values: { words: matched.join('、') },
          identity: rowIdentity(table.def, row),
        },
      ];
    }
    return [];
  });
  return found(hits, unknown ? [...gaps, unknown] : gaps);
};
