import { useLocale } from './locale.js';
import type { Locale } from './locale.js';

/**
 * A catalogue is a plain object per language: strings, and functions where a sentence needs values.
 * `en.ts` is typed `Same<typeof vi>`, so a missing or superfluous key does not compile.
 */
export type Catalogue = { readonly [key: string]: Entry };
type Entry = string | ((...values: never[]) => string) | Catalogue;

export type Same<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...values: infer V) => string
      ? (...values: V) => string
      : Same<T[K]>;
};

export interface Languages<T> {
  readonly vi: T;
  readonly en: Same<T>;
}

export function textIn<T>(languages: Languages<T>, locale: Locale): Same<T> {
  return locale === 'en' ? languages.en : (languages.vi as Same<T>);
}

export function useText<T>(languages: Languages<T>): Same<T> {
  return textIn(languages, useLocale().locale);
}
