import type { Page } from 'playwright-core';

/** In pixels of the page. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The frame that the grid draws around what is selected, found by its colour on the canvas; undefined where one of its four
 * sides is not to be seen.
 */
export function selectionFrame(page: Page): Promise<Frame | undefined> {
  return page.evaluate(() => {
    // Row numbers and column letters are underlined in that colour; the corner by which cells are filled is a small square.
    const HEADINGS = { width: 48, height: 22 };
    const [LEAST_WIDTH, LEAST_HEIGHT] = [30, 12];
    const canvas = document.querySelector<HTMLCanvasElement>('canvas[id^=univer-sheet-main-canvas]');
    const context = canvas?.getContext('2d');
    if (!canvas || !context || canvas.width === 0) return undefined;
    const { width, height } = canvas;
    const { data } = context.getImageData(0, 0, width, height);
    const [across, down] = [new Array<number>(width).fill(0), new Array<number>(height).fill(0)];
    for (let y = HEADINGS.height; y < height; y += 1) {
      for (let x = HEADINGS.width; x < width; x += 1) {
        const at = (y * width + x) * 4;
        const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
        if (red > 60 || green < 70 || green > 100 || blue < 235) continue;
        across[x] = (across[x] ?? 0) + 1;
        down[y] = (down[y] ?? 0) + 1;
      }
    }
    const sides = (counts: readonly number[], least: number): number[] =>
      counts.flatMap((count, at) => (count >= least ? [at] : []));
    const [verticals, horizontals] = [sides(across, LEAST_HEIGHT), sides(down, LEAST_WIDTH)];
    const [left = 0, right = 0] = [verticals[0], verticals.at(-1)];
    const [top = 0, bottom = 0] = [horizontals[0], horizontals.at(-1)];
    if (right - left < LEAST_WIDTH || bottom - top < LEAST_HEIGHT) return undefined;
    const { x, y } = canvas.getBoundingClientRect();
    return { left: x + left, right: x + right, top: y + top, bottom: y + bottom };
  });
}
