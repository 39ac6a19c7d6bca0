import type { Container } from '../container.ts';
import type { ReadLimits } from '../limits.ts';
import { DRAWING } from '../namespaces.ts';
import { ReadFault } from '../read-fault.ts';
import { onlyTarget, type Relationships } from '../relationships.ts';
import { children, type ElementRule } from '../xml-rules.ts';
import { readXml } from '../xml.ts';
import { THEME_ORDER } from './palette.ts';
import { readRgb } from './raw-color.ts';

/**
 * The theme's colours by name (`accent1`). No value of a workbook depends on its theme, so a theme that is missing or
 * cannot be read leaves the file readable: its colours are then those of Office.
 */
export function readTheme(
  container: Container,
  relationships: Relationships,
  limits: ReadLimits,
): ReadonlyMap<string, string> {
  const colors = new Map<string, string>();
  try {
    const part = onlyTarget(relationships, 'theme');
    if (part !== undefined && container.has(part)) readThemePart(container, part, limits, colors);
    return colors;
  } catch (error) {
    if (error instanceof ReadFault) return new Map();
    throw error;
  }
}

function readThemePart(container: Container, part: string, limits: ReadLimits, colors: Map<string, string>): void {
  const colorRule = (name: string): ElementRule => {
    const take = (raw: string | undefined): void => {
      const color = readRgb(raw);
      if (color !== undefined) colors.set(name, color);
    };
    const srgbClr: ElementRule = {
      open: (attributes) => {
        take(attributes.get('val'));
      },
    };
    const sysClr: ElementRule = {
      open: (attributes) => {
        take(attributes.get('lastClr'));
      },
    };
    return { children: children({ srgbClr, sysClr }) };
  };
  const clrScheme = { children: new Map(THEME_ORDER.map((name) => [name, colorRule(name)])) };
  const themeElements = { children: children({ clrScheme }) };
  const root = children({ theme: { children: children({ themeElements }) } });
  readXml(container, { name: part, namespaces: DRAWING, root }, limits);
}
