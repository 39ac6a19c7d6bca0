/**
 * Hands over what is pasted into the grid, before the grid takes it: its own reading would turn a long invoice number into a
 * number. What is pasted into a text that is being typed stays there.
 */
export function catchPastes(container: HTMLElement, onPaste: (data: DataTransfer) => void): void {
  document.addEventListener(
    'paste',
    (event) => {
      const { clipboardData, target } = event;
      if (!clipboardData || !isGrid(container, target)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      onPaste(clipboardData);
    },
    { capture: true },
  );
}

/** The grid takes keys through an editor that nobody sees; one that is being typed in has a size. */
function isGrid(container: HTMLElement, target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isTyping = target.closest('input, textarea') !== null;
  return (
    !isTyping && (container.contains(target) || target.closest('[data-u-comp]') !== null || target === document.body)
  );
}
