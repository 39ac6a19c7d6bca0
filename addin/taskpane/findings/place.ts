import { text, type Text } from '../../../ledger-core/kernel/text.ts';
import type { Location } from '../../../ledger-core/kernel/issue.ts';
import { FINDINGS } from '../../strings/findings.ts';

/** `支出明细!J7` as far as it is known. */
export function placeWords({ sheet, cell }: Location): Text {
  if (sheet === undefined) return FINDINGS.wholeWorkbook;
  const words = cell === undefined ? sheet : `${sheet}!${cell}`;
  return text(words, words);
}
