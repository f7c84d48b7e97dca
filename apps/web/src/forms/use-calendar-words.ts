import { useText } from '../i18n/use-text.js';
import { en } from './en.js';
import { vi } from './vi.js';

/** What the arrows and the head of a calendar are called: they show no words of their own. */
export const useCalendarWords = () => useText({ vi, en }).calendar;
