import { NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { movesQuery } from '../../../api/rules.js';
import type { Move, RuleChange } from '../../../api/rules.js';
import { audiencesOf, useMe } from '../../../api/session.js';
import { MoreButton } from '../../../components/more-button.js';
import { Provisional } from '../../../components/provisional/provisional.js';
import { Scroller } from '../../../components/scroller.js';
import { Failed, Loading } from '../../../components/states/states.js';
import { momentWords, pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import styles from '../rules.module.css';
import { vi } from '../vi.js';

/** Every open clock that the change touches: before, after, and why it moves or does not. */
export function Moves({ change }: { readonly change: RuleChange }) {
  const t = useText({ vi, en });
  const filter: Record<string, string> = useSearch({ from: '/office/rules-room/rules/$id' });
  const query = useInfiniteQuery(movesQuery(change, filter));
  const items = query.data?.pages.flatMap((page) => page.items);
  return (
    <section id="moves" className="stack">
      <h2>{t.movesTitle}</h2>
      <Filter change={change} filter={filter} />
      {query.isPending && <Loading lines={6} />}
      {query.isError && items === undefined && (
        <Failed error={query.error} onRetry={() => void query.refetch()} />
      )}
      {items?.length === 0 && <p className="soft">{t.movesNone}</p>}
      {items !== undefined && items.length > 0 && <MoveTable moves={items} />}
      <MoreButton query={query} />
    </section>
  );
}

interface FilterProps {
  readonly change: RuleChange;
  readonly filter: Readonly<Record<string, string>>;
}

function Filter({ change, filter }: FilterProps) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const navigate = useNavigate();
  const counts = change.counts ?? [];
  const procedures = new Map(
    counts.map((c) => [c.procedureCode, `${c.procedureCode} ${pick(c.procedureName, locale)}`]),
  );
  const units = new Map(counts.map((c) => [c.unit.code, pick(c.unit.name, locale)]));
  const choose = (part: string, value: string): void => {
    const { [part]: _, ...others } = filter;
    void navigate({
      to: '/rules/$id',
      params: { id: change.id },
      search: value === '' ? others : { ...others, [part]: value },
      replace: true,
      resetScroll: false,
    });
  };
  const select = (part: string, label: string, options: Iterable<readonly [string, string]>) => (
    <NativeSelect
      size="sm"
      label={label}
      value={filter[part] ?? ''}
      data={[
        { value: '', label: t.all },
        ...[...options].map(([value, words]) => ({ value, label: words })),
      ]}
      onChange={(event) => choose(part, event.currentTarget.value)}
    />
  );
  return (
    <div className={`${styles.filter} no-print`}>
      {select('procedure', t.procedure, procedures)}
      {select('unit', t.unit, units)}
      {select('fate', t.fate, Object.entries(t.fates))}
    </div>
  );
}

function MoveTable({ moves }: { readonly moves: readonly Move[] }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const newDate = ({ after, provisional }: Move): string =>
    provisional ? t.mayMove(momentWords(after, locale)) : momentWords(after, locale);
  return (
    <Scroller label={t.movesTitle}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t.dossier}</th>
            <th scope="col">{t.clock}</th>
            <th scope="col">{t.before}</th>
            <th scope="col">{t.after}</th>
            <th scope="col">{t.why}</th>
          </tr>
        </thead>
        <tbody>
          {moves.map((move) => (
            <tr key={`${move.dossierCode} ${pick(move.step, locale)} ${move.before} ${move.after}`}>
              <th scope="row">
                <DossierLink code={move.dossierCode} />
              </th>
              <td>
                {move.subject === 'dossier' ? t.ofDossier : t.ofStep(pick(move.step, locale))}
                <div className="soft small">{pick(move.unit.name, locale)}</div>
              </td>
              <td>
                {momentWords(move.before, locale)} {move.previousProvisional && <Provisional />}
              </td>
              <td>
                {move.kept === undefined ? (
                  <>
                    {momentWords(move.after, locale)} {move.provisional && <Provisional />}
                  </>
                ) : (
                  <span className="soft">{t.stays}</span>
                )}
              </td>
              <td>{move.kept === undefined ? move.why : t.kept[move.kept](newDate(move))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

/** Whoever works on dossiers opens it; the others see what anybody may see of it. */
function DossierLink({ code }: { readonly code: string | null }) {
  const opens = audiencesOf(useMe()).includes('officer');
  if (code === null) return <>–</>;
  return (
    <span className={styles.code}>
      {opens ? (
        <Link to="/work/$code" params={{ code }}>
          {code}
        </Link>
      ) : (
        <Link to="/tracking" search={{ code }}>
          {code}
        </Link>
      )}
    </span>
  );
}
