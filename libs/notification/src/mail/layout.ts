import type { Locale } from '#libs/kernel';

export interface Letter {
  readonly locale: Locale;
  readonly title: string;
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  readonly facts: readonly (readonly [string, string])[];
  readonly action: { readonly words: string; readonly link: string } | null;
  readonly linkHint: string;
  readonly closing: string;
  readonly sender: string;
  readonly why: string;
}

/** The two faces of a mail: tables and inline styles for any mail program, and plain text. */
export const layOut = (letter: Letter): { text: string; html: string } => ({
  text: plain(letter),
  html: styled(letter),
});

function plain(letter: Letter): string {
  const facts = letter.facts.map(([name, value]) => `${name}: ${value}`).join('\n');
  const action = letter.action === null ? '' : `${letter.action.words}:\n${letter.action.link}`;
  return [
    letter.greeting,
    ...letter.paragraphs,
    facts,
    action,
    `${letter.closing}\n${letter.sender}`,
    `--\n${letter.why}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

const FONT = "font-family:'Be Vietnam Pro',system-ui,-apple-system,'Segoe UI',Arial,sans-serif";
const INK = '#1f2933';
const QUIET = '#5b6670';
const HARBOUR = '#0b4f79';
const GROUND = '#f6f4f0';
const LINE = '#e3dfd7';
const TABLE = 'role="presentation" width="100%" cellpadding="0" cellspacing="0"';

function styled(letter: Letter): string {
  const paragraphs = letter.paragraphs
    .map((p) => `<p style="margin:0 0 16px">${escaped(p)}</p>`)
    .join('');
  return `<!doctype html>
<html lang="${letter.locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light"><title>${escaped(letter.title)}</title></head>
<body style="margin:0;padding:0;background:${GROUND}">
<table ${TABLE} style="background:${GROUND}"><tr><td align="center" style="padding:32px 16px">
<table ${TABLE} style="max-width:600px;background:#ffffff;border:1px solid ${LINE};border-radius:8px">
<tr><td style="${FONT};padding:24px 32px 0;font-size:15px;color:${HARBOUR};font-weight:600">Motcua</td></tr>
<tr><td style="${FONT};padding:16px 32px 32px;font-size:16px;line-height:1.6;color:${INK}">
<h1 style="${FONT};margin:0 0 20px;font-size:22px;line-height:1.4;font-weight:600;color:${INK}">${escaped(letter.title)}</h1>
<p style="margin:0 0 16px">${escaped(letter.greeting)}</p>
${paragraphs}${factTable(letter.facts)}${button(letter)}
<p style="margin:24px 0 0">${escaped(letter.closing)}<br>${escaped(letter.sender)}</p>
</td></tr></table>
<table ${TABLE} style="max-width:600px"><tr><td style="${FONT};padding:16px 32px;font-size:13px;line-height:1.6;color:${QUIET}">${escaped(letter.why)}</td></tr></table>
</td></tr></table>
</body></html>
`;
}

function factTable(facts: Letter['facts']): string {
  if (facts.length === 0) return '';
  const cell = `${FONT};font-size:14px;line-height:1.5;border-top:1px solid ${LINE};vertical-align:top`;
  const rows = facts
    .map(
      ([name, value]) =>
        `<tr><td style="${cell};padding:8px 16px 8px 0;color:${QUIET};white-space:nowrap">${escaped(name)}</td>` +
        `<td style="${cell};padding:8px 0;color:${INK}">${escaped(value)}</td></tr>`,
    )
    .join('');
  return `<table ${TABLE} style="margin:8px 0 24px">${rows}</table>`;
}

function button({ action, linkHint }: Letter): string {
  if (action === null) return '';
  const link = escaped(action.link);
  const label = `${FONT};display:inline-block;padding:12px 24px;font-size:16px;font-weight:600;color:#ffffff;text-decoration:none`;
  return (
    `<table role="presentation" cellpadding="0" cellspacing="0"><tr><td style="border-radius:6px;background:${HARBOUR}">` +
    `<a href="${link}" style="${label}">${escaped(action.words)}</a></td></tr></table>` +
    `<p style="margin:16px 0 0;font-size:13px;line-height:1.6;color:${QUIET}">${escaped(linkHint)}<br>` +
    `<a href="${link}" style="color:${HARBOUR};word-break:break-all">${link}</a></p>`
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
