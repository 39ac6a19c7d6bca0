import { useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { text } from '../../../ledger-core/kernel/text.ts';
import { PROGRAMMES } from '../../../ledger-core/programmes/registry.ts';
import { DOCUMENTS, type DocumentCode } from '../../../ledger-core/sources/documents.ts';
import type { DraftItem } from '../../../addin/workbench/files/draft-store.ts';
import type { RecentItem } from '../../../addin/workbench/files/recent-files.ts';
import { StartScreen, type StartScreenProps } from '../../../addin/workbench/start/start-screen.tsx';

type Shown = Pick<StartScreenProps, 'language' | 'theme' | 'drafts' | 'recents' | 'isBusy' | 'message' | 'programmes'>;

declare global {
  interface Window {
    start: {
      /** What the screen called back, in order. */
      readonly calls: string[];
      show(changes: Partial<Shown>): void;
      readonly samples: { readonly drafts: readonly DraftItem[]; readonly recents: readonly RecentItem[] };
    };
  }
}

const NOW = Date.now();
const hoursAgo = (hours: number): number => NOW - hours * 3_600_000;

const drafts: readonly DraftItem[] = [
  {
    ...{
      kind: 'draft',
      id: 'draft-1',
      name: '示例创新工作室 2024 年台账.xlsx',
      programme: 'etown',
      workshop: '示例创新工作室',
    },
    ...{ openedAt: hoursAgo(3), changedAt: hoursAgo(2), changes: 12, size: 48_000, hasFile: true },
  },
  {
    ...{ kind: 'draft', id: 'draft-2', name: '新建台账.xlsx', programme: 'dalian-2016' },
    ...{ openedAt: hoursAgo(24 * 45), changedAt: hoursAgo(24 * 45), changes: 1, size: 40_000, hasFile: false },
  },
  { kind: 'unreadable', id: 'draft-3', name: '示例旧台账.xlsx' },
];

const recents: readonly RecentItem[] = [
  {
    id: 'recent-1',
    name: '示例创新工作室 2024 年台账.xlsx',
    programme: 'etown',
    workshop: '示例创新工作室',
    at: hoursAgo(2),
  },
  {
    id: 'recent-2',
    name: '示例劳模创新工作室.xlsx',
    programme: 'dalian-2011',
    workshop: '示例劳模创新工作室',
    at: hoursAgo(25),
  },
  { id: 'recent-3', name: '区总工会汇总表（第三季度）.xlsx', at: hoursAgo(24 * 9) },
  { id: 'recent-4', name: '示例工匠人才工作室.xlsx', programme: 'langfang-2019', at: hoursAgo(24 * 400) },
];

const programmes = PROGRAMMES.map(({ id, name, document }) => ({
  id,
  name,
  document: DOCUMENTS[document as DocumentCode].title,
  templates: [{ id: 'ledger', name: text('资金与活动台账', 'Ledger of money and activities') }],
}));

const calls: string[] = [];
const called =
  (name: string) =>
  (...args: unknown[]): void => {
    calls.push([name, ...args].join(' '));
  };

const INITIAL: Shown = { language: 'zh', theme: 'light', drafts: [], recents: [], isBusy: false, programmes };

function Page(): ReactNode {
  const [shown, setShown] = useState(INITIAL);
  window.start = {
    calls,
    show: (changes) => {
      setShown((before) => ({ ...before, ...changes }));
    },
    samples: { drafts, recents },
  };
  document.documentElement.lang = shown.language === 'zh' ? 'zh-CN' : 'en';
  return (
    <StartScreen
      {...shown}
      onNew={called('new')}
      onSample={called('sample')}
      onOpen={called('open')}
      onFolder={called('folder')}
      onDrop={({ files }) => {
        called('drop')(...[...files].map(({ name }) => name));
      }}
      onRecover={called('recover')}
      onDiscard={(id) => {
        called('discard')(id);
        setShown((before) => ({ ...before, drafts: before.drafts.filter((draft) => draft.id !== id) }));
      }}
      onReopen={called('reopen')}
      onForget={(id) => {
        called('forget')(id);
        setShown((before) => ({ ...before, recents: before.recents.filter((recent) => recent.id !== id) }));
      }}
      onLanguage={(language) => {
        setShown((before) => ({ ...before, language }));
      }}
    />
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('no root');
createRoot(root).render(<Page />);
