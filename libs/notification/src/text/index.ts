import type { Locale } from '#libs/kernel';
import { en } from './en.js';
import type { Catalogue } from './template-text.js';
import { vi } from './vi.js';

export const CATALOGUES: Readonly<Record<Locale, Catalogue>> = { vi, en };
export type { Catalogue, TemplateText } from './template-text.js';
