/**
 * A colour (`#RRGGBB`) made lighter (0 to 1) or darker (-1 to 0): ECMA-376 part 1, 18.8.19, on the lightness of HLS.
 * In whole steps of Windows' HLS, rounded as there, because Excel's own shades come out of it to within one.
 */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const { hue, lightness, saturation } = toHls([1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)));
  const shifted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + FULL - FULL * (1 - tint);
  const channels = toRgb({ hue, lightness: Math.floor(shifted + SHORTFALL), saturation });
  return `#${channels.map((one) => one.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

/** Each a whole number from 0 to 240. */
interface Hls {
  readonly hue: number;
  readonly lightness: number;
  readonly saturation: number;
}

const FULL = 240;
const SIXTH = FULL / 6;
const BRIGHT = 255;
/** Files hold a tint of 40 % as 0.39997: of 240 steps that is a hundredth of one too little. */
const SHORTFALL = 0.01;

/** Integer division, half rounded up. */
function divided(value: number, by: number): number {
  return Math.floor((value + Math.floor(by / 2)) / by);
}

function toHls(channels: readonly number[]): Hls {
  const [red = 0, green = 0, blue = 0] = channels;
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const [sum, range] = [most + least, most - least];
  const lightness = divided(sum * FULL, 2 * BRIGHT);
  if (range === 0) return { hue: 0, lightness, saturation: 0 };
  const saturation = divided(range * FULL, lightness <= FULL / 2 ? sum : 2 * BRIGHT - sum);
  const distance = (channel: number): number => divided((most - channel) * SIXTH, range);
  let hue = 4 * SIXTH + distance(green) - distance(red);
  if (red === most) hue = distance(blue) - distance(green);
  else if (green === most) hue = 2 * SIXTH + distance(red) - distance(blue);
  return { hue: (hue + FULL) % FULL, lightness, saturation };
}

function toRgb({ hue, lightness, saturation }: Hls): readonly number[] {
  if (saturation === 0) return [0, 1, 2].map(() => divided(lightness * BRIGHT, FULL));
  const high =
    lightness <= FULL / 2
      ? divided(lightness * (FULL + saturation), FULL)
      : lightness + saturation - divided(lightness * saturation, FULL);
  const low = 2 * lightness - high;
  return [2 * SIXTH, 0, -2 * SIXTH].map((turn) => {
    const value = between(low, high, (hue + turn + FULL) % FULL);
    return Math.min(BRIGHT, Math.max(0, divided(value * BRIGHT, FULL)));
  });
}

/** A channel rises over a sixth of the circle, is full for two, falls over one and is low for two. */
function between(low: number, high: number, place: number): number {
  if (place < SIXTH) return low + divided((high - low) * place, SIXTH);
  if (place < 3 * SIXTH) return high;
  return place < 4 * SIXTH ? low + divided((high - low) * (4 * SIXTH - place), SIXTH) : low;
}
