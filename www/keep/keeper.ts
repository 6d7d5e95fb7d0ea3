/**
 * Keeps the draft that is open: puts it on the shelf a moment after it
 * changed, notices when another tab has done so meanwhile, and goes on in
 * memory where nothing can be kept.
 *
 * Two versions of one draft are never mixed and never written over. Where both
 * tabs have something of their own, this tab's becomes a draft by itself at
 * once, so that it is safe before anybody has been asked which to go on with.
 */
import { isSame } from "../draft/changes";
import type { Draft } from "../draft/draft";
import { sayTheSame, type Kept, type Shelf } from "./shelf";
import type { Left } from "./left";
import type { News } from "./tabs";

/** What the keeper needs of the world. */
export interface Surroundings {
  readonly shelf: Shelf;
  readonly draft: () => Draft;
  /** The draft as it was begun: until it is another, there is nothing to keep. */
  readonly begun: () => Draft;
  readonly tell: (news: News) => void;
  /** Calls back once, in a moment that is shorter than a second. */
  readonly soon: (run: () => void) => void;
  readonly now: () => number;
  readonly newId: () => string;
  /** Another tab's version is to take the place of the draft that is open. */
  readonly follow: (kept: Kept) => Draft | null;
  /** The draft that is open lies on the shelf by this id. */
  readonly lies: (id: string) => void;
  /** Something about the keeping is different. */
  readonly changed: () => void;
}

/** Nothing lies there yet. */
const none = [0];

export type Trouble = "blocked" | "full";
export type Standing = "fresh" | "saving" | "saved" | "failed";

