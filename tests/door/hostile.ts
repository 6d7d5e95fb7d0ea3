// Values that no caller of the contract should give, and that a page's
// JavaScript can give all the same.

/** A property in place of a part: mostly a value, sometimes a getter. */
export type Hostile = () => PropertyDescriptor;

function fail(): never {
  throw new Error("thrown by the caller's own code");
}
const throwing: ProxyHandler<object> = { get: fail, ownKeys: fail, has: fail, getOwnPropertyDescriptor: fail };

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = [];
  for (let level = 0; level < depth; level += 1) value = wrap(value);
  return value;
}

function cycle(): unknown {
  const value: Record<string, unknown> = {};
  value["self"] = value;
  return value;
}

function cyclicList(): unknown[] {
  const list: unknown[] = [];
  list.push(list);
  return list;
}

function bushyCycle(): unknown {
  const list: unknown[] = [];
  list.push(list, { list, again: list });
  return list;
}

function revoked(of: object): unknown {
  const { proxy, revoke } = Proxy.revocable(of, {});
  revoke();
  return proxy;
}

const value =
  (make: () => unknown): Hostile =>
  () => ({ value: make() });

/** What no field takes, whatever it is: refused where it stands as a wrong type. */
export const neverRight: Record<string, Hostile> = {
  "a function": value(() => () => 1),
  "a class": value(() => class {}),
  "a symbol": value(() => Symbol("x")),
  "a BigInt": value(() => 12n),
  "a proxy that throws": value(() => new Proxy({}, throwing)),
  "a list's proxy that throws": value(() => new Proxy([], throwing)),
  "a revoked proxy": value(() => revoked({})),
  "a list's revoked proxy": value(() => revoked([])),
  "a getter that throws": () => ({ get: fail }),
};

/** What is right in some places and wrong in most. */
export const mostlyWrong: Record<string, Hostile> = {
  null: value(() => null),
  undefined: value(() => undefined),
  "a number": value(() => 12),
  "minus nought": value(() => -0),
  "minus one": value(() => -1),
  "one and a half": value(() => 1.5),
  NaN: value(() => NaN),
  "1e999": value(() => JSON.parse("1e999") as unknown),
  "-1e999": value(() => JSON.parse("-1e999") as unknown),
  "the largest number": value(() => Number.MAX_VALUE),
  "the smallest number": value(() => Number.MIN_VALUE),
  "an empty text": value(() => ""),
  "a text": value(() => "x"),
  "half a character": value(() => "\ud800"),
  "another half and a nought": value(() => "\udc00\u0000"),
  "a character of two units": value(() => "🙂"),
  true: value(() => true),
  "an empty list": value(() => []),
  "a list of everything": value(() => [null, undefined, 1, "x", {}, [], fail]),
  "an empty object": value(() => ({})),
  "an object without a prototype": value(() => Object.create(null) as unknown),
  "a date": value(() => new Date(0)),
  "an invalid date": value(() => new Date(NaN)),
  "a map": value(() => new Map([["2020", "1"]])),
  "a set": value(() => new Set(["1"])),
  "a typed array": value(() => new Uint8Array(4)),
  "a boxed text": value(() => Object("2020")),
  "a boxed number": value(() => Object(2020)),
  "a promise": value(() => Promise.resolve(1)),
  "an error": value(() => new Error("x")),
  "an object with a field that throws": value(() => ({
    id: "x",
    get name() {
      return fail();
    },
  })),
  "a cycle": value(cycle),
  "a cyclic list": value(cyclicList),
  "lists 10,000 deep": value(() => nested(10_000, (inner) => [inner])),
  "objects 10,000 deep": value(() => nested(10_000, (of) => ({ kind: "all", of: [of] }))),
  "a list of 4,000,000,000 holes": value(() => {
    const list: unknown[] = [];
    list.length = 4_000_000_000;
    return list;
  }),
  "an object that says it has a length": value(() => ({ length: 4_000_000_000 })),
};

function shared(wrap: (inner: unknown) => unknown): unknown {
  return nested(60, wrap);
}

const longText = "å".repeat(20_000);

/** What takes a while to make or to walk: tried in a few places only. */
export const heavy: Record<string, Hostile> = {
  "an object of 200,000 fields": value(() =>
    Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`f${i}`, i])),
  ),
  "an object of 90,000 years": value(() => Object.fromEntries(Array.from({ length: 90_000 }, (_, i) => [i, "1"]))),
  "a list of 90,000": value(() => Array.from({ length: 90_000 }, () => ({}))),
  "a text of 5,000,000 characters": value(() => "x".repeat(5_000_000)),
  "a name of 5,000,000 characters": value(() => ({ ["x".repeat(5_000_000)]: 1 })),
  "a list of one object twice, 60 levels deep": value(() => shared((inner) => [inner, inner])),
  "a check of one check twice, 60 levels deep": value(() => shared((of) => ({ kind: "all", of: [of, of] }))),
  "a list that holds itself thrice": value(bushyCycle),
  "one long text 100,000 times": value(() => Array.from({ length: 100_000 }, () => longText)),
};
