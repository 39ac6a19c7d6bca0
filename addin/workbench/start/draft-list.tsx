import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { fill } from '../../../ledger-core/kernel/text.ts';
import { START_PAGE } from '../../strings/workbench-start.ts';
import { useFocusRescue } from '../../taskpane/findings/use-focus-rescue.ts';
import { useWords } from '../../taskpane/language.tsx';
import { Note } from '../../taskpane/parts/note.tsx';
import { PagedList } from '../../taskpane/parts/paged-list.tsx';
import type { DraftItem } from '../files/draft-store.ts';
import { CARD } from './card.ts';
import { DraftRow, type DraftRowProps } from './draft-row.tsx';
import { StartSection } from './start-section.tsx';

const SHOWN_AT_ONCE = 3;
const MANY = 20;

const useStyles = makeStyles({
  card: { ...CARD, padding: '4px 16px', borderLeft: `4px solid ${tokens.colorPaletteMarigoldBorderActive}` },
});

interface DraftListProps extends Omit<DraftRowProps, 'draft'> {
  readonly drafts: readonly DraftItem[];
}

/** 未保存的草稿. Where the one that had the focus is gone, the focus goes to the heading. */
export function DraftList({ drafts, ...rest }: DraftListProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const around = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusRescue(around, heading);
  return (
    <StartSection title={say(START_PAGE.drafts)} words={say(START_PAGE.draftsWords)} headingRef={heading}>
      <div ref={around} className={styles.card}>
        <PagedList
          items={drafts}
          step={SHOWN_AT_ONCE}
          render={(draft) => <DraftRow key={draft.id} draft={draft} {...rest} />}
        />
      </div>
      {drafts.length > MANY ? (
        <Note look="warning">{say(fill(START_PAGE.manyDrafts, { n: drafts.length }))}</Note>
      ) : null}
    </StartSection>
  );
}
