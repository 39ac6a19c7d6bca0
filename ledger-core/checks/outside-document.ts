import * as v from 'valibot';
import { textSchema } from '../definition/rule.ts';
import { text } from '../kernel/text.ts';
import { found, inapplicable, type Check } from './support/check.ts';
import { scopedRows } from './support/scoped-rows.ts';

const paramsSchema = v.object({
  /** What governs these rows and is not among our documents. */
  document: textSchema,
  /** What the tool does instead, or does not do. */
  instead: textSchema,
});

/** Rows that a document we do not have would judge: never decided, and said so as soon as there is such a row. */
export const outsideDocument: Check = (dossier, rule) => {
  const { document, instead } = v.parse(paramsSchema, rule.params);
  const { rows, gaps } = scopedRows(dossier, rule);
  if (rows.length === 0)
    return gaps.length === 0 && rule.inapplicable ? inapplicable(rule.inapplicable) : found([], gaps);
  const missing = text(
    `规则未提供：${document.zh}不在本工具依据的文件之中；${instead.zh}`,
    `the rule is not provided; not among our documents: ${document.en}; ${instead.en}`,
  );
  return found([], [missing]);
};
