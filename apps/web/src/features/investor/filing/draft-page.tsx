import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { dossierQuery } from '../../../api/dossiers.js';
import type { Submitted } from '../../../api/dossiers.js';
import { procedureQuery } from '../../../api/public.js';
import type { Dossier } from '../../../api/types.js';
import { QueryView } from '../../../components/states/query-view.js';
import { State } from '../../../components/states/states.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from './en.js';
import { SubmittedView } from './submitted-view.js';
import { vi } from './vi.js';
import { Wizard } from './wizard.js';

export function DraftPage() {
  const t = useText({ vi, en });
  const { id } = useParams({ from: '/mine/investor/drafts/$id' });
  const [submitted, setSubmitted] = useState<Submitted | null>(null);
  const query = useQuery({ ...dossierQuery(id), refetchOnWindowFocus: false });
  if (submitted !== null) return <SubmittedView submitted={submitted} />;
  return (
    <QueryView query={query}>
      {(dossier) =>
        dossier.status === 'draft' ? (
          <WithProcedure dossier={dossier} onSubmitted={setSubmitted} />
        ) : (
          <State
            title={t.elsewhere}
            action={
              <Button
                component={Link}
                to={`/my/dossiers/${encodeURIComponent(dossier.code ?? dossier.id)}`}
              >
                {t.open}
              </Button>
            }
          />
        )
      }
    </QueryView>
  );
}

interface Props {
  readonly dossier: Dossier;
  readonly onSubmitted: (submitted: Submitted) => void;
}

function WithProcedure({ dossier, onSubmitted }: Props) {
  const query = useQuery(procedureQuery(dossier.procedure.code));
  return (
    <QueryView query={query}>
      {(procedure) => <Wizard dossier={dossier} procedure={procedure} onSubmitted={onSubmitted} />}
    </QueryView>
  );
}
