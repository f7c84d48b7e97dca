import { isoDay } from '../../../i18n/format.js';

/** The date in Vietnam, wherever the reader is. */
export const today = (): string => isoDay(Date.now());
