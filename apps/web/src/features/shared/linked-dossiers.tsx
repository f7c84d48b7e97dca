import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Dossier, LinkedDossier } from '../../api/types.js';
import { StatusWord } from '../../components/status/status-word.js';
import { pick } from '../../i18n/format.js';
import { useLocale } from '../../i18n/locale.js';
import { useText } from '../../i18n/use-text.js';
import { en } from './en.js';
import styles from './shared.module.css';
import { vi } from './vi.js';

interface Props {
  readonly dossier: Dossier;
  readonly room: 'investor' | 'officer';
  /** What can be done with a linked dossier, where something can. */
  readonly children?: (link: LinkedDossier) => ReactNode;
}

/** The dossiers at the other ends of hand-overs: one clock, counted once. */
export function LinkedDossiers({ dossier, room, children }: Props) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  if (dossier.links.length === 0) return null;
  return (
    <section className={styles.linked}>
      <h2>{t.linked.title}</h2>
      <p className="soft small">{t.linked.lead}</p>
      <ul className={styles.documents}>
        {dossier.links.map((link) => (
          <li key={link.id}>
            <span className="soft small">{t.linked[link.relation]}</span>
            <Address link={link} room={room}>
              {pick(link.procedure.name, locale)}
            </Address>
            <span className="row">
              {link.code !== null && <span className="soft small">{link.code}</span>}
              <StatusWord status={link.status} />
            </span>
            <span className="small">{wordsOf(link, t)}</span>
            {children?.(link)}
          </li>
        ))}
      </ul>
    </section>
  );
}

const OPEN: readonly string[] = [
  'draft',
  'submitted',
  'supplement-requested',
  'in-process',
  'awaiting-payment',
];

/** Said before a dossier is ended: what it takes along. */
export function EndsToo({ dossier }: { readonly dossier: Dossier }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const open = dossier.links.filter((l) => l.relation === 'linked' && OPEN.includes(l.status));
  if (open.length === 0) return null;
  const which = open.map((l) => l.code ?? pick(l.procedure.name, locale)).join(', ');
  return <p>{t.linked.endsToo(which)}</p>;
}

function wordsOf(link: LinkedDossier, t: typeof vi): string {
  if (link.outcome !== undefined) return t.linked.outcomes[link.outcome];
  if (!link.waits) return '';
  return link.relation === 'origin' ? t.linked.waitsForThis : t.linked.waitsForThat;
}

function Address({
  link,
  room,
  children,
}: {
  readonly link: LinkedDossier;
  readonly room: Props['room'];
  readonly children: ReactNode;
}) {
  const code = link.code ?? link.id;
  if (link.code === null) {
    return room === 'investor' && link.status === 'draft' ? (
      <Link to="/drafts/$id" params={{ id: link.id }}>
        {children}
      </Link>
    ) : (
      <span>{children}</span>
    );
  }
  return room === 'investor' ? (
    <Link to="/my/dossiers/$code" params={{ code }}>
      {children}
    </Link>
  ) : (
    <Link to="/work/$code" params={{ code }} search={{ scope: 'unit' }}>
      {children}
    </Link>
  );
}
