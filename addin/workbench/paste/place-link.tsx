import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Location } from '../../../ledger-core/kernel/issue.ts';
import { fill } from '../../../ledger-core/kernel/text.ts';
import { PASTE } from '../../strings/workbench-paste.ts';
import { useWords } from '../../taskpane/language.tsx';

/** A cell's address that leads to it. All of a paste is on one sheet, so that is not said. */
export function PlaceLink({
  location,
  onGoTo,
}: {
  location: Location;
  onGoTo: (location: Location) => void;
}): ReactNode {
  const say = useWords();
  const { cell } = location;
  if (cell === undefined) return null;
  return (
    <Link
      as="button"
      style={{ flexShrink: 0, minWidth: '44px', minHeight: '24px', textAlign: 'left' }}
      aria-label={say(fill(PASTE.goToPlace, { place: cell }))}
      onClick={() => {
        onGoTo(location);
      }}
    >
      {cell}
    </Link>
  );
}
