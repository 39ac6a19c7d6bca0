import type { Container } from './container.ts';
import { decodeEscapes } from './escaped-text.ts';
import type { ReadLimits } from './limits.ts';
import { SPREADSHEET } from './namespaces.ts';
import { refuse } from './read-fault.ts';
import { children, type ElementRule } from './xml-rules.ts';
import { readXml } from './xml.ts';

/** The workbook's texts by index: runs joined, phonetic guides (rPh) left out. None when the workbook has no such part. */
export function readSharedStrings(
  container: Container,
  part: string | undefined,
  limits: ReadLimits,
): readonly string[] {
  const strings: string[] = [];
  if (part === undefined) return strings;
  let characters = 0;
  const item = richText((text) => {
    characters += text.length;
    strings.push(text);
    if (strings.length > limits.sharedStrings || characters > limits.sharedCharacters) {
      refuse('xml-limits', '共享文本过多', 'the shared strings are too many or too long');
    }
  });
  readXml(
    container,
    { name: part, namespaces: SPREADSHEET, root: children({ sst: { children: children({ si: item }) } }) },
    limits,
  );
  return strings;
}

/** The rule for a CT_Rst element (`si`, `is`): hands on its plain text when it closes. */
export function richText(take: (text: string) => void): ElementRule {
  let text = '';
  const t: ElementRule = {
    text: (piece) => {
      text += decodeEscapes(piece);
    },
  };
  return {
    open: () => {
      text = '';
    },
    close: () => {
      take(text);
    },
    children: children({ t, r: { children: children({ t }) } }),
  };
}
