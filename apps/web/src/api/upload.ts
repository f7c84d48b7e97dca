import { currentLocale } from '../i18n/locale.js';
import { API } from './client.js';
import { Problem, problemFrom } from './problem.js';
import type { Attachment } from './types.js';

interface Upload {
  readonly dossier: string;
  readonly component: string;
  readonly file: File;
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** XMLHttpRequest because fetch cannot tell how much has been sent. `component` goes before `file`. */
export function upload({
  dossier,
  component,
  file,
  onProgress,
  signal,
}: Upload): Promise<Attachment> {
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${API}/dossiers/${encodeURIComponent(dossier)}/attachments`);
    request.setRequestHeader('accept-language', currentLocale());
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    };
    request.onload = () => {
      if (request.status < 300) done(JSON.parse(request.responseText) as Attachment);
      else {
        const wait = request.getResponseHeader('retry-after');
        failed(problemFrom(request.status, request.responseText, wait));
      }
    };
    request.onerror = () => failed(new Problem({ status: 0, code: 'offline' }));
    request.onabort = () => failed(new DOMException('cancelled', 'AbortError'));
    signal.addEventListener('abort', () => request.abort());
    const body = new FormData();
    body.append('component', component);
    body.append('file', file);
    request.send(body);
  });
}
