/** What the fields do to the work: each deed is one step that can be taken back, said aloud where it moves things. */
import { get, parts, to, type Pointer } from "../draft/pointer";
import type { T } from "../words/words";
import type { Desk } from "./desk";
import type { Referred } from "./format";
import { tableOf, textOf } from "./json";
import { labelOf } from "./names";
import { read } from "./reading";
import type { Sheet } from "./sheet";
import { blankOf, nodeAt, wayTo } from "./walk";
import {
  append,
  freshId,
  moveItem,
  refuse,
  removeItem,
  rename,
  retag,
  write,
  type Rearranged,
  type Work,
} from "./work";

/** What the element lets the fields do to itself. */
export interface Around {
  readonly desk: Desk;
  readonly t: T;
  open(): ReadonlySet<string>;
  setOpen(open: ReadonlySet<string>): void;
  edit(editing: Sheet["editing"]): void;
  say(text: string): void;
  lead(path: Pointer): void;
  /** Puts the focus back on what moved with its item. */
  refocus(path: Pointer, does: "up" | "down"): void;
}

type Doing = Omit<Sheet, "t" | "lang" | "work" | "faults" | "editing" | "open">;

/** The id that a new item of a list has, as far as it needs one. */
const stems: Readonly<Record<string, string>> = {
  sources: "document",
  criteria: "criterion",
  questions: "question",
  sections: "section",
};

export function doing(around: Around): Doing {
  const { desk, t } = around;
  const change = (work: Work, path: Pointer) => desk.change(work, path);
  const rearrange = ({ work, now }: Rearranged, path: Pointer) => {
    around.setOpen(new Set([...around.open()].flatMap((key) => (key.startsWith("/") ? (now(key) ?? []) : key))));
    change(work, path);
  };
  const add = (list: Pointer, item: unknown) => {
    const added = append(desk.work, list, withId(desk.work, list, item));
    change(added.work, added.path);
    around.lead(added.path);
  };
  return {
    setOpen: (key, open) => {
      const next = new Set(around.open());
      if (open) next.add(key);
      else next.delete(key);
      around.setOpen(next);
    },
    put: (path, value) => {
      desk.leave();
      change(write(desk.work, path, value), path);
    },
    type: (path, text, whole) => {
      const work = whole ? write(desk.work, whole.path, whole.value) : desk.work;
      desk.change(write(work, path, text), path, true);
    },
    typeFigure: (path, kind, need, text) => {
      around.edit({ path, text });
      const reading = read(kind, text, need, get(desk.work.start.rulebook, path), t.lang);
      const after = reading.ok ? write(desk.work, path, reading.value) : refuse(desk.work, path, text, reading.code);
      desk.change(after, path, true);
    },
    hold: (path, text) => around.edit({ path, text }),
    rename: (path, id) => {
      around.edit(null);
      change(rename(desk.work, path, id), path);
    },
    retag: (path, name) => change(retag(desk.work, path, name), path),
    add,
    remove: (path) => {
      const list = to(...parts(path).slice(0, -1));
      rearrange(removeItem(desk.work, path), path);
      around.say(t("editor-removed"));
      const left = get(desk.work.rulebook, list) as readonly unknown[];
      around.lead(left.length === 0 ? list : list + to(Math.min(Number(parts(path).at(-1)), left.length - 1)));
    },
    move: (path, by) => {
      const moved = moveItem(desk.work, path, by);
      const into = moved.now(path) ?? path;
      rearrange(moved, into);
      around.say(t("editor-moved", { number: Number(parts(into).at(-1)) + 1 }));
      around.refocus(into, by < 0 ? "up" : "down");
    },
    addReferred: (path, list) => {
      const { work, place } = withReferred(desk.work, path, list);
      change(work, path);
      around.say(t("editor-referred", { name: labelOf(t, list) }));
      if (list !== "questions") around.lead(place);
    },
    lead: (path) => around.lead(path),
  };
}

function withId(work: Work, list: Pointer, item: unknown): unknown {
  const table = tableOf(item);
  if (!Object.hasOwn(table, "id")) return item;
  return { ...table, id: freshId(work.rulebook, list, stems[parts(list)[0] ?? ""] ?? "part") };
}

/** A new item of a list, and the reference to it. A question is asked by a criterion: it begins with its words. */
function withReferred(work: Work, path: Pointer, list: Referred): { work: Work; place: Pointer } {
  const target = to(list);
  const of = nodeAt(work.rulebook, target);
  const blank = of?.kind === "list" ? tableOf(blankOf(of.of)) : {};
  const criterion = wayTo(work.rulebook, path).find(({ path: at }) => /^\/criteria\/\d+$/.test(at));
  const around = tableOf(criterion && get(work.rulebook, criterion.path));
  const check = tableOf(get(work.rulebook, to(...parts(path).slice(0, -1))));
  const stem = textOf(around["id"]) || (stems[list] ?? "part");
  const asked = {
    id: freshId(work.rulebook, target, list === "sources" ? "document" : stem),
    ...(list === "questions" && {
      text: around["text"] ?? { sv: "", en: "" },
      kind: check["kind"] === "answer_at_least" ? "number" : "yes_no",
    }),
  };
  const added = append(work, target, { ...blank, ...asked });
  return { work: write(added.work, path, asked.id), place: added.path };
}
