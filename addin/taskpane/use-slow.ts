import { useEffect, useState } from 'react';

const SLOW_MS = 1_500;

/** Whether something that goes on takes longer than anybody would expect. */
export function useSlow(goesOn: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!goesOn) return undefined;
    const timer = setTimeout(() => {
      setSlow(true);
    }, SLOW_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [goesOn]);
  return isSlow;
}
