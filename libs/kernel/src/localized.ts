/** A text in the languages of the portal. Vietnamese is the legal original. */
export interface Localized {
  readonly vi: string;
  readonly en: string;
}
export const LOCALES = ['vi', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Chooses from `Accept-Language`, by quality; Vietnamese where nothing fits. */
export function pickLocale(acceptLanguage: string | undefined): Locale {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const q = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find((v) => v !== undefined);
      return { tag: tag.toLowerCase().split('-')[0], q: q === undefined ? 1 : Number(q) };
    })
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q);
  return (
    LOCALES.find((l) => l === wanted.find((w) => LOCALES.some((x) => x === w.tag))?.tag) ?? 'vi'
  );
}
