import { CONTENT_TYPES } from '../read/namespaces.ts';
import { partKey } from '../read/zip-entry-name.ts';
import type { PackageDraft } from './package-draft.ts';
import { failPatch } from './patch-fault.ts';
import { attributeOf, childOf, type XmlNode } from './xml-node.ts';

/** What may stand before `calcPr` in a workbook part, the last first. */
const BEFORE_CALCULATION = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'];
const CONTENT_TYPES_PART = '[Content_Types].xml';

/**
 * Has the workbook computed anew by whoever opens it. Where formulas came or went, the order in which they were computed
 * (calcChain) is no longer true: its part goes, and Excel makes a new one.
 */
export function requireCalculation(draft: PackageDraft, workbook: string, hasMovedFormulas: boolean): void {
  const part = draft.part(workbook);
  const { root } = part;
  const calculation = childOf(root, 'calcPr');
  if (calculation) part.setAttributes(calculation, { fullCalcOnLoad: '1' });
  else {
    const before = BEFORE_CALCULATION.map((name) => childOf(root, name)).find((node) => node !== undefined);
    const at = before?.end ?? failPatch('structure', { part: workbook });
    part.insert(at, `<${root.prefix}calcPr fullCalcOnLoad="1"/>`);
  }
  if (hasMovedFormulas) dropCalculationChain(draft, workbook);
}

function dropCalculationChain(draft: PackageDraft, workbook: string): void {
  const chains = [...draft.relationships(workbook)].filter(([, { kind }]) => kind === 'calcChain');
  if (chains.length === 0) return;
  const slash = workbook.lastIndexOf('/') + 1;
  const relationships = `${workbook.slice(0, slash)}_rels/${workbook.slice(slash)}.rels`;
  for (const [id, { target, external }] of chains) {
    removeElements(draft, relationships, (element) => attributeOf(element, 'Id') === id);
    if (external) continue;
    draft.remove(target);
    removeElements(draft, CONTENT_TYPES_PART, (element) => {
      const isOverride = element.local === 'Override' && CONTENT_TYPES.has(element.uri);
      return isOverride && partKey(attributeOf(element, 'PartName') ?? '') === partKey(target);
    });
  }
}

function removeElements(draft: PackageDraft, name: string, isGone: (element: XmlNode) => boolean): void {
  const part = draft.part(name);
  for (const element of part.root.children) if (isGone(element)) part.replace(element.start, element.end, '');
}
