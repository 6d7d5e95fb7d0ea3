/** Tells the page what comes of the draft, and page and reader what could not be used. */
import type { Assessment } from "../../src/types.d.ts";
import type { Draft } from "../draft/draft";
import type { Answer } from "./assessing";
import { canRetry, Trouble, type FaultWords, type Told } from "./trouble";
import type { AssessmentDetail, ChangeDetail } from "./types";

interface Host extends HTMLElement {
  requestUpdate(): void;
}

interface How {
  readonly retry?: () => void;
  /** There is nothing else to show. */
  readonly start?: boolean;
}

export class Telling {
  readonly #host: Host;
  #told: Told | null = null;
  #faultWords: FaultWords | null = null;
  #draft: Draft | null = null;
  #assessment: Assessment | null = null;

  constructor(host: Host) {
    this.#host = host;
  }

  /** What could not be used, until it can be, or is put away. */
  get told(): Told | null {
    return this.#told && { ...this.#told, faultWords: this.#faultWords };
  }

  tell(reason: unknown, { retry, start = false }: How): void {
    const trouble = troubleOf(reason, start);
    if (!(reason instanceof Trouble)) reportError(reason);
    const again = () => {
      this.clear();
      retry?.();
    };
    this.#told = {
      trouble,
      kept: !start && trouble.code !== "draft_incomplete",
      retry: retry && canRetry(trouble) ? again : null,
      close: start ? null : () => this.clear(),
      faultWords: null,
    };
    this.#host.requestUpdate();
    if (trouble.faults.length > 0 && !this.#faultWords) void this.#fetchWords();
    this.#host.dispatchEvent(new CustomEvent("error", { detail: trouble.detail }));
  }

  clear(): void {
    this.#told = null;
    this.#host.requestUpdate();
  }

  /** What was told of the kind is no longer so. */
  settle(kind: string): void {
    if (this.#told?.trouble.code.startsWith(kind)) this.clear();
  }

  /** The draft as it stands now, with the answer to it. */
  follow(draft: Draft, { rulebook, assessment }: Answer): void {
    const before = this.#draft;
    this.#draft = draft;
    if (before && isOther(before, draft)) {
      this.#dispatch<ChangeDetail>("aterforing-change", { application: draft.application, draft, rulebook });
    }
    if (!assessment || assessment === this.#assessment) return;
    this.#assessment = assessment;
    this.#dispatch<AssessmentDetail>("aterforing-assessment", { assessment, rulebook });
  }

  #dispatch<Detail extends object>(type: string, detail: Detail): void {
    this.#host.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail: lent(detail) }));
  }

  /** Without them the places are said, and their codes. */
  async #fetchWords(): Promise<void> {
    try {
      this.#faultWords = (await import("./fault-words")).faultWords;
      this.#host.requestUpdate();
    } catch {
      // The places stand there all the same.
    }
  }
}

/** Where nothing can be shown it is all one which part of it is missing. */
function troubleOf(reason: unknown, start: boolean): Trouble {
  const isTold = reason instanceof Trouble && !(start && reason.code === "workplace_failed");
  return isTold ? reason : new Trouble("module_failed", { cause: reason });
}

function isOther(a: Draft, b: Draft): boolean {
  const parts = ["application", "beside", "rulebook", "stage", "typed", "aside"] as const;
  return parts.some((part) => a[part] !== b[part]);
}

/** Copies, made when they are asked for: the page may do with them what it likes. */
function lent<Detail extends object>(detail: Detail): Detail {
  const copies: Record<string, unknown> = {};
  const lending = Object.entries(detail).map(([name, value]: [string, unknown]) => {
    const get = () => (copies[name] ??= structuredClone(value));
    return [name, { get, enumerable: true }] as const;
  });
  return Object.defineProperties({}, Object.fromEntries(lending)) as Detail;
}
