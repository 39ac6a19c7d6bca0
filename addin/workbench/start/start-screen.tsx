import { FluentProvider, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language, Text } from '../../../ledger-core/kernel/text.ts';
import type { Theme } from '../../host/spreadsheet-host.ts';
import type { Notice } from '../../session/session-state.ts';
import { START_PAGE } from '../../strings/workbench-start.ts';
import { LanguageProvider, useWords } from '../../taskpane/language.tsx';
import { Note } from '../../taskpane/parts/note.tsx';
import { NoticeBar } from '../../taskpane/parts/notice-bar.tsx';
import { fluentTheme } from '../../taskpane/theme.ts';
import type { DraftItem } from '../files/draft-store.ts';
import type { RecentItem } from '../files/recent-files.ts';
import { DraftList } from './draft-list.tsx';
import { DropOverlay } from './drop-overlay.tsx';
import { ProgrammeList, type StartProgramme } from './programme-list.tsx';
import { RecentList } from './recent-list.tsx';
import { StartRail } from './start-rail.tsx';
import { StartSection } from './start-section.tsx';
import { StartTiles } from './start-tiles.tsx';
import { useFileDrag } from './use-file-drag.ts';
import { useNow } from './use-now.ts';
import { NARROW, SINGLE_COLUMN } from './widths.ts';

const useStyles = makeStyles({
  page: {
    height: '100%',
    display: 'flex',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground2,
    [NARROW]: { display: 'block', overflowY: 'auto' },
  },
  main: {
    flexGrow: 1,
    minWidth: 0,
    overflowY: 'auto',
    boxSizing: 'border-box',
    padding: '36px 40px',
    [NARROW]: { padding: '20px 24px 28px', overflowY: 'visible' },
  },
  inner: { maxWidth: '1000px', margin: '0 auto', display: 'flex', flexDirection: 'column', gap: '24px' },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignItems: 'start',
    gap: '24px 28px',
  },
  two: {
    gridTemplateColumns: 'minmax(0, 1.55fr) minmax(0, 1fr)',
    [SINGLE_COLUMN]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  // There before it has something to say, and without room of its own until then.
  live: { ':empty': { marginBottom: '-24px' } },
  busy: { display: 'flex', flexDirection: 'column', gap: '6px' },
});

export interface StartScreenProps {
  readonly language: Language;
  readonly theme: Theme;
  readonly programmes: readonly StartProgramme[];
  readonly recents: readonly RecentItem[];
  readonly drafts: readonly DraftItem[];
  /** Something is being opened or made: nothing else can be begun. */
  readonly isBusy: boolean;
  readonly message?: { readonly tone: Notice['tone']; readonly words: Text } | undefined;
  readonly onNew: (programmeId: string, templateId: string) => void;
  readonly onSample: () => void;
  readonly onOpen: () => void;
  readonly onFolder: () => void;
  /** In the drop event itself, as `filesOfDrop` wants it. */
  readonly onDrop: (dropped: DataTransfer) => void;
  readonly onRecover: (id: string) => void;
  readonly onDiscard: (id: string) => void;
  readonly onReopen: (id: string) => void;
  readonly onForget: (id: string) => void;
  readonly onLanguage: (language: Language) => void;
}

/** The first page of the workbench, whole. It fills the height of what it is put into. */
export function StartScreen(props: StartScreenProps): ReactNode {
  const { language, theme } = props;
  return (
    <LanguageProvider language={language}>
      <FluentProvider theme={fluentTheme(theme)} style={{ height: '100%' }}>
        <StartPage {...props} />
      </FluentProvider>
    </LanguageProvider>
  );
}

function StartPage(props: StartScreenProps): ReactNode {
  const { theme, isBusy, message, drafts, onDrop, onLanguage } = props;
  const styles = useStyles();
  const say = useWords();
  const isDraggedOver = useFileDrag(isBusy, onDrop);
  return (
    <div className={styles.page}>
      <StartRail theme={theme} onLanguage={onLanguage} />
      <main className={styles.main}>
        <div className={styles.inner}>
          <div role="alert" className={styles.live}>
            {message ? <NoticeBar tone={message.tone} words={say(message.words)} /> : null}
          </div>
          <div role="status" className={styles.live}>
            {isBusy ? (
              <div className={styles.busy}>
                <ProgressBar aria-label={say(START_PAGE.busy)} />
                <Note>{say(START_PAGE.busy)}</Note>
              </div>
            ) : null}
          </div>
          {drafts.length > 0 ? <Drafts {...props} /> : null}
          <Beginnings {...props} />
        </div>
      </main>
      {isDraggedOver ? <DropOverlay /> : null}
    </div>
  );
}

function Drafts({ drafts, isBusy, programmes, onRecover, onDiscard }: StartScreenProps): ReactNode {
  const now = useNow();
  return <DraftList {...{ drafts, isBusy, now, onRecover, onDiscard }} programmeName={nameOf(programmes)} />;
}

/** Everything to begin with; what was open lately stands beside it. */
function Beginnings(props: StartScreenProps): ReactNode {
  const { programmes, recents, isBusy, onNew, onOpen, onSample, onFolder, onReopen, onForget } = props;
  const styles = useStyles();
  const say = useWords();
  const now = useNow();
  const hasRecents = recents.length > 0;
  return (
    <>
      <StartSection title={say(START_PAGE.begin)}>
        <StartTiles {...{ isBusy, onOpen, onSample, onFolder }} />
      </StartSection>
      <div className={mergeClasses(styles.columns, hasRecents && styles.two)}>
        <StartSection title={say(START_PAGE.create)} words={say(START_PAGE.createWords)}>
          <ProgrammeList {...{ programmes, isBusy, onNew }} />
        </StartSection>
        {hasRecents ? (
          <RecentList {...{ recents, now, isBusy, onReopen, onForget }} programmeName={nameOf(programmes)} />
        ) : null}
      </div>
    </>
  );
}

function nameOf(programmes: readonly StartProgramme[]): (id: string | undefined) => Text | undefined {
  return (id) => programmes.find((programme) => programme.id === id)?.name;
}
