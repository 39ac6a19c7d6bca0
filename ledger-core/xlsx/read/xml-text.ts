import { refuse } from './read-fault.ts';

type Decoder = InstanceType<typeof TextDecoder>;

const NOTHING = new Uint8Array(0);
const TAG_END = 0x3e;
/** Bytes without any tag that are kept back at most. */
const LONGEST_HELD = 65_536;

/** Turns the bytes of a part into text piece by piece: UTF-8, or UTF-16 by its mark. Any invalid byte refuses. */
export class XmlText {
  readonly #part: string;
  #decoder: Decoder | undefined;
  #cutsAtTags = false;
  #held: Uint8Array = NOTHING;

  constructor(part: string) {
    this.#part = part;
  }

  /**
   * The text as far as it can be decoded. UTF-8 is cut after a `>` where there is one, so that the scanner gets whole
   * tokens in a string of its own: joining strings would make every look at a character dearer.
   */
  decode(piece: Uint8Array): string {
    const bytes = this.#held.length > 0 ? joined(this.#held, piece) : piece;
    this.#held = NOTHING;
    if (!this.#decoder) {
      if (bytes.length < 2) {
        this.#held = bytes;
        return '';
      }
      const encoding = encodingOf(bytes);
      this.#cutsAtTags = encoding === 'utf-8';
      this.#decoder = new TextDecoder(encoding, { fatal: true });
    }
    const end = this.#cutsAtTags ? bytes.lastIndexOf(TAG_END) + 1 : bytes.length;
    if (end === 0 && bytes.length > LONGEST_HELD) return this.#decodeWith(this.#decoder, bytes, true);
    this.#held = bytes.slice(end);
    return this.#decodeWith(this.#decoder, bytes.subarray(0, end), true);
  }

  /** What is left; an unfinished character refuses. */
  end(): string {
    return this.#decodeWith(this.#decoder ?? new TextDecoder('utf-8', { fatal: true }), this.#held, false);
  }

  #decodeWith(decoder: Decoder, piece: Uint8Array, stream: boolean): string {
    try {
      return decoder.decode(piece, { stream });
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      return refuse('xml-damaged', `部件 ${this.#part} 的文字编码无效`, `part ${this.#part} is not valid UTF-8`);
    }
  }
}

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
