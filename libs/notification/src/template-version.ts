import { createHash } from 'node:crypto';
import type { Locale } from '#libs/kernel';
import type { TemplateKey } from './domain/index.js';
import { CATALOGUES } from './text/index.js';

const known = new Map<string, string>();

/** Names the exact wording that a message was made from: it changes with any letter of it. */
export function templateVersion(template: TemplateKey, locale: Locale): string {
  const key = `${locale} ${template}`;
  const version = known.get(key) ?? hashOf(template, locale);
  known.set(key, version);
  return version;
}

function hashOf(template: TemplateKey, locale: Locale): string {
  const { frame, templates } = CATALOGUES[locale];
  const wording = JSON.stringify([templates[template], frame]);
  return createHash('sha256').update(wording).digest('hex').slice(0, 12);
}
