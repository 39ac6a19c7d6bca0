import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { EntryField, EntryForm as Form, EntryPreview, OpenLedger } from '../../session/session-state.ts';
import type { Session } from '../../session/session.ts';
import { ENTRY } from '../../strings/entry.ts';
import { usePaneStore } from '../pane-store.ts';
import { useWords } from '../language.tsx';
import { useHiddenWords } from '../parts/hidden-words.ts';
import { arrangeFields } from './arrange-fields.ts';
import { DoubtList } from './doubt-list.tsx';
import type { EntryDesk, EntryKind, EntryStep, EntryValues } from './entry-desk.ts';
import { EntryFoot } from './entry-foot.tsx';
import { FieldGrid } from './field-grid.tsx';
import { CODE_BOX, InvoiceCode } from './invoice-code.tsx';
import { MoreFields } from './more-fields.tsx';
import { placeFindings } from './place-findings.ts';
import { WrittenNotice } from './written-notice.tsx';

const useStyles = makeStyles({
  form: { position: 'relative', display: 'flex', flexDirection: 'column', gap: '10px', minWidth: 0 },
  fields: {
    // What has the focus is never under the foot that stays in view.
    '& input, & select, & button': { scrollMarginTop: '12px', scrollMarginBottom: '200px' },
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
  },
  heading: { margin: '0 0 6px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

/** One row in the making: the short form, the rest behind “more”, what the row would do, and 记入. */
export function EntryForm({
  session,
  state,
  desk,
  form,
}: {
  session: Session;
  state: OpenLedger;
  desk: EntryDesk;
  form: Form;
}): ReactNode {
  const styles = useStyles();
  const hidden = useHiddenWords();
  const say = useWords();
  const id = useId();
  const ref = useRef<HTMLFormElement>(null);
  const [focused, setFocused] = useState<string>();
  // Stays when the field is left: a line that goes would move the button that is being pressed.
  const [hinted, setHinted] = useState<string>();
  const { step, code, isMoreOpen } = usePaneStore(desk);
  const { kind, values } = desk.draft;
  const previewed = useDeferredValue(values);
  const preview = usePreview(session, state, kind, previewed);
  const { main, more, all } = useMemo(() => arrangeFields(kind, form.fields), [kind, form.fields]);
  const placed = placeFindings(preview.findings, all, previewed);
  const typing = step.at === 'unreadable' ? undefined : focused;
  const needed = new Set([
    ...(step.at === 'unreadable' ? step.keys : []),
    ...placed.byField.keys(),
    ...placed.stillBlank.map(({ key }) => key),
  ]);
  const isMoreShown = isMoreOpen || more.some(({ key }) => needed.has(key));
  useFocusAfter(step, ref, all);
  const grid = { id, values, preview, placed, typing, onType: desk.type.bind(desk) };
  return (
    <form
      ref={ref}
      className={styles.form}
      aria-labelledby={`${id}heading`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void desk.submit(false);
      }}
      onFocus={(event) => {
        const name = event.target.getAttribute('name') ?? undefined;
        setFocused(name);
        if (name !== undefined) setHinted(name);
      }}
      onBlur={() => {
        setFocused(undefined);
      }}
    >
      <h2 id={`${id}heading`} className={hidden}>
        {say(ENTRY[kind])}
      </h2>
      <WrittenNotice session={session} desk={desk} step={step} />
      <fieldset className={styles.fields} disabled={step.at === 'writing'}>
        {all.some(({ key }) => key === 'invoice') ? (
          <InvoiceCode
            desk={desk}
            code={code}
            fields={all}
            onRead={() => {
              const { values: filled } = desk.draft;
              focusOn(ref.current, main.find(({ key }) => (filled[key] ?? '').trim() === '')?.key);
            }}
          />
        ) : null}
        <FieldGrid {...grid} fields={main} />
        <MoreFields
          fields={more}
          values={values}
          isOpen={isMoreShown}
          onToggle={() => {
            desk.showMore(!isMoreShown);
          }}
        >
          <FieldGrid {...grid} fields={more} />
        </MoreFields>
      </fieldset>
      {placed.others.length > 0 ? (
        <section aria-label={say(ENTRY.aboutRow)}>
          <h3 className={styles.heading}>{say(ENTRY.aboutRow)}</h3>
          <DoubtList findings={placed.others} />
        </section>
      ) : null}
      <EntryFoot
        desk={desk}
        step={step}
        preview={preview}
        placed={placed}
        hint={all.find(({ key }) => key === hinted)?.hint}
      />
    </form>
  );
}

/** What the session says of a draft, asked anew when the draft changed or the ledger under it. */
function usePreview(session: Session, ledger: OpenLedger, kind: EntryKind, values: EntryValues): EntryPreview {
  return useMemo(() => previewOver(session, ledger, kind, values), [session, ledger, kind, values]);
}

function previewOver(session: Session, _: OpenLedger, kind: EntryKind, values: EntryValues): EntryPreview {
  return session.previewEntry({ kind, values });
}

/** After a row was written the next one starts at the first field; what cannot be read is gone to at once. */
function useFocusAfter(step: EntryStep, form: RefObject<HTMLFormElement | null>, fields: readonly EntryField[]): void {
  const seen = useRef(step);
  useEffect(() => {
    if (seen.current === step) return;
    seen.current = step;
    const keys = fields.map(({ key }) => key);
    if (step.at === 'written' && step.byCode) focusOn(form.current, CODE_BOX);
    else if (step.at === 'written' || step.at === 'blank') focusOn(form.current, keys[0]);
    else if (step.at === 'unreadable')
      focusOn(
        form.current,
        keys.find((key) => step.keys.includes(key)),
      );
  }, [step, form, fields]);
}

function focusOn(form: HTMLFormElement | null, name: string | undefined): void {
  if (name !== undefined) form?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
}
