import type { EventKind } from '../domain/index.js';

/** What an event text may speak of, already in the reader's language. */
export interface EventWords {
  readonly unit: string;
  readonly step: string;
  readonly due: string;
  readonly before: string;
  readonly reason: string;
  readonly code: string;
  readonly person: string;
  /** From whom a task was taken over. */
  readonly giver: string;
  readonly title: string;
  readonly outcome: string;
  readonly amount: string;
  readonly items: string;
  readonly approved: boolean;
  readonly score: string;
  readonly fileName: string;
  readonly position: string;
  readonly silence: string;
  /** Code of the dossier that handed this one over. */
  readonly origin: string;
  /** How that one ended, and what follows here. */
  readonly originEnd: string;
  /** Name of the procedure that is handed over to. */
  readonly linked: string;
}

/** A missing or superfluous key is a compile error. */
export type EventTexts = Readonly<Record<EventKind, (w: EventWords) => string>>;

/** Adds a part of a sentence only where its word is there. */
export const part = (before: string, word: string, after = ''): string =>
  word === '' ? '' : `${before}${word}${after}`;
