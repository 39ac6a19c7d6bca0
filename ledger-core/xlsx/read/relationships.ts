import type { Container } from './container.ts';
import type { ReadLimits } from './limits.ts';
import { PACKAGE_RELATIONSHIPS, relationshipKind } from './namespaces.ts';
import { refuse } from './read-fault.ts';
import { children } from './xml-rules.ts';
import { readXml } from './xml.ts';

export interface Relationship {
  /** `worksheet`, `sharedStrings`…: the type without its family. */
  readonly kind: string;
  /** The part's name in the package; for an external one, the address as written. */
  readonly target: string;
  readonly external: boolean;
}

/** By id. */
export type Relationships = ReadonlyMap<string, Relationship>;

/** The relationships of a part, or of the package where `part` is ''. None when there is no such file. */
export function readRelationships(container: Container, part: string, limits: ReadLimits): Relationships {
  const found = new Map<string, Relationship>();
  const folder = folderOf(part);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  if (!container.has(name)) return found;
  const relationship = {
    open: (attributes: { get(name: string): string | undefined }) => {
      const id = attributes.get('Id') ?? '';
      if (found.has(id)) refuse('zip-ambiguous', `${name} 中的标识 ${id} 重复`, `the id ${id} occurs twice in ${name}`);
      if (found.size >= limits.entries) refuse('xml-limits', `${name} 的关系太多`, `too many relationships in ${name}`);
      const external = attributes.get('TargetMode') === 'External';
      const target = attributes.get('Target') ?? '';
      const kind = relationshipKind(attributes.get('Type') ?? '');
      found.set(id, { kind, target: external ? target : resolveTarget(folder, target), external });
    },
  };
  const root = children({ Relationships: { children: children({ Relationship: relationship }) } });
  readXml(container, { name, namespaces: PACKAGE_RELATIONSHIPS, root }, limits);
  return found;
}

/** The one part of a kind, if there is one. @throws ReadFault when there are two, for programs would pick either. */
export function onlyTarget(relationships: Relationships, kind: string): string | undefined {
  const [first, second] = [...relationships.values()].filter((one) => one.kind === kind && !one.external);
  if (second) refuse('zip-ambiguous', `有两个 ${kind} 部件`, `there are two parts of the kind ${kind}`);
  return first?.target;
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** `../tables/t.xml` seen from `xl/worksheets/` → `xl/tables/t.xml`; a leading slash means the package's root. */
function resolveTarget(folder: string, target: string): string {
  const [path = ''] = target.replaceAll('\\', '/').split('#');
  const resolved: string[] = [];
  for (const segment of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (segment === '..') resolved.pop();
    else if (segment !== '.' && segment !== '') resolved.push(segment);
  }
  return resolved.join('/');
}
