import type { Same } from '../../../i18n/use-text.js';
import type { vi } from './vi.js';

export const en: Same<typeof vi> = {
  title: 'Check a document',
  genuine: 'This document is genuine and valid',
  invalid: 'This document is no longer valid',
  unknown: 'No document has this code',
  unknownBody:
    'Check the code printed below the QR code. If every letter is right, the paper in your hand was not issued here.',
  document: 'Document',
  dossier: 'Dossier',
  issued: 'Issued',
  signed: 'Signed by',
  code: 'Verification code',
  fingerprint: 'SHA-256 fingerprint',
  fingerprintHint: 'Your file is the right one if its fingerprint is exactly this.',
  compare: 'Compare with your file',
  compareHint: 'The fingerprint is worked out on your own device; the file goes nowhere.',
  same: 'They match: your file is this document.',
  different: 'They differ: your file is not the document that was issued.',
};
