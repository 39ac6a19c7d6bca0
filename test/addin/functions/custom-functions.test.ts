import path from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { beforeEach, describe, expect, it } from 'vitest';
import { functionsOver, type StreamingCell } from '../../../addin/functions/custom-functions.ts';
import { LateNumbers } from '../../../addin/functions/late-numbers.ts';
import type { OpenLedger, SessionState } from '../../../addin/session/session-state.ts';
import type { Session } from '../../../addin/session/session.ts';
import { ROOT } from '../../structure/source-tree.ts';
import { sampleLedgerState } from './sample-ledger-state.ts';

/** What Excel's own error is to a formula: the words that show when the error is pointed at. */
class NotAvailable extends Error {}

const { state: open } = await sampleLedgerState();
const balance = (open.overview.money?.balance ?? NaN) / 100;

/** A session of which only the state is used. */
class StateOnly {
  state: SessionState = { phase: 'opening', notices: [] };
  readonly #listeners = new Set<() => void>();

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  publish(state: SessionState): void {
    this.state = state;
    for (const listener of this.#listeners) listener();
  }
}

/** A cell with a formula, and everything it was ever told to show. */
class Cell implements StreamingCell<number> {
  readonly shown: (number | string)[] = [];
  onCanceled?: () => void;

  setResult(result: number | Error): void {
    this.shown.push(result instanceof NotAvailable ? result.message : Number(result));
  }
}

let session: StateOnly;
let numbers: LateNumbers;
let functions: Readonly<Record<string, (...given: never[]) => unknown>>;

beforeEach(() => {
  session = new StateOnly();
  numbers = new LateNumbers((words) => new NotAvailable(words));
  functions = functionsOver(numbers);
});

function type(name: string, ...given: readonly unknown[]): Cell {
  const cell = new Cell();
  functions[name]?.(...([...given, cell] as never[]));
  return cell;
}

function begin(language: 'zh' | 'en' = 'zh'): void {
  numbers.begin(session as unknown as Session, language);
}

function withBalance(fen: number): OpenLedger {
  const { ledger } = open;
  const added = { ...ledger.input, opening: { amount: fen, fund: undefined } };
  const Ledger = ledger.constructor as new (input: unknown) => OpenLedger['ledger'];
  return { ...open, ledger: new Ledger(added) };
}

describe('a formula over the ledger', () => {
  it('shows nothing until the workbook is read, then its value', () => {
    const cell = type('BALANCE', null);
    expect(cell.shown).toEqual([]);
    begin();
    expect(cell.shown).toEqual([]);
    session.publish(open);
    expect(cell.shown).toEqual([balance]);
  });

  it('is recalculated in an open workbook before the pane was ever seen', () => {
    session.state = open;
    begin();
    expect(type('SPENT', null, null, null).shown).toEqual([(open.overview.money?.spent ?? NaN) / 100]);
  });

  it('follows every change, and is left alone by changes that do not concern it', () => {
    session.state = open;
    begin();
    const cell = type('BALANCE', null);
    session.publish({ ...open, isSettled: false });
    session.publish(withBalance(12_345));
    session.publish(withBalance(12_346));
    expect(cell.shown).toHaveLength(3);
    expect((Number(cell.shown[2]) - Number(cell.shown[1])).toFixed(2)).toBe('0.01');
  });

  it('is told nothing more once it is gone', () => {
    session.state = open;
    begin();
    const cell = type('NEXTREVIEW');
    cell.onCanceled?.();
    session.publish({ phase: 'blank', notices: [] });
    expect(cell.shown).toHaveLength(1);
  });

  it('shows #N/A with words where there is no number, in the language of Excel', () => {
    session.state = { phase: 'blank', notices: [] };
    begin('en');
    expect(type('NEXTREVIEW').shown).toEqual(['This workbook is no ring-fenced ledger']);
  });

  it('recovers when the workbook becomes a ledger', () => {
    session.state = { phase: 'blank', notices: [] };
    begin();
    const cell = type('BALANCE', null);
    session.publish(open);
    expect(cell.shown).toEqual(['这个工作簿不是专款台账', balance]);
  });
});

describe('RF.DX', () => {
  it('answers at once, with no workbook at all', () => {
    expect(functions.DX?.(...([10005.06] as never[]))).toBe('壹万零伍元零陆分');
    expect(() => functions.DX?.(...([Infinity] as never[]))).toThrow(NotAvailable);
  });
});

describe('functions.json, made of the comments in the source', () => {
  interface Metadata {
    readonly functions: readonly {
      readonly id: string;
      readonly description: string;
      readonly options?: { readonly stream?: boolean };
      readonly parameters: readonly {
        readonly name: string;
        readonly description: string;
        readonly optional?: boolean;
      }[];
    }[];
  }
  const source = path.join(ROOT, 'addin/functions/custom-functions.ts');

  async function metadata(): Promise<Metadata> {
    const { errors, metadataJson } = await generateCustomFunctionsMetadata(source);
    expect(errors).toEqual([]);
    return JSON.parse(metadataJson) as Metadata;
  }

  it('names the functions that the page registers, and no other', async () => {
    const { functions: described } = await metadata();
    expect(described.map(({ id }) => id)).toEqual(Object.keys(functions));
  });

  it('says which of them follow the ledger: all but 大写金额, which depends on its argument alone', async () => {
    const { functions: described } = await metadata();
    expect(described.filter(({ options }) => options?.stream !== true).map(({ id }) => id)).toEqual(['DX']);
  });

  it('lets every argument be left out but that of DX, and describes each in both languages', async () => {
    const { functions: described } = await metadata();
    for (const { id, description, parameters } of described) {
      for (const words of [description, ...parameters.map((one) => one.description)])
        expect(words).toMatch(/\p{Script=Han}.*[A-Z][a-z]/u);
      expect(parameters.every(({ optional }) => optional === true)).toBe(id !== 'DX');
    }
  });
});
