import type { LocalDate } from '../../ledger-core/kernel/local-date.ts';
import type { LiveAudit } from '../../ledger-core/live/live-audit.ts';
import { entryForms } from './entry-forms.ts';
import { findingItems } from './finding-items.ts';
import { overviewOf } from './overview.ts';
import { samePartsKept } from './same-parts.ts';
import type { Notice, OpenLedger } from './session-state.ts';
import { settingItems } from './setting-items.ts';

/** What the pane shows of an open ledger; parts that did not change are those of the state before. */
export function openState(
  live: LiveAudit,
  asOf: LocalDate,
  {
    notices,
    marked,
    hasUnread,
  }: { readonly notices: readonly Notice[]; readonly marked: number; readonly hasUnread: boolean },
  before: OpenLedger | undefined,
): OpenLedger {
  const { dossier, programme } = live;
  const audit = live.audit();
  return {
    phase: 'open',
    notices,
    programme: samePartsKept(before?.programme, { id: programme.id, name: programme.name }),
    workshop: audit.workshop,
    unit: dossier.book.fields.text('rf_unit'),
    edition: samePartsKept(before?.edition, {
      version: audit.templateVersion ?? '',
      current: programme.templateVersion,
    }),
    asOf,
    isSettled: live.isSettled && !hasUnread,
    overview: samePartsKept(before?.overview, overviewOf(dossier, audit)),
    ledger: dossier.ledger,
    findings: findingItems(live, audit.findings, before?.findings ?? []),
    outcomes: samePartsKept(before?.outcomes, audit.rules),
    settings: samePartsKept(before?.settings, settingItems(programme, audit.settings)),
    forms: samePartsKept(before?.forms, entryForms(dossier)),
    marked,
  };
}
