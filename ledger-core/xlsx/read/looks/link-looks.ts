import { parseRange } from '../../../kernel/cell-ref.ts';
import type { SheetLooks } from '../../../workbook/looks.ts';
import { decodeEscapes } from '../escaped-text.ts';
import { RELATIONSHIP_ATTRIBUTES } from '../namespaces.ts';
import { children, type ElementRule } from '../xml-rules.ts';
import type { LooksBudget } from './looks-budget.ts';

/** The rule for `hyperlinks`. A link with a relationship leads outside of the workbook, wherever else it points. */
export function linksRule(links: SheetLooks['links'][number][], budget: LooksBudget): ElementRule {
  const hyperlink: ElementRule = {
    open: (attributes) => {
      budget.spendRule();
      const target = decodeEscapes(attributes.get('location') ?? '').replace(/^#/, '');
      const range = parseRange(attributes.get('ref') ?? '');
      const isOutside = attributes.getQualified(RELATIONSHIP_ATTRIBUTES, 'id') !== undefined;
      if (range && target !== '' && !isOutside) links.push({ range, target });
    },
  };
  return { children: children({ hyperlink }) };
}
