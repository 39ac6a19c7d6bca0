import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Takes files that are dragged onto the page, wherever they are let go; answers whether some are over it now. Nothing is
 * taken while `isBusy`, but the browser must not leave the page for a dropped file then either.
 */
export function useFileDrag(isBusy: boolean, onDrop: (dropped: DataTransfer) => void): boolean {
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent((event: DragEvent) => {
    setOver(false);
    if (!isBusy && event.dataTransfer) onDrop(event.dataTransfer);
  });
  const hover = useEffectEvent((event: DragEvent) => {
    if (event.dataTransfer) event.dataTransfer.dropEffect = isBusy ? 'none' : 'copy';
    setOver(!isBusy);
  });
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      hover(event);
    };
    const leave = (event: DragEvent): void => {
      // Between elements of the page something is entered; out of the window nothing is.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      take(event);
    };
    document.addEventListener('dragenter', over);
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragenter', over);
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, []);
  return isOver && !isBusy;
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}
