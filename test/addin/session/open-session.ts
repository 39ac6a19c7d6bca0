import { setImmediate } from 'node:timers/promises';
import { createSession } from '../../../addin/session/create-session.ts';
import type { FindingItem, OpenLedger } from '../../../addin/session/session-state.ts';
import type { Session } from '../../../addin/session/session.ts';
import type { LocalDate } from '../../../ledger-core/kernel/local-date.ts';
import { ImageHost } from '../../support/image-host.ts';
import { AS_OF, honestPlan } from '../../support/workbook-ledger.ts';

// So many tasks without another state, and nothing is under way.
const QUIET_TASKS = 6;

// How often a session has paused between slices of its work.
const PAUSES = new WeakMap<Session, number>();

/** A session over a spreadsheet that has been read and checked. */
export async function sessionOver(host: ImageHost, asOf: () => LocalDate = () => AS_OF): Promise<Session> {
  const pause = (): Promise<void> => {
    PAUSES.set(session, (PAUSES.get(session) ?? 0) + 1);
    return setImmediate();
  };
  const session = createSession(host, { asOf, pause });
  await quiet(session);
  return session;
}

/** The small honest ledger of E-Town, open. */
export async function openHonest(): Promise<{ host: ImageHost; session: Session }> {
  const host = ImageHost.of(honestPlan());
  return { host, session: await sessionOver(host) };
}

/** Waits until every change has been read and every rule asked. */
export async function quiet(session: Session): Promise<void> {
  let before: unknown[] = [];
  for (let tasks = 0; tasks < QUIET_TASKS; tasks += 1) {
    await setImmediate();
    const { state } = session;
    const isBusy = state.phase === 'opening' || (state.phase === 'open' && !state.isSettled);
    const now = [state, PAUSES.get(session)];
    if (isBusy || now.some((one, at) => one !== before[at])) tasks = -1;
    before = now;
  }
}

/** The value cell beside a label of the cover. @throws Error when the cover has no such label */
export function coverCell(host: ImageHost, label: string): string {
  const cover = host.image.sheets.find(({ name }) => name === '封面');
  const row = cover?.rows.find(({ cells }) => cells.some(({ text }) => text === label))?.row;
  if (row === undefined) throw new Error(`no ${label} on the cover`);
  return `B${row}`;
}

/** @throws Error when no ledger is open */
export function ledgerOf({ state }: Session): OpenLedger {
  if (state.phase !== 'open') throw new Error(`the session is ${state.phase}`);
  return state;
}

/** Findings of a rule, as of now. */
export function found(session: Session, rule: string): readonly FindingItem[] {
  return ledgerOf(session).findings.filter(({ finding }) => finding.rule === rule);
}

/** What the session has said, Chinese. */
export function said(session: Session): readonly string[] {
  return session.state.notices.map(({ words }) => words.zh);
}

/** Every state that the session shows from now on. */
export function statesOf(session: Session): Session['state'][] {
  const states: Session['state'][] = [];
  session.subscribe(() => states.push(session.state));
  return states;
}
