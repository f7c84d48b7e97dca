import { sayInstant } from '../domain/index.js';
import { escaped } from '../mail/layout.js';
import type { CaughtMail } from '../persistence/caught-mails.js';

const STYLE = `
  :root { color-scheme: light dark; --ground:#f6f4f0; --paper:#fff; --ink:#1f2933; --quiet:#5b6670; --line:#e3dfd7; --harbour:#0b4f79 }
  @media (prefers-color-scheme: dark) { :root { --ground:#14181c; --paper:#1d2329; --ink:#e6e9ec; --quiet:#9aa5ae; --line:#323a42; --harbour:#7cb8de } }
  body { margin:0; background:var(--ground); color:var(--ink); font:16px/1.55 'Be Vietnam Pro',system-ui,sans-serif }
  main { max-width:760px; margin:0 auto; padding:40px 20px }
  h1 { font-size:28px; margin:0 0 4px; font-weight:600 }
  p { margin:0 0 24px; color:var(--quiet) }
  form { display:flex; flex-wrap:wrap; gap:8px; margin:0 0 24px }
  label { flex:1 1 260px; font-size:14px; color:var(--quiet) }
  input { display:block; width:100%; box-sizing:border-box; font:inherit; padding:8px 12px; border:1px solid var(--line); border-radius:6px; background:var(--paper); color:var(--ink) }
  button { align-self:end; font:inherit; padding:8px 20px; border:0; border-radius:6px; background:#0b4f79; color:#fff }
  details { background:var(--paper); border:1px solid var(--line); border-radius:8px; margin:0 0 8px }
  summary { cursor:pointer; padding:12px 16px; list-style:none }
  summary b { display:block; font-weight:600; overflow-wrap:anywhere }
  summary span { font-size:14px; color:var(--quiet); overflow-wrap:anywhere }
  iframe { display:block; width:100%; height:640px; border:0; border-top:1px solid var(--line); background:#fff }
  :focus-visible { outline:2px solid var(--harbour); outline-offset:2px }
`;

/** A readable inbox without a script: each mail opens in its place, walled off from the page. */
export function inboxPage(mails: readonly CaughtMail[], to: string | undefined): string {
  const list = mails.map(mailItem).join('\n');
  const none = '<p>Chưa có thư nào. Thư sẽ hiện ở đây ngay khi có việc cần báo.</p>';
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Hộp thư thử nghiệm · Motcua</title><style>${STYLE}</style></head>
<body><main>
<h1>Hộp thư thử nghiệm</h1>
<p>Mọi thư mà cổng gửi đi ở chế độ chạy thử dừng lại tại đây, mới nhất trước. <span lang="en">Every mail sent in trial mode stops here, newest first.</span></p>
<form method="get"><label>Người nhận<input type="email" name="to" value="${escaped(to ?? '')}" placeholder="investor@demo.test"></label><button>Tìm thư</button></form>
${mails.length === 0 ? none : list}
</main></body></html>
`;
}

function mailItem(mail: CaughtMail): string {
  const when = sayInstant(mail.receivedAt, 'vi');
  return `<details><summary><b>${escaped(mail.subject)}</b><span>${escaped(mail.to.join(', '))} · ${escaped(when)}</span></summary>
<iframe sandbox title="${escaped(mail.subject)}" loading="lazy" srcdoc="${escaped(mail.html || `<pre>${escaped(mail.text)}</pre>`)}"></iframe></details>`;
}
