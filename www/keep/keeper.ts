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

export type Trouble = "blocked" | "full";
export type Standing = "fresh" | "saving" | "saved" | "failed";

export class Keeper {
  #id: string;
  #revision = 0;
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
    this.#id = kept.id;
    this.#revision = kept.revision;
    this.#kept = draft;
    this.#removed = null;
    this.#rival = null;
    this.#around.lies(kept.id);
    this.#around.changed();
  }

  /** The draft that is open is a new one. */
  begun(): void {
    this.#id = this.#around.newId();
    this.#revision = 0;
    this.#kept = null;
    this.#removed = null;
    this.#rival = null;
    this.#around.changed();
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

  /** Tries again after trouble, also where there is nothing to put away. */
  async retry(): Promise<void> {
    if (this.isDue) return void (await this.save());
    try {
      await this.#around.shelf.lastOpen();
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
    const over = this.#revision;
    return { kept: this.#record(this.#around.draft()), over: this.#saving ? [over, over + 1] : [over] };
  }

  async hear({ id, revision }: News): Promise<void> {
    if (id !== this.#id || revision === this.#revision) return;
    if (revision === 0) {
      this.#revision = 0;
      this.#removed = this.#kept ?? this.#removed;
      this.#kept = null;
      return this.#around.changed();
    }
    await this.look();
  }

  /** Holds the draft against what lies on the shelf: another tab may have put it there. */
  async look(): Promise<void> {
    while (this.#saving) await this.#saving;
    let kept: Kept | null;
    try {
      kept = await this.#around.shelf.take(this.#id);
    } catch {
      return;
    }
    if (!kept || kept.id !== this.#id || kept.revision === this.#revision) return;
    if (this.#hasOwn) await this.save();
    else this.#follow(kept);
  }

  /** Goes on with the other tab's version. This tab's own is let go. */
  async takeTheirs(): Promise<boolean> {
    const rival = this.#rival;
    const own = this.#id;
    const kept = rival === null ? null : await this.#around.shelf.take(rival);
    if (!kept || !this.#follow(kept)) return false;
    await this.#around.shelf.remove(own);
    this.#around.tell({ id: own, revision: 0 });
    return true;
  }

  /** Goes on with this tab's own, which lies beside the other's already. */
  keepBoth(): void {
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
      const other = await shelf.put(kept, this.#revision);
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
    this.#revision = revision;
    this.#kept = draft;
    this.#around.tell({ id, revision });
    if (revision === 1) this.#around.lies(id);
  }

  /** From here on the two are drafts of their own. */
  #part(other: Kept): void {
    if (!this.#hasOwn && this.#follow(other)) return;
    this.#rival = other.id;
    this.#id = this.#around.newId();
    this.#revision = 0;
    this.#kept = null;
  }

  #record(draft: Draft): Kept {
    const { rulebook, application } = draft;
    return {
      id: this.#id,
      revision: this.#revision + 1,
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
