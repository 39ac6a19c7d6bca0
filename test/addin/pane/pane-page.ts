import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { text } from '../../../ledger-core/kernel/text.ts';
import { Ledger } from '../../../ledger-core/ledger/ledger.ts';
import type { Theme } from '../../../addin/host/spreadsheet-host.ts';
import type { FindingItem } from '../../../addin/session/session-state.ts';
import { PaneRouter } from '../../../addin/taskpane/pane-router.ts';
import { mountPane } from '../../../addin/taskpane/start.tsx';
import { SampleSession } from './sample-session.ts';
import type { Sample } from './sample-state.ts';

/** What the opener puts into the page before this script, and what it finds there afterwards. */
declare global {
  interface Window {
    sampleJson: string;
    paneOptions: PaneOptions;
    pane: {
      readonly session: SampleSession;
      readonly router: PaneRouter;
      readonly sample: Sample;
      readonly many: (sample: Sample, count: number) => readonly FindingItem[];
      setTheme(theme: Theme): void;
      readonly localDate: typeof localDate;
      readonly text: typeof text;
    };
  }
}

export interface PaneOptions {
  readonly language: 'zh' | 'en';
  readonly theme: Theme;
}

const read = JSON.parse(window.sampleJson, (_, value: unknown) =>
  value !== null && typeof value === 'object' && 'mapEntries' in value ? new Map(value.mapEntries as []) : value,
) as Sample;
const sample: Sample = { ...read, state: { ...read.state, ledger: new Ledger(read.state.ledger.input) } };
const session = new SampleSession(sample);
const router = new PaneRouter();
const root = document.getElementById('root');
if (!root) throw new Error('no root');
const themeListeners: ((theme: Theme) => void)[] = [];
mountPane(
  root,
  session,
  {
    ...window.paneOptions,
    limits: [],
    onThemeChange: (listener) => {
      themeListeners.push(listener);
    },
  },
  router,
);
window.pane = {
  session,
  router,
  sample,
  many: manyFindings,
  setTheme: (theme) => {
    for (const listener of themeListeners) listener(theme);
  },
  localDate,
  text,
};

/** The sample's findings over and over, each in a row of its own. */
function manyFindings({ state: { findings } }: Sample, count: number): readonly FindingItem[] {
  return Array.from({ length: count }, (_, n): FindingItem => {
    const item = findings[n % findings.length];
    if (!item) throw new RangeError('no findings');
    const { finding } = item;
    const location = { sheet: '支出明细', ...finding.location, cell: `J${n + 5}` };
    return { ...item, finding: { ...finding, location, fingerprint: `${finding.fingerprint}-${n}` } };
  });
}
