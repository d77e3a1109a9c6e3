import { Parser } from 'htmlparser2';

/** What an answer is made of: names and kinds, never what a person typed or read. */
export type Shape = string | readonly Shape[] | { readonly [name: string]: Shape };

/** Names whose values say something of the server, not of a person. */
const TELLING = new Set(['error', 'state', 'device', 'userInterfaceStyle', 'ready']);
/** Of elements in a page source: these, too. */
const TELLING_ATTRIBUTES = new Set(['enabled', 'visible', 'accessible', 'traits', 'clickable', 'password']);

/** Takes the shape of a JSON value. Pictures and page sources are strings there: of a source the elements are told. */
export function shapeOf(value: unknown, name = ''): Shape {
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? [] : [shapeOf(value[0])];
  if (typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shapeOf(member, key)]));
  }
  if (TELLING.has(name)) return String(value);
  if (typeof value === 'string' && value.startsWith('<?xml')) return shapeOfSource(value);
  return typeof value;
}

/** Every type of element of a page source, with the attributes that it was seen with. */
function shapeOfSource(source: string): Shape {
  const types: Record<string, Record<string, Set<string>>> = {};
  const parser = new Parser(
    {
      onopentag(type, attributes) {
        const seen = (types[type] ??= {});
        for (const [attribute, value] of Object.entries(attributes)) {
          (seen[attribute] ??= new Set()).add(TELLING_ATTRIBUTES.has(attribute) ? value : 'string');
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(source);
  const told = (attributes: Record<string, Set<string>>): Shape =>
    Object.fromEntries(Object.entries(attributes).map(([attribute, values]) => [attribute, [...values].sort()]));
  return Object.fromEntries(Object.entries(types).map(([type, attributes]) => [type, told(attributes)]));
}
