/** Hears what a listener or a command of ours threw where nobody else would. */
export type OnFault = (fault: unknown) => void;

/** Hands a fault to the page, which hears of everything that nobody caught. */
export function throwLater(fault: unknown): void {
  setTimeout(() => {
    throw fault;
  });
}
