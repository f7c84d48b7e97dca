import { NumberInput } from '@mantine/core';
import { Scroller } from '../../../components/scroller.js';
import { count, pick, unitWord } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import styles from '../process-owner.module.css';
import { vi } from '../vi.js';
import type { Draft } from './use-draft.js';

/** The limits of the law, each with the hours that the steps need under it. */
export function LimitTable({ draft }: { readonly draft: Draft }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const { limits } = draft.edit;
  return (
    <section>
      <h2>{t.limits}</h2>
      <p className="soft">{t.limitsLead}</p>
      <Scroller label={t.limits}>
        <table className={styles.steps}>
          <thead>
            <tr>
              <th scope="col">{t.limitCase}</th>
              <th scope="col">{t.given}</th>
              <th scope="col">{t.needed}</th>
            </tr>
          </thead>
          <tbody>
            {limits.map((limit, i) => {
              const name = pick(limit.case, locale) || t.limitAll;
              const time = draft.check?.times.find((c) => c.case === limit.key);
              return (
                <tr key={limit.key} className={time && !time.fits ? styles.faulty : ''}>
                  <th scope="row">{name}</th>
                  <td>
                    <NumberInput
                      aria-label={t.amountOf(name)}
                      size="sm"
                      min={0}
                      max={5000}
                      hideControls
                      disabled={!draft.editable}
                      decimalSeparator={locale === 'vi' ? ',' : '.'}
                      className={styles.amount ?? ''}
                      suffix={` ${unitWord(limit.unit, locale)}`}
                      value={limit.amount}
                      onChange={(amount) => {
                        if (typeof amount !== 'number') return;
                        draft.change({
                          limits: limits.map((l, k) => (k === i ? { ...l, amount } : l)),
                        });
                      }}
                    />
                  </td>
                  <td className={time && !time.fits ? styles.late : ''}>
                    {time &&
                      t.hoursOfHours(
                        count(time.neededHours, locale),
                        count(time.givenHours, locale),
                      )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroller>
    </section>
  );
}
