import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import '../../apps/api/src/app.module.js';
import { problemCodes, problemText } from '#libs/platform';

/** Refusals of pure libs reach a person only as the refusal of a lib that has words for them. */
const INNER = /^(process|clock|calendar|deadline)\./;

/** `refuse('code', 'detail')`, `new ProblemException(400, 'code', 'detail')` and their kin. */
const SPOKEN =
  /(?:refuse|no|denied|ProblemException)\(\s*(?:\d+,\s*)?'([a-z][a-z-]*\.[a-z-]+)',\s*['`"]/g;

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('.spec.'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

it('says to a Vietnamese reader in Vietnamese what every refusal says in English', () => {
  const spoken = new Set(
    sources(join(import.meta.dirname, '../../libs')).flatMap((text) =>
      Array.from(text.matchAll(SPOKEN), (match) => match[1] ?? ''),
    ),
  );
  expect(spoken.size).toBeGreaterThan(20);
  const silent = [...spoken].filter((code) => !INNER.test(code) && !problemText(code)?.detail);
  expect(silent).toEqual([]);
});

it('has no text in one language only', () => {
  for (const code of problemCodes()) {
    const words = problemText(code);
    for (const text of [words?.title, words?.detail]) {
      if (text)
        expect({ code, whole: text.vi !== '' && text.en !== '' }).toEqual({ code, whole: true });
    }
  }
});
