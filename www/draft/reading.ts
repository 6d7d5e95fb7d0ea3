/**
 * Reads what somebody else has written, of which nothing is known: a file, a
 * link, a record from another time. Shapes say what may stand where. What does
 * not fit is left out and its place named, and the rest is read all the same.
 */
import type { ErrorCode } from "../../src/types.d.ts";
import type { Typed } from "./draft";
import { to, type Pointer } from "./pointer";

/** Enough to see what was left out; a list of thousands helps nobody. */
const mostNamed = 200;
const longestStep = 60;

/** One reading from beginning to end: what was left out, and what could not be read but has a field to stand in. */
export class Reading {
  readonly lost: Pointer[] = [];
  readonly typed: Record<Pointer, Typed> = {};
  /** Something is longer than anybody can have meant. */
  tooLarge = false;

  lose(at: Pointer): undefined {
    if (this.lost.length < mostNamed && !this.lost.includes(at)) this.lost.push(at);
    return undefined;
  }

  /** Keeps a text that cannot be read where a person would have typed it, so that the field can say so. */
  keep(at: Pointer, value: unknown, codeOf: (text: string) => ErrorCode): undefined {
    if (typeof value !== "string" && typeof value !== "number") return this.lose(at);
    const text = String(value);
    if (text.length > longestFigure) return this.lose(at);
    this.typed[at] = { text, code: codeOf(text) };
    return undefined;
  }
}

const longestFigure = 200;

export interface Shape<V> {
  /** The value where it fits; `undefined` where it does not, once that has been said. */
  read(value: unknown, at: Pointer, reading: Reading): V | undefined;
  /** The shape of a place below; none where there can be no such place. */
  below?(name: string): Shape<unknown> | undefined;
  /** A field stands here, in which a text that cannot be read may be kept. */
  readonly typed?: true;
}

/** A name that every object answers to is no name of anything. */
export function isInherited(name: string): boolean {
  return name in Object.prototype;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What an object itself holds by a name; never what it inherits. */
export function own(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** A value that is what it should be, as it stands. */
export function plain<V>(fits: (value: unknown) => value is V): Shape<V> {
  return { read: (value, at, reading) => (fits(value) ? value : reading.lose(at)) };
}

/** A value that a field takes as text: where it does not fit, the text is kept for the field. */
export function figure<V>(fits: (value: unknown) => value is V, codeOf: (text: string) => ErrorCode): Shape<V> {
  return {
    read: (value, at, reading) => (fits(value) ? value : reading.keep(at, value, codeOf)),
    typed: true,
  };
}

/** The names as keys, so that the compiler counts them. */
export function oneOf<Name extends string>(names: Readonly<Record<Name, true>>): Shape<Name> {
  return plain((value): value is Name => typeof value === "string" && Object.hasOwn(names, value));
}

/** A text; one that is longer is cut off. */
export function text(most: number): Shape<string> {
  return {
    read: (value, at, reading) => {
      if (typeof value !== "string") return reading.lose(at);
      if (value.length > most) reading.lose(at);
      return value.slice(0, most);
    },
  };
}

/** An object with these fields: all that its type has, and what the needed ones are where they are not there. */
export function fields<V extends object>(
  shapes: { readonly [Name in keyof V]-?: Shape<Exclude<V[Name], undefined>> },
  needed: { readonly [Name in RequiredOf<V>]: V[Name] },
): Shape<V> {
  const known: Readonly<Record<string, Shape<unknown>>> = shapes;
  const shapeOf = (name: string) => (Object.hasOwn(known, name) ? known[name] : undefined);
  return {
    read: (value, at, reading) => {
      if (!isRecord(value)) return reading.lose(at);
      const read: Record<string, unknown> = { ...needed };
      for (const name of Object.keys(needed)) if (own(value, name) === undefined) reading.lose(at + to(name));
      for (const [name, given] of Object.entries(value)) {
        const place = at + to(name.slice(0, longestStep));
        const shape = shapeOf(name);
        if (!shape) reading.lose(place);
        else if (given !== undefined) {
          const fitting = shape.read(given, place, reading);
          if (fitting !== undefined) read[name] = fitting;
        }
      }
      return read as V;
    },
    below: shapeOf,
  };
}

type RequiredOf<V> = { [Name in keyof V]-?: undefined extends V[Name] ? never : Name }[keyof V];

/** A list; an item that is nothing at all is left out, and those after it move up. */
export function list<V>(item: Shape<V>, most: number): Shape<V[]> {
  return {
    read: (value, at, reading) => {
      if (!Array.isArray(value)) return reading.lose(at);
      if (value.length > most) reading.tooLarge = true;
      const read: V[] = [];
      for (const given of value.slice(0, most)) {
        const fitting = item.read(given, at + to(read.length), reading);
        if (fitting !== undefined) read.push(fitting);
      }
      return read;
    },
    below: (name) => (/^(0|[1-9]\d*)$/.test(name) ? item : undefined),
  };
}

/** A table from names to values of one shape. */
export function table<V>(
  of: Shape<V>,
  most: number,
  isName: (name: string) => boolean = isPlainName,
): Shape<Record<string, V>> {
  return {
    read: (value, at, reading) => {
      if (!isRecord(value)) return reading.lose(at);
      const entries = Object.entries(value);
      if (entries.length > most) reading.tooLarge = true;
      const read = entries.slice(0, most).flatMap(([name, given]) => {
        const place = at + to(name.slice(0, longestStep));
        const fitting = isName(name) ? of.read(given, place, reading) : reading.lose(place);
        return fitting === undefined ? [] : [[name, fitting] as const];
      });
      return Object.fromEntries(read);
    },
    below: (name) => (isName(name) ? of : undefined),
  };
}

export function isPlainName(name: string): boolean {
  return name !== "" && name.length <= 200 && !isInherited(name);
}

/** The shape that a place has, however deep. */
export function shapeAt(shape: Shape<unknown> | undefined, way: readonly string[]): Shape<unknown> | undefined {
  return way.reduce<Shape<unknown> | undefined>((at, name) => at?.below?.(name), shape);
}
