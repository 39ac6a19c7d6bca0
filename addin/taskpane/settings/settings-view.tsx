import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { fill } from '../../../ledger-core/kernel/text.ts';
import type { OpenLedger } from '../../session/session-state.ts';
import type { Session } from '../../session/session.ts';
import { SETTINGS } from '../../strings/settings.ts';
import { useKeptState } from '../kept-state.tsx';
import { useWords } from '../language.tsx';
import { useHiddenWords } from '../parts/hidden-words.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { Note } from '../parts/note.tsx';
import { SearchInput } from '../parts/search-input.tsx';
import { findSettings } from './find-settings.ts';
import { SettingRow } from './setting-row.tsx';

const useStyles = makeStyles({
  about: { position: 'relative' },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: '2px 8px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: 0,
  },
  item: {
    padding: '3px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none' },
  },
  filters: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '4px 8px' },
});

/** 设置: the readings by which the checks go where the documents leave room. */
export function SettingsView({ session, state }: { session: Session; state: OpenLedger }): ReactNode {
  const styles = useStyles();
  const hidden = useHiddenWords();
  const say = useWords();
  const about = useId();
  const [wanted, setWanted] = useKeptState('settings.search', '');
  const [isChangedOnly, setChangedOnly] = useKeptState('settings.changed-only', false);
  const { settings } = state;
  if (settings.length === 0) {
    return <EmptyState icon="settings" title={say(SETTINGS.none)} words={say(SETTINGS.noneWords)} />;
  }
  const changed = settings.filter(({ isDefault }) => !isDefault).length;
  const shown = findSettings(settings, wanted, isChangedOnly);
  return (
    <>
      <div id={about} className={styles.about}>
        <h2 className={hidden}>{say(SETTINGS.heading)}</h2>
        <Note>{say(SETTINGS.about)}</Note>
      </div>
      <SearchInput label={say(SETTINGS.search)} value={wanted} onChange={setWanted} />
      <div className={styles.filters}>
        {changed > 0 || isChangedOnly ? (
          <Checkbox
            checked={isChangedOnly}
            label={say(fill(SETTINGS.onlyChanged, { n: changed }))}
            onChange={(_event, data) => {
              setChangedOnly(data.checked === true);
            }}
          />
        ) : null}
        <div role="status">
          <Note>{say(shown.length === 0 ? SETTINGS.noMatch : fill(SETTINGS.shown, { n: shown.length }))}</Note>
        </div>
      </div>
      {shown.length > 0 ? (
        <ul className={styles.list} aria-describedby={about}>
          {shown.map((item) => (
            <li key={item.id} className={styles.item}>
              <SettingRow session={session} item={item} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
