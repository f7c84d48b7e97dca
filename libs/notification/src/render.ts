import Handlebars from 'handlebars';
import type { Locale } from '#libs/kernel';
import type { TemplateKey } from './domain/index.js';
import { layOut } from './mail/layout.js';
import { CATALOGUES } from './text/index.js';

/** What the templates may say; all of it is words already, in the reader's language. */
export type Words = Readonly<Record<string, string | boolean | null | undefined>>;

export interface RenderOrder {
  readonly template: TemplateKey;
  readonly locale: Locale;
  readonly words: Words;
  /** The reader's name, for the greeting. */
  readonly name: string | null;
  readonly dossierCode: string | null;
  readonly procedure: string | null;
  readonly dueAt: string | null;
  readonly link: string;
  /** Paragraphs that are words already. */
  readonly more?: readonly string[];
}

export interface RenderedNote {
  readonly title: string;
  readonly body: string;
}

export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const compiled = new Map<string, Handlebars.TemplateDelegate<Words>>();

/** Plain words in, plain words out; only the mail's layout knows about HTML, and escapes. */
function fill(template: string, words: Words): string {
  let render = compiled.get(template);
  if (render === undefined) {
    render = Handlebars.compile<Words>(template, { noEscape: true });
    compiled.set(template, render);
  }
  return render(words).replace(/\s+/g, ' ').trim();
}

export function renderNote({
  template,
  locale,
  words,
}: Pick<RenderOrder, 'template' | 'locale' | 'words'>): RenderedNote {
  const text = CATALOGUES[locale].templates[template];
  return { title: fill(text.title, words), body: fill(text.body, words) };
}

export function renderMail(order: RenderOrder): RenderedMail {
  const { templates, frame } = CATALOGUES[order.locale];
  const text = templates[order.template];
  const note = renderNote(order);
  const paragraphs = [
    note.body,
    ...(text.more ?? []).map((p) => fill(p, order.words)),
    ...(order.more ?? []),
  ].filter((p) => p !== '');
  const facts: [string, string | null][] = [
    [frame.code, order.dossierCode],
    [frame.procedure, order.procedure],
    [frame.dueAt, order.dueAt],
  ];
  const letter = {
    locale: order.locale,
    title: note.title,
    greeting:
      order.name === null ? frame.greetingNoName : fill(frame.greeting, { name: order.name }),
    paragraphs,
    facts: facts.filter((f): f is [string, string] => f[1] !== null),
    action: text.action === undefined ? null : { words: text.action, link: order.link },
    linkHint: frame.linkHint,
    closing: frame.closing,
    sender: frame.sender,
    why: frame.why,
  };
  return { subject: subjectOf(order.dossierCode, note.title), ...layOut(letter) };
}

/** The code comes first, so that mails of one dossier stand together; never twice. */
const subjectOf = (code: string | null, title: string): string =>
  code === null || title.includes(code) ? title : `[${code}] ${title}`;
