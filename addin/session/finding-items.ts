import type { Finding } from '../../ledger-core/audit/audit-report.ts';
import type { Programme } from '../../ledger-core/definition/programme.ts';
import type { Dossier } from '../../ledger-core/dossier/dossier.ts';
import { parseCell } from '../../ledger-core/kernel/cell-ref.ts';
import type { Text } from '../../ledger-core/kernel/text.ts';
import type { LiveAudit } from '../../ledger-core/live/live-audit.ts';
import { safeFixesOf } from '../../ledger-core/live/safe-fix.ts';
import type { WorkbookImage } from '../../ledger-core/workbook/image.ts';
import { cellAt } from '../../ledger-core/workbook/sheet-index.ts';
import { explanationsOf } from './explanations.ts';
import { samePartsKept } from './same-parts.ts';
import type { FindingItem, SafeFix } from './session-state.ts';

/**
 * Findings with what the pane says beside them; an item that did not change is the one of before. Most findings are the
 * very objects of the state before: for them nothing is looked up or compared.
 */
export function findingItems(
  live: LiveAudit,
  findings: readonly Finding[],
  before: readonly FindingItem[],
): readonly FindingItem[] {
  const explanations = explanationsOf(live.dossier);
  const gists = gistsOf(live.programme);
  let known: ReadonlyMap<string, FindingItem> | undefined;
  const items = findings.map((finding): FindingItem => {
    const fixes = fixesOf(live, finding);
    const explanation = explanations.get(finding.fingerprint);
    const same = ITEMS.get(finding);
    if (same && fixes.length + same.fixes.length === 0 && same.explanation === explanation) return same;
    known ??= new Map(before.map((item) => [item.finding.fingerprint, item]));
    const item = samePartsKept<FindingItem>(known.get(finding.fingerprint), {
      finding,
      gist: gists.get(finding.rule) ?? finding.message,
      fixes,
      explanation,
    });
    ITEMS.set(finding, item);
    return item;
  });
  return items.length === before.length && items.every((item, at) => item === before[at]) ? before : items;
}

const ITEMS = new WeakMap<Finding, FindingItem>();

function gistsOf({ rules }: Programme): ReadonlyMap<string, Text> {
  return new Map(rules.map(({ id, gist }) => [id, gist]));
}

/** The safe fixes of a finding, of cells that are still as they were when the whole ledger was last read. */
export function fixesOf({ dossier, image }: LiveAudit, finding: Finding): readonly SafeFix[] {
  const fixes = knownFixes(dossier, finding);
  if (fixes.length === 0 || image === dossier.image) return fixes;
  return fixes.filter((fix) => cellText(image, fix) === cellText(dossier.image, fix));
}

const FIXES = new WeakMap<Dossier, WeakMap<Finding, readonly SafeFix[]>>();

/** A finding is shown again with every change of the ledger, and its fixes stay. */
function knownFixes(dossier: Dossier, finding: Finding): readonly SafeFix[] {
  const ofDossier = FIXES.get(dossier) ?? new WeakMap<Finding, readonly SafeFix[]>();
  FIXES.set(dossier, ofDossier);
  const fixes = ofDossier.get(finding) ?? safeFixesOf(dossier, finding);
  ofDossier.set(finding, fixes);
  return fixes;
}

/** What the cell of a fix holds, unmasked; '' for blank. */
export function cellText(image: WorkbookImage, { sheet: name, cell }: SafeFix): string {
  const sheet = image.sheets.find((one) => one.name === name);
  const place = parseCell(cell);
  return (sheet && place && cellAt(sheet, place.row, place.col)?.text) ?? '';
}
