import { useState, type ReactNode } from 'react';
import { fill } from '../../../ledger-core/kernel/text.ts';
import { FRAME } from '../../strings/frame.ts';
import type { OpenLedger } from '../../session/session-state.ts';
import { useWords } from '../language.tsx';
import { useHiddenWords } from '../parts/hidden-words.ts';

/** Tells a screen reader how many findings there are whenever that changed and the rules have come to rest. 检查 says it itself. */
export function CountAnnouncer({ ledger }: { ledger: OpenLedger | undefined }): ReactNode {
  const hidden = useHiddenWords();
  const say = useWords();
  const count = ledger?.isSettled === true ? ledger.findings.length : undefined;
  const [told, setTold] = useState(count);
  if (count !== undefined && count !== told) setTold(count);
  return (
    <div role="status" className={hidden}>
      {told === undefined ? '' : say(fill(FRAME.countNow, { n: told }))}
    </div>
  );
}
