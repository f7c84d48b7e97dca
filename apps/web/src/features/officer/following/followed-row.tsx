import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { dossierQuery } from '../../../api/dossiers.js';
import { followedQuery, setFollowing } from '../../../api/work.js';
import type { FollowedDossier } from '../../../api/work-types.js';
import { DossierLine } from '../../../components/dossier-line.js';
import { stepUnit } from '../../../components/names.js';
import { numericDate } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from './en.js';
import { vi } from './vi.js';

export function FollowedRow({ dossier }: { readonly dossier: FollowedDossier }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const code = dossier.code ?? dossier.id;
  const units = [...new Set(dossier.currentSteps.map((s) => stepUnit(s.unit, locale)))];
  return (
    <DossierLine
      office
      dossier={dossier}
      to={{ to: '/work/$code', params: { code } }}
      about={
        <>
          <span className="soft small">{dossier.applicant.name}</span>
          <span className="soft small">{t.since(numericDate(dossier.followedAt))}</span>
        </>
      }
      state={
        <>
          {units.length > 0 && <span className="soft small">{t.at(units.join(', '))}</span>}
          {dossier.decidedAt !== null && (
            <span className="soft small">{t.finished(numericDate(dossier.decidedAt))}</span>
          )}
        </>
      }
      action={<Leave code={code} />}
    />
  );
}

function Leave({ code }: { readonly code: string }) {
  const t = useText({ vi, en });
  const client = useQueryClient();
  const leaving = useMutation({
    mutationFn: () => setFollowing(code, false),
    onSuccess: async () => {
      notifications.show({ message: t.stopped(code) });
      await Promise.all([
        client.invalidateQueries({ queryKey: followedQuery.queryKey }),
        client.invalidateQueries({ queryKey: dossierQuery(code).queryKey }),
      ]);
    },
    onError: () => notifications.show({ message: t.failed, color: 'gray' }),
  });
  return (
    <Button
      variant="default"
      size="sm"
      loading={leaving.isPending}
      aria-label={t.stopOf(code)}
      onClick={() => leaving.mutate()}
    >
      {t.stop}
    </Button>
  );
}