export class Keeper {
  #id: string;
  /** The revisions on the shelf that this tab's own may be put over: any other is somebody else's. */
  #over: readonly number[] = none;
  /** The draft as it lies on the shelf; null while it does not. */
  #kept: Draft | null = null;
  /** The draft as it lay on the shelf when another tab removed it from there: until it is another, it stays away. */
  #removed: Draft | null = null;
  #waiting = false;
  #saving: Promise<void> | null = null;
  #trouble: Trouble | null = null;
  #rival: string | null = null;
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#id = around.newId();
  }

  get id(): string {
    return this.#id;
  }

  /** Why the draft is not kept. */
  get trouble(): Trouble | null {
    return this.#trouble;
  }

  /** Another tab has gone its own way with the draft: the id that its version has. */
  get rival(): string | null {
    return this.#rival;
  }

  get standing(): Standing {
    if (this.#trouble) return "failed";
    if (this.isDue) return "saving";
    return this.#kept ? "saved" : "fresh";
  }

  /** Whether there is anything that does not lie on the shelf as it stands. */
  get isDue(): boolean {
    const draft = this.#around.draft();
    if (this.#kept) return !isSame(draft, this.#kept) || draft.unit !== this.#kept.unit;
    return this.#rival !== null || !isSame(draft, this.#removed ?? this.#around.begun());
  }

  /** The draft that is open comes from the shelf. */
  opened(kept: Kept, draft: Draft): void {
    this.#around.lies(kept.id);
    this.#turnTo(kept.id, [kept.revision], draft);
  }

  /** The draft that is open was left, and does not lie on the shelf as it stands. */
  leftOpen({ kept, over }: Left): void {
    this.#turnTo(kept.id, over, null);
  }

  /** The draft that is open is a new one. */
  begun(): void {
    this.#turnTo(this.#around.newId(), none, null);
  }

  /** The draft was changed: it is put away within a second, however long one goes on. */
  draftChanged(): void {
    if (this.#waiting || !this.isDue) return;
    this.#waiting = true;
    this.#around.soon(() => {
      this.#waiting = false;
      void this.save();
    });
  }

  /** Puts the draft away now. Whether it lies there afterwards. */
  async save(): Promise<boolean> {
    while (this.#saving) await this.#saving;
    if (this.isDue) {
      this.#saving = this.#put();
      await this.#saving;
    }
    return this.#trouble === null;
  }

  /** Puts the draft away, with what is written meanwhile, until nothing is left to be. Whether all of it lies there. */
  async settle(): Promise<boolean> {
    do await this.save();
    while (this.isDue && !this.#trouble);
    return !this.isDue;
  }

  /** Tries again after trouble, also where there is nothing to put away, and then with what others have left. */
  async retry(collect: () => Promise<void>): Promise<void> {
    if (this.isDue && !(await this.settle())) return;
    try {
      await this.#around.shelf.lastOpen();
      await collect();
      this.#trouble = null;
    } catch (reason) {
      this.#trouble = troubleOf(reason);
    }
    this.#around.changed();
  }

  /** The shelf could not be reached. */
  failed(reason: unknown): void {
    this.#trouble = troubleOf(reason);
    this.#around.changed();
  }

  /** What is lost if the page goes this very moment. */
  get left(): Left | null {
    if (!this.isDue) return null;
    const kept = this.#record(this.#around.draft());
    return { kept, over: this.#saving ? [...this.#over, kept.revision] : this.#over };
  }

  async hear({ id, revision }: News): Promise<void> {
    if (id !== this.#id || this.#over.includes(revision)) return;
    if (revision === 0) {
      this.#over = none;
      this.#removed = this.#kept ?? this.#removed;
      this.#kept = null;
      return this.#around.changed();
    }
    await this.look();
  }

  /** Holds the draft against what lies on the shelf: another tab may have put it there. */
  async look(): Promise<void> {
    let kept: Kept | null;
    let over: readonly number[];
    try {
      // What this tab puts there while it looks is not the other's.
      do {
        while (this.#saving) await this.#saving;
        over = this.#over;
        kept = await this.#around.shelf.take(this.#id);
      } while (this.#saving || over !== this.#over);
    } catch {
      return;
    }
    if (!kept || kept.id !== this.#id || this.#over.includes(kept.revision)) return;
    if (this.#hasOwn) await this.save();
    else this.#follow(kept);
  }

  /** Goes on with the other tab's version. This tab's own stays on the shelf. */
  async takeTheirs(): Promise<boolean> {
    const kept = this.#rival === null ? null : await this.#around.shelf.take(this.#rival);
    return kept !== null && (await this.settle()) && this.#follow(kept);
  }

  /** Goes on with this tab's own, which lies beside the other's already. */
  keepBoth(): void {
    this.#rival = null;
    this.#around.changed();
  }

  #turnTo(id: string, over: readonly number[], kept: Draft | null): void {
    this.#id = id;
    this.#over = over;
    this.#kept = kept;
    this.#removed = null;
    this.#rival = null;
    this.#around.changed();
  }

  #follow(kept: Kept): boolean {
    const draft = this.#around.follow(kept);
    if (draft) this.opened(kept, draft);
    return draft !== null;
  }

  async #put(): Promise<void> {
    const draft = this.#around.draft();
    const { shelf } = this.#around;
    const kept = this.#record(draft);
    this.#around.changed();
    try {
      const other = await shelf.put(kept, this.#over);
      if (other && sayTheSame(other.draft, draft)) this.#lies(other, draft);
      else if (other) this.#part(other);
      else this.#lies(kept, draft);
      this.#trouble = null;
    } catch (reason) {
      this.#trouble = troubleOf(reason);
    }
    this.#saving = null;
    this.#around.changed();
    // What was written meanwhile, or has to go to another place now.
    if (!this.#trouble) this.draftChanged();
  }

  #lies({ id, revision }: Kept, draft: Draft): void {
    this.#over = [revision];
    this.#kept = draft;
    this.#around.tell({ id, revision });
    this.#around.lies(id);
  }

  /** From here on the two are drafts of their own. */
  #part(other: Kept): void {
    if (!this.#hasOwn && this.#follow(other)) return;
    this.#rival = other.id;
    this.#id = this.#around.newId();
    this.#over = none;
    this.#kept = null;
  }

  #record(draft: Draft): Kept {
    const { rulebook, application } = draft;
    return {
      id: this.#id,
      revision: Math.max(0, ...this.#over) + 1,
      changed: this.#around.now(),
      name: application.name.trim(),
      rulebook,
      draft,
    };
  }

  /** Whether this tab has written anything that the shelf never had. */
  get #hasOwn(): boolean {
    const draft = this.#around.draft();
    return this.#kept ? !isSame(draft, this.#kept) : this.isDue;
  }
}

/** A full disk is the one trouble that a person can mend; all else is the browser's or the page's own matter. */
function troubleOf(reason: unknown): Trouble {
  return reason instanceof Error && reason.name === "QuotaExceededError" ? "full" : "blocked";
}
