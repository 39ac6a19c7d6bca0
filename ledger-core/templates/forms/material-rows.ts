import type { ApplicationForm } from '../../definition/form.ts';
import type { materials } from '../../definition/registers/materials.ts';
import type { RowValues } from '../../definition/table.ts';
import { citationOf } from '../../sources/documents.ts';

/** The document's own rows of 材料清单. */
export function materialRows(form: ApplicationForm): readonly RowValues<typeof materials>[] {
  return form.materials.map(({ id, what, requirement, clause, isOptional }) => {
    const citation = citationOf(clause);
    return {
      id,
      what: isOptional ? `${what}（可选）` : what,
      requirement: `${requirement.zh}\n${requirement.en}`,
      basis: citation ? `${citation.document} ${citation.article}` : clause,
    };
  });
}
