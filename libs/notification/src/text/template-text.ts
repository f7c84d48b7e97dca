import type { TemplateKey } from '../domain/index.js';

/** Handlebars in every string. `title` and `body` are shown in-app; the mail adds the rest. */
export interface TemplateText {
  readonly title: string;
  /** One or two sentences: what happened, what happens next. */
  readonly body: string;
  /** More of the story, for the mail. A paragraph that renders to nothing is left out. */
  readonly more?: readonly string[];
  /** The words on the button that opens the deep link. */
  readonly action?: string;
}

export interface Catalogue {
  readonly templates: Readonly<Record<TemplateKey, TemplateText>>;
  readonly frame: {
    readonly greeting: string;
    readonly greetingNoName: string;
    readonly code: string;
    readonly procedure: string;
    readonly dueAt: string;
    readonly linkHint: string;
    readonly closing: string;
    readonly sender: string;
    readonly why: string;
  };
}
