import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { versionQuery } from '../../../api/processes.js';
import type { Version } from '../../../api/process-types.js';
import { usePageTitle } from '../../../components/page-title.js';
import { ProcessDiagram } from '../../../components/process-diagram/process-diagram.js';
import { QueryView } from '../../../components/states/query-view.js';
import { pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import styles from '../process-owner.module.css';
import { vi } from '../vi.js';
import { Comparison } from './comparison.js';
import { EditorHead } from './editor-head.js';
import { FaultList } from './fault-list.js';
import { GoldenTable } from './golden-table.js';
import { LimitTable } from './limit-table.js';
import { StepTable } from './step-table.js';
import { useDraft } from './use-draft.js';
import { WalkPanel } from './walk-panel.js';

/** A version: the steps as a table and as a diagram, what is wrong with them, and what would happen. */
export function VersionPage() {
  const { code, n } = useParams({ from: '/office/process-owner/processes/$code/versions/$n' });
  const query = useQuery(versionQuery(code, Number(n)));
  return (
    <QueryView query={query} lines={10}>
      {(version) => (
        <Editor key={`${version.code} ${version.version} ${version.status}`} version={version} />
      )}
    </QueryView>
  );
}

function Editor({ version }: { readonly version: Version }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  usePageTitle(`${version.code} ${t.version(version.version)}`);
  const draft = useDraft(version);
  const [selected, setSelected] = useState<string>();
  const [traced, setTraced] = useState<readonly string[]>([]);
  const faults = draft.check?.faults ?? [];
  const select = (nodeId: string, scroll: boolean): void => {
    setSelected(nodeId);
    if (scroll) document.getElementById(`step-${nodeId}`)?.scrollIntoView({ block: 'center' });
  };
  return (
    <div className={styles.editor}>
      <Link to="/processes/$code" params={{ code: version.code }} className="small">
        ← {version.code} {pick(version.name, locale)}
      </Link>
      <EditorHead version={version} draft={draft} />
      <div className={styles.drawn}>
        <ProcessDiagram
          xml={draft.check?.bpmn}
          selected={selected}
          trace={traced}
          faulty={[...new Set(faults.flatMap((f) => (f.nodeId === undefined ? [] : [f.nodeId])))]}
          onSelect={(id) => select(id, true)}
          height={230}
        />
      </div>
      <FaultList
        draft={draft}
        traced={traced}
        onTrace={setTraced}
        onGoTo={(nodeId) => select(nodeId, true)}
      />
      <StepTable draft={draft} selected={selected} onSelect={(id) => select(id, false)} />
      <LimitTable draft={draft} />
      <GoldenTable draft={draft} />
      <WalkPanel version={version} draft={draft} onSelect={(id) => select(id, false)} />
      {version.basedOn !== null && <Comparison version={version} dirty={draft.dirty} />}
    </div>
  );
}
