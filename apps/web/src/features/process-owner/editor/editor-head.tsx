import { Button, FileButton, Menu } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { bpmnAddress, importBpmn, withdrawDraft } from '../../../api/processes.js';
import type { Version } from '../../../api/process-types.js';
import { Problem } from '../../../api/problem.js';
import { numericDate, pick, shortMoment } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import styles from '../process-owner.module.css';
import { StatusOf } from '../versions-page.js';
import { vi } from '../vi.js';
import { PublishDialog } from './publish-dialog.js';
import type { Draft } from './use-draft.js';

interface Props {
  readonly version: Version;
  readonly draft: Draft;
}

/** Which version this is, and what can be done with the whole of it. */
export function EditorHead({ version, draft }: Props) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const { code, updatedBy, updatedAt, effectiveFrom } = version;
  const [publishing, setPublishing] = useState(false);
  const client = useQueryClient();
  const navigate = useNavigate();
  const again = (): Promise<void> => client.resetQueries({ queryKey: ['processes'] });
  const discard = useMutation({
    mutationFn: () => withdrawDraft(code, version),
    onSuccess: async () => {
      await navigate({ to: '/processes/$code', params: { code } });
      await again();
    },
  });
  const bring = useMutation({
    mutationFn: (file: File) => importBpmn(code, version, file),
    onSuccess: again,
  });
  return (
    <header className="stack">
      <div className="spread">
        <div>
          <h1 className={styles.title}>{pick(version.name, locale)}</h1>
          <p className="small">
            {t.version(version.version)} · <StatusOf version={version} />
            {effectiveFrom !== null && ` · ${t.fromDay(numericDate(effectiveFrom))}`}
            {updatedBy !== null &&
              updatedAt !== null &&
              ` · ${t.editedBy(updatedBy.name, shortMoment(updatedAt, locale))}`}
          </p>
        </div>
        <div className={`${styles.acts} no-print`}>
          {draft.editable && (
            <>
              <span className="soft small" aria-live="polite">
                {draft.dirty ? t.unsaved : t.saved}
              </span>
              <Button variant="subtle" size="sm" disabled={!draft.canUndo} onClick={draft.undo}>
                {t.undo}
              </Button>
              <Button size="sm" disabled={!draft.dirty} loading={draft.saving} onClick={draft.save}>
                {t.save}
              </Button>
              <Button variant="light" size="sm" onClick={() => setPublishing(true)}>
                {t.publish}
              </Button>
            </>
          )}
          <Menu position="bottom-end">
            <Menu.Target>
              <Button variant="default" size="sm">
                BPMN
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item
                component="a"
                href={bpmnAddress(code, version.version)}
                download={`${code}-v${version.version}.bpmn`}
              >
                {t.download}
              </Menu.Item>
              {draft.editable && (
                <FileButton
                  accept=".bpmn,.xml"
                  onChange={(file) => {
                    if (file !== null) bring.mutate(file);
                  }}
                >
                  {(props) => (
                    <Menu.Item {...props} closeMenuOnClick={false}>
                      {t.upload}
                    </Menu.Item>
                  )}
                </FileButton>
              )}
              {draft.editable && (
                <Menu.Item color="red" onClick={() => discard.mutate()}>
                  {t.discard}
                </Menu.Item>
              )}
            </Menu.Dropdown>
          </Menu>
        </div>
      </div>
      {!draft.editable && <p className="soft">{t.readOnly}</p>}
      <Trouble
        error={draft.saveError ?? discard.error ?? bring.error}
        onReload={() => void again()}
      />
      {publishing && (
        <PublishDialog version={version} draft={draft} onClose={() => setPublishing(false)} />
      )}
    </header>
  );
}

function Trouble({
  error,
  onReload,
}: {
  readonly error: Error | null;
  readonly onReload: () => void;
}) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  if (error === null) return null;
  const problem = error instanceof Problem ? error : undefined;
  if (problem?.status === 412) {
    return (
      <div role="alert" className={styles.alert}>
        {t.stale}{' '}
        <Button variant="subtle" size="compact-sm" onClick={onReload}>
          {t.reload}
        </Button>
      </div>
    );
  }
  return (
    <div role="alert" className={styles.alert}>
      {problem && problem.status < 500 ? problem.message : t.failed}
      {problem !== undefined && problem.errors.length > 0 && (
        <ul>
          {problem.errors.slice(0, 12).map((fault) => (
            <li key={`${fault.pointer} ${fault.code}`}>{pick(fault.detail, locale)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
