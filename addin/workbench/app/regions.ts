/** The parts of the page with a workbook, in the order in which F6 goes through them. */
const REGIONS = ['toolbar', 'messages', 'grid', 'sheets', 'pane'] as const;

export type Region = (typeof REGIONS)[number];

/** Said of an element of ours: `data-region`. */
const OURS = '[data-region]';
/** Elements of the grid (Univer). It gives the focus of its outermost one on to the editor that keys go to. */
const GRID = '[data-u-comp=workbench-layout]';
const SHEETS = '[data-u-comp=slide-tab-bar]';
/** What keys go to in the grid; that of the formula bar is anywhere on the page. */
export const GRID_EDITOR = '[data-u-comp=editor]';
const FOCUSABLE = 'button, a[href], input, select, textarea, [tabindex]';
const SELECTED_TAB = '[role=tab][aria-selected=true]';

/** The part of the page that an element belongs to. */
export function regionOf(element: Element | null): Region | undefined {
  if (element?.closest(SHEETS)) return 'sheets';
  if (element?.closest(GRID_EDITOR)) return 'grid';
  const named = element?.closest<HTMLElement>(OURS)?.dataset.region;
  return REGIONS.find((region) => region === named);
}

/** Moves the focus from part to part of the page, and comes back to where it was in each. */
export class Regions {
  readonly #last = new Map<Region, HTMLElement>();

  /** Somebody has come to an element. */
  came(element: EventTarget | null): void {
    if (!(element instanceof HTMLElement)) return;
    const region = regionOf(element);
    if (region) this.#last.set(region, element);
  }

  /** To the next part that has something to come to, or the one before; from the last one to the first. */
  move(step: 1 | -1): Region | undefined {
    const here = regionOf(document.activeElement);
    const start = here === undefined ? (step === 1 ? -1 : REGIONS.length) : REGIONS.indexOf(here);
    for (let steps = 1; steps <= REGIONS.length; steps += 1) {
      const region = REGIONS[(start + step * steps + REGIONS.length * steps) % REGIONS.length];
      if (region && this.focus(region)) return region;
    }
    return undefined;
  }

  /** False where there is nothing to come to. */
  focus(region: Region): boolean {
    const target = this.#targetIn(region);
    target?.focus();
    return target !== undefined;
  }

  #targetIn(region: Region): HTMLElement | undefined {
    if (region === 'grid') return find(GRID);
    if (region === 'sheets') return find(`${SHEETS} ${SELECTED_TAB}`);
    const last = this.#last.get(region);
    if (last && canTake(last)) return last;
    const place = find(`[data-region=${region}]`);
    const tab = place?.querySelector<HTMLElement>(SELECTED_TAB);
    return tab ?? [...(place?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])].find(canTake);
  }
}

/** Whoever is on the tabs of the sheets goes along to the next one, or the one before. */
export function followSheet(step: 1 | -1): void {
  const here = document.activeElement;
  if (!here || regionOf(here) !== 'sheets') return;
  const tabs = [...document.querySelectorAll<HTMLElement>(`${SHEETS} [role=tab]`)];
  tabs[tabs.findIndex((tab) => tab === here) + step]?.focus();
}

function find(selector: string): HTMLElement | undefined {
  return document.querySelector<HTMLElement>(selector) ?? undefined;
}

function canTake(element: HTMLElement): boolean {
  return (
    element.isConnected &&
    element.tabIndex >= 0 &&
    !element.matches(':disabled') &&
    element.checkVisibility({ visibilityProperty: true })
  );
}
