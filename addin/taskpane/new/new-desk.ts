import type { Session } from '../../session/session.ts';
import { onePer, PaneStore } from '../pane-store.ts';

export type NewStep =
  | { readonly at: 'typing' }
  /** `of` is 0 until the first sheet is announced. */
  | { readonly at: 'creating'; readonly done: number; readonly of: number }
  | { readonly at: 'failed' }
  | { readonly at: 'created' };

export interface NewDeskState {
  /** Id of the programme chosen. None is ours to suggest: the unit's own papers decide. */
  readonly programme: string | undefined;
  /** Cover fields by defined name, as typed; what two programmes have alike stays when another is chosen. */
  readonly fields: Readonly<Record<string, string>>;
  readonly step: NewStep;
}

/** A ledger on its way: what was typed for it and how far it is. */
export class NewDesk extends PaneStore<NewDeskState> {
  readonly #session: Session;
  /** Messages about the last attempt that failed, by id. */
  #complaints: readonly number[] = [];

  constructor(session: Session) {
    super({ programme: undefined, fields: {}, step: { at: 'typing' } });
    this.#session = session;
  }

  choose(programme: string): void {
    this.change({ programme, step: { at: 'typing' } });
  }

  type(name: string, value: string): void {
    this.change({ fields: { ...this.state.fields, [name]: value }, step: { at: 'typing' } });
  }

  /** Back to the form, as it was typed. */
  startAgain(): void {
    this.change({ step: { at: 'typing' } });
  }

  /** Makes the sheets; what was said of the attempt before is no longer true and goes. One ledger at a time: a second call meanwhile does nothing. */
  async create(): Promise<void> {
    const { programme, fields, step } = this.state;
    if (step.at === 'creating' || programme === undefined) return;
    this.change({ step: { at: 'creating', done: 0, of: 0 } });
    for (const id of this.#complaints) this.#session.dismissNotice(id);
    const before = this.#noticeIds();
    const names = this.#session.programmes.find(({ id }) => id === programme)?.fields.map(({ name }) => name) ?? [];
    const typed = Object.fromEntries(
      Object.entries(fields).filter(([name, value]) => names.includes(name) && value.trim() !== ''),
    );
    const isMade = await this.#session.create({ programme, fields: typed }, (done, of) => {
      this.change({ step: { at: 'creating', done, of } });
    });
    this.#complaints = isMade ? [] : this.#noticeIds().filter((id) => !before.includes(id));
    this.change({ step: isMade ? { at: 'created' } : { at: 'failed' } });
  }

  #noticeIds(): readonly number[] {
    return this.#session.state.notices.map(({ id }) => id);
  }
}

export const newDeskOf = onePer((session: Session) => new NewDesk(session));
