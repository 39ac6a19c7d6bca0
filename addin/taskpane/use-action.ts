import { useCallback, useEffect, useRef, useState } from 'react';

/**
 * Runs one asynchronous action at a time and tells whether it is under way. A second press meanwhile does nothing: what a
 * user writes to a workbook is written once.
 */
export function useAction(): readonly [boolean, (action: () => Promise<unknown>) => void] {
  const [isBusy, setBusy] = useState(false);
  const isRunning = useRef(false);
  const isMounted = useRef(true);
  useEffect(() => {
    isMounted.current = true;
    return () => {
      isMounted.current = false;
    };
  }, []);
  const run = useCallback((action: () => Promise<unknown>) => {
    if (isRunning.current) return;
    isRunning.current = true;
    setBusy(true);
    void action().finally(() => {
      isRunning.current = false;
      if (isMounted.current) setBusy(false);
    });
  }, []);
  return [isBusy, run];
}
