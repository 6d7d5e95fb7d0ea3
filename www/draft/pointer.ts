/** JSON Pointers (RFC 6901) into a draft that is never changed in place. */

export type Pointer = string;

export function parts(pointer: Pointer): string[] {
  return pointer === ""
    ? []
    : pointer
        .slice(1)
        .split("/")
        .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** `to('costs', 0, 'amounts', '2025')` is "/costs/0/amounts/2025". */
export function to(...names: (string | number)[]): Pointer {
  return names.map((name) => `/${String(name).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The pointer itself or anything below it. */
export function within(pointer: Pointer, ancestor: Pointer): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`);
}

export function get(root: unknown, pointer: Pointer): unknown {
  return parts(pointer).reduce<unknown>((at, name) => (holds(at, name) ? at[name] : undefined), root);
}

/** The same value with one place changed; objects on the way are made where they are missing. */
export function set<V>(root: V, pointer: Pointer, value: unknown): V {
  return setParts(root, parts(pointer), value) as V;
}

/** The same value without one place: a list closes up, an object loses the name. */
export function remove<V>(root: V, pointer: Pointer): V {
  const way = parts(pointer);
  const last = way.pop();
  const above = get(root, to(...way));
  if (last === undefined || !holds(above, last)) return root;
  const left = Array.isArray(above)
    ? above.filter((_, index) => String(index) !== last)
    : Object.fromEntries(Object.entries(above).filter(([name]) => name !== last));
  return setParts(root, way, left) as V;
}

function setParts(at: unknown, way: readonly string[], value: unknown): unknown {
  const [name, ...rest] = way;
  if (name === undefined) return value;
  if (Array.isArray(at)) {
    const copy: unknown[] = [...(at as readonly unknown[])];
    copy[Number(name)] = setParts(copy[Number(name)], rest, value);
    return copy;
  }
  const from = typeof at === "object" && at !== null ? (at as Record<string, unknown>) : {};
  return { ...from, [name]: setParts(Object.hasOwn(from, name) ? from[name] : undefined, rest, value) };
}

function holds(at: unknown, name: string): at is Record<string, unknown> {
  return typeof at === "object" && at !== null && Object.hasOwn(at, name);
}
