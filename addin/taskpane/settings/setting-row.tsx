import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { wordList } from '../../../ledger-core/definition/programme.ts';
import { fill, type Text } from '../../../ledger-core/kernel/text.ts';
import type { SettingItem } from '../../session/session-state.ts';
import type { Session } from '../../session/session.ts';
import { SETTINGS } from '../../strings/settings.ts';
import { useKeptState } from '../kept-state.tsx';
import { useWords } from '../language.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { Note } from '../parts/note.tsx';
import { NoticeBar } from '../parts/notice-bar.tsx';
import { useAction } from '../use-action.ts';
import { SettingInput } from './setting-input.tsx';
import { settingProblem } from './setting-problem.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '10px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground3,
  },
  value: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  changed: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  unsaved: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
  form: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '4px 0 6px' },
  // An empty live region takes no room, and is there before there is something to say.
  outcome: { ':empty': { marginBottom: '-8px' } },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** One setting: its question and value, and behind them the control, 保存 and the way back to the default. */
export function SettingRow({ session, item }: { session: Session; item: SettingItem }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  // Undefined while nothing else than the value in force is typed.
  const [typed, type] = useKeptState<string | undefined>(`settings.${item.id}`, undefined);
  const isEdited = typed !== undefined && typed !== item.value;
  const summary = (
    <>
      {say(item.question)}
      <span className={styles.line}>
        <span className={styles.value}>{say(valueWords(item))}</span>
        {item.isDefault ? null : <span className={styles.changed}>{say(SETTINGS.changed)}</span>}
        {isEdited ? <span className={styles.unsaved}>{say(SETTINGS.unsaved)}</span> : null}
      </span>
    </>
  );
  return (
    <Disclosure summary={summary} level={3}>
      <SettingForm session={session} item={item} typed={typed ?? item.value} isEdited={isEdited} onType={type} />
    </Disclosure>
  );
}

function SettingForm({
  session,
  item,
  typed,
  isEdited,
  onType,
}: {
  session: Session;
  item: SettingItem;
  typed: string;
  isEdited: boolean;
  onType: (value: string | undefined) => void;
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const [isBusy, run] = useAction();
  const [outcome, setOutcome] = useState<'saved' | 'refused'>();
  const problem = isEdited ? settingProblem(item, typed) : undefined;
  const save = async (value: string): Promise<void> => {
    setOutcome(undefined);
    const isSaved = await session.setSetting(item.id, value);
    if (isSaved) onType(undefined);
    setOutcome(isSaved ? 'saved' : 'refused');
  };
  const canSave = isEdited && problem === undefined && !isBusy;
  return (
    <form
      className={styles.form}
      noValidate
      aria-label={say(item.question)}
      onSubmit={(event) => {
        event.preventDefault();
        if (canSave) run(() => save(typed));
      }}
    >
      <SettingInput
        item={item}
        typed={typed}
        problem={problem}
        onType={(value) => {
          setOutcome(undefined);
          onType(value);
        }}
      />
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={!canSave}>
          {say(isBusy ? SETTINGS.saving : SETTINGS.save)}
        </Button>
        {item.isDefault ? null : (
          <Button
            disabledFocusable={isBusy}
            onClick={({ currentTarget }) => {
              // The button goes once the default is back.
              currentTarget.form?.querySelector<HTMLElement>('input, select, textarea')?.focus();
              run(() => save(item.default));
            }}
          >
            {say(SETTINGS.restore)}
          </Button>
        )}
      </div>
      <div role="status" className={styles.outcome}>
        {outcome === 'saved' ? <NoticeBar tone="good" words={say(SETTINGS.saved)} /> : null}
        {outcome === 'refused' ? <NoticeBar tone="error" words={say(SETTINGS.refused)} /> : null}
      </div>
      {item.isDefault ? null : <Note>{say(fill(SETTINGS.default, { value: withUnit(item, item.default) }))}</Note>}
      <Note>{say(fill(SETTINGS.basis, { basis: item.basis }))}</Note>
      <Note>{item.id}</Note>
    </form>
  );
}

/** The value in one line: a number with its unit, of a list of words how many they are. */
function valueWords(item: SettingItem): Text {
  if (item.values.kind === 'words') return fill(SETTINGS.wordCount, { n: wordList(item.value).length });
  const value = withUnit(item, item.value);
  return { zh: value, en: value };
}

function withUnit({ values }: SettingItem, value: string): string {
  if (values.kind !== 'number') return value;
  return values.unit === '%' ? `${value}%` : `${value} ${values.unit}`;
}
