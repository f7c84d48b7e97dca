import { NotificationHistory } from '#libs/notification';
import { SweepRunner, UnitOfWork } from '#libs/platform';
import {
  CODE,
  DOSSIER,
  mailOf,
  openPostOffice,
  type Person,
  type PostOffice,
} from './post-office.js';

interface Note {
  readonly account_id: string;
  readonly title: string;
  readonly body: string;
  readonly read_at: Date | null;
}
interface Caught {
  readonly recipients: string[];
  readonly subject: string;
  readonly body_text: string;
  readonly body_html: string;
  readonly headers: Record<string, string>;
}

describe('notifications', () => {
  let office: PostOffice;

  beforeAll(async () => {
    office = await openPostOffice();
  }, 60_000);
  afterAll(() => office.close());
  beforeEach(async () => {
    await office.query(`TRUNCATE notification, delivery, digest_entry, caught_mail, outbox`);
  });

  const notes = (): Promise<Note[]> => office.query<Note>(`SELECT * FROM notification`);
  const notesOf = async (person: Person): Promise<Note[]> =>
    (await notes()).filter((n) => n.account_id === office.people[person]);
  const mails = (to: string): Promise<Caught[]> =>
    office.query<Caught>(`SELECT * FROM caught_mail WHERE recipients @> ARRAY[$1] ORDER BY id`, [
      to,
    ]);
  const mailTo = async (to: string): Promise<Caught> => {
    const [mail, ...more] = await mails(to);
    if (mail === undefined || more.length > 0) throw new Error(`${more.length} + mails to ${to}`);
    return mail;
  };

  it('tells the applicant in the portal and by mail', async () => {
    await office.happen('dossier.accepted', { dueAt: '2026-12-16T17:00:00+07:00' });
    await office.drain();
    expect(await notesOf('investor')).toEqual([
      expect.objectContaining({
        title: 'Hồ sơ đã được tiếp nhận',
        body: `Hồ sơ ${CODE} đã đủ điều kiện và được tiếp nhận. Hạn trả kết quả: 17:00 thứ Tư, 16/12/2026.`,
        read_at: null,
      }),
    ]);
    const mail = await mailTo(mailOf('investor'));
    expect(mail.subject).toBe(`[${CODE}] Hồ sơ đã được tiếp nhận`);
    expect(mail.body_text).toContain('Chào Ms investor,');
    expect(mail.body_text).toContain(`http://localhost:8080/my/dossiers/${CODE}`);
    expect(mail.body_html).toContain('17:00 thứ Tư, 16/12/2026');
    expect(mail.body_html).not.toMatch(/<img|src=/);
    expect(mail.headers['message-id']).toMatch(/^<[0-9a-f-]{36}@localhost>$/);
    expect(mail.headers['x-motcua-possibly-repeated']).toBeUndefined();
    const [state] = await office.query<{ states: string }>(
      `SELECT string_agg(channel || ' ' || state, ', ' ORDER BY channel) AS states FROM delivery`,
    );
    expect(state?.states).toBe('e-mail sent, in-app delivered');
  });

  it('says of a former date too that it was provisional', async () => {
    await office.happen('dossier.due-date-changed', {
      dueAt: '2027-01-05T17:00:00+07:00',
      previousDueAt: '2027-01-04T17:00:00+07:00',
      provisional: true,
      previousProvisional: true,
    });
    await office.drain();
    expect((await mailTo(mailOf('investor'))).body_text).toMatch(
      /5\/0?1\/2027 \(dự kiến\).*4\/0?1\/2027 \(dự kiến\)/s,
    );
  });

  it('sends a copy to the contact of the form, unless it is the same address', async () => {
    await office.happen('dossier.submitted', {}, { contactEmail: 'Contact@firm.test' });
    await office.happen(
      'dossier.submitted',
      {},
      { contactEmail: mailOf('investor').toUpperCase() },
    );
    await office.drain();
    expect(await mails('contact@firm.test')).toHaveLength(1);
    expect(await mails(mailOf('investor'))).toHaveLength(2);
    expect(await notes()).toHaveLength(2);
  });

  it('writes in the language of the reader', async () => {
    const korean = { applicantAccountId: office.people.korean };
    const data = {
      reason: 'The lease contract is unsigned',
      legalBasis: 'Article 17',
      items: [{ text: 'Signed lease contract', component: 'C4' }, { text: 'Map' }],
    };
    await office.happen('dossier.supplement-requested', data, korean);
    await office.drain();
    const mail = await mailTo(mailOf('korean'));
    expect(mail.subject).toBe(`[${CODE}] Your dossier needs something more`);
    expect(mail.body_text).toContain('What is needed: The lease contract is unsigned.');
    expect(mail.body_text).toContain('Still missing: Signed lease contract; Map.');
    expect(mail.body_text).toContain('Approval of investment policy');
  });

  it.each([
    ['dossier.submitted', {}],
    ['dossier.refused', { reason: 'Không thuộc thẩm quyền', legalBasis: 'Điều 17' }],
    ['dossier.supplement-requested', { reason: 'Thiếu bản vẽ' }],
    ['dossier.resumed', { dueAt: '2026-12-16T17:00:00+07:00' }],
    ['dossier.due-date-changed', { dueAt: '2026-12-18T17:00:00+07:00' }],
    ['dossier.extended', { dueAt: '2026-12-18T17:00:00+07:00', reason: 'Chờ hội đồng' }],
    ['dossier.payment-requested', { amount: 1_250_000 }],
    ['dossier.decided', { decision: 'approved' }],
    ['dossier.decided', { decision: 'rejected' }],
    ['dossier.returned', { decision: 'approved' }],
    ['dossier.withdrawn', {}],
    ['dossier.stopped', { reason: 'Quá hạn bổ sung' }],
  ])('%s %j reads well in both languages', async (kind, data) => {
    await office.happen(kind, data);
    await office.happen(kind, data, { applicantAccountId: office.people.korean });
    await office.drain();
    const both = [await mailTo(mailOf('investor')), await mailTo(mailOf('korean'))];
    for (const { subject, body_text: text } of both) {
      expect(subject).toContain(CODE);
      expect(text).not.toMatch(/\{\{|undefined|null|\[object|\.\./);
      expect(text.match(/\S\s*$/)).not.toBeNull();
    }
    expect(both[0]?.subject).not.toBe(both[1]?.subject);
  });

  it('tells those who hold the role in the unit today, each in their language', async () => {
    await office.happen('task.opened', {
      unitId: office.unitId,
      role: 'receptionist',
      stepName: { vi: 'Tiếp nhận', en: 'Reception' },
      unitName: { vi: 'Bộ phận Một cửa', en: 'One-stop desk' },
      dueAt: '2026-11-23T17:00:00+07:00',
    });
    await office.drain();
    expect(await notes()).toHaveLength(2);
    expect((await mailTo(mailOf('second'))).subject).toBe(`[${CODE}] New work: Reception`);
    expect((await mailTo(mailOf('receptionist'))).body_text).toContain(
      `http://localhost:8080/work/${CODE}`,
    );
    expect(await mails(mailOf('former'))).toEqual([]);
    expect(await mails(mailOf('investor'))).toEqual([]);
  });

  it('tells only the assignee of a step that has one', async () => {
    await office.happen('task.assigned', {
      unitId: office.unitId,
      role: 'receptionist',
      assigneeId: office.people.second,
      stepName: { vi: 'Tiếp nhận', en: 'Reception' },
    });
    await office.drain();
    expect(await notes()).toHaveLength(1);
    expect(await notesOf('second')).toHaveLength(1);
  });

  describe('asks again who may see the dossier when it tells', () => {
    const step = () => ({ unitId: office.unitId, role: 'receptionist', stepName: 'Tiếp nhận' });
    const told = async (): Promise<string[]> => {
      expect((await office.drain()).failed).toBe(0);
      const people = Object.entries(office.people);
      const ids = (await notes()).map((n) => n.account_id);
      return people.flatMap(([name, id]) => (ids.includes(id) ? [name] : [])).sort();
    };
    /** As long as `work` takes; `back` takes it back. */
    async function meanwhile(change: string, back: string, work: () => Promise<void>) {
      const [sql, ...more] = change.split(';');
      await office.query(sql ?? '');
      for (const next of more) await office.query(next);
      try {
        await work();
      } finally {
        await office.query(back);
      }
    }
    const person = (name: Person): string => `'${office.people[name]}'`;

    it('an officer who was moved hears no more of what is theirs by name', async () => {
      await office.happen('task.assigned', { ...step(), assigneeId: office.people.former });
      await office.happen('task.assigned', { ...step(), assigneeId: office.people.second });
      expect(await told()).toEqual(['second']);
    });

    it('a seat in a unit that never had it gives no right', async () => {
      const elsewhere = '0199d3f0-0000-7000-8000-0000000000e1';
      await meanwhile(
        `INSERT INTO unit (id, code, name_vi, name_en, kind) VALUES ('${elsewhere}', 'far', 'Xa', 'Far', 'division');
         INSERT INTO post (id, account_id, unit_id, role, from_at)
         VALUES (gen_random_uuid(), ${person('admin')}, '${elsewhere}', 'receptionist', '2026-01-01')`,
        `DELETE FROM post WHERE unit_id = '${elsewhere}'`,
        async () => {
          await office.happen('task.opened', { ...step(), unitId: elsewhere });
          expect(await told()).toEqual([]);
        },
      );
    });

    it('a former head is not told of lateness, the new one is', async () => {
      const late = { steps: [step()], dueAt: '2026-11-20T17:00:00+07:00' };
      await meanwhile(
        `UPDATE post SET to_at = '2026-06-30' WHERE account_id = ${person('head')};
         INSERT INTO post (id, account_id, unit_id, role, from_at)
         VALUES ('0199d3f0-0000-7000-8000-0000000000f1', ${person('former')}, '${office.unitId}', 'head', '2026-06-30')`,
        `WITH back AS (UPDATE post SET to_at = NULL WHERE account_id = ${person('head')})
         DELETE FROM post WHERE id = '0199d3f0-0000-7000-8000-0000000000f1'`,
        async () => {
          await office.happen('dossier.overdue', late);
          expect(await told()).toEqual(['former', 'investor', 'receptionist', 'second']);
        },
      );
    });

    it('who keeps away from the applicant hears nothing, the colleague does', async () => {
      await meanwhile(
        `INSERT INTO conflict_of_interest (id, account_id, kind, applicant_account_id, applicant_name, declared_by,
           declared_at) VALUES (gen_random_uuid(), ${person('second')}, 'family', ${person('investor')}, 'Ms',
           ${person('head')}, now())`,
        `DELETE FROM conflict_of_interest`,
        async () => {
          await office.happen('task.opened', step());
          await office.happen('task.assigned', { ...step(), assigneeId: office.people.second });
          expect(await told()).toEqual(['receptionist']);
        },
      );
    });

    it('a blocked officer hears nothing; a blocked applicant hears acts of the authority only', async () => {
      await meanwhile(
        `UPDATE account SET blocked_at = now() WHERE email IN ('${mailOf('second')}', '${mailOf('investor')}')`,
        `UPDATE account SET blocked_at = NULL`,
        async () => {
          await office.happen('task.opened', step());
          await office.happen('dossier.submitted');
          expect(await told()).toEqual(['receptionist']);
          for (const kind of ['dossier.decided', 'dossier.returned', 'dossier.due-date-changed']) {
            await office.happen(kind, { dueAt: '2026-12-18T17:00:00+07:00' });
          }
          expect(await told()).toEqual(['investor', 'receptionist']);
          expect(await mails(mailOf('investor'))).toHaveLength(3);
        },
      );
    });

    it('who asked to be forgotten has no address any more', async () => {
      await meanwhile(
        `UPDATE account SET blocked_at = now(), blocked_reason = 'erased' WHERE id = ${person('korean')}`,
        `UPDATE account SET blocked_at = NULL, blocked_reason = NULL`,
        async () => {
          await office.happen('dossier.decided', {}, { applicantAccountId: office.people.korean });
          expect(await told()).toEqual([]);
        },
      );
    });

    it('whoever was asked hears that the question was withdrawn, and is not reminded of it', async () => {
      const question = '0199d3f0-0000-7000-8000-0000000000c1';
      const asked = { ...step(), role: 'consultee', consultationId: question };
      await meanwhile(
        `UPDATE post SET role = 'consultee' WHERE account_id = ${person('second')};
         INSERT INTO consultation (id, dossier_id, unit_id, question, documents, time_limit, on_silence, opened_at,
           due_at, status) VALUES ('${question}', '${DOSSIER}', '${office.unitId}', '{}', '[]', '{}', 'escalate',
           now(), now(), 'open')`,
        `UPDATE post SET role = 'receptionist' WHERE account_id = ${person('second')}`,
        async () => {
          await office.happen('consultation.reminded', asked);
          expect(await told()).toEqual(['second']);
          await office.happen('consultation.due-soon', asked);
          await office.query(
            `UPDATE consultation SET status = 'closed', closed_at = now() WHERE id = '${question}'`,
          );
          await office.happen('consultation.revoked', { ...asked, reason: 'Không cần nữa' });
          await told();
          expect((await notesOf('second')).map((n) => n.title)).toHaveLength(2);
          await office.query(`UPDATE post SET to_at = '2026-06-30' WHERE role = 'consultee'`);
          await office.happen('consultation.revoked', { ...asked, reason: 'Không cần nữa' });
          await told();
          expect(await notesOf('second')).toHaveLength(2);
          await office.query(`UPDATE post SET to_at = NULL WHERE role = 'consultee'`);
        },
      );
    });

    it('an agent gets copies until the authorisation is taken back; the applicant hears all the same', async () => {
      const contactEmail = mailOf('korean');
      const access = `organisation_access WHERE account_id = ${person('investor')}`;
      await meanwhile(
        `INSERT INTO outside_identity (id, provider, subject, name, account_id, created_at)
         VALUES ('0199d3f0-0000-7000-8000-0000000000a1', 'vneid', 's', 'Kim', ${person('korean')}, now());
         INSERT INTO organisation_access (id, identity_id, account_id, tax_code, requested_at, decision, decided_at,
           from_at) VALUES (gen_random_uuid(), '0199d3f0-0000-7000-8000-0000000000a1', ${person('investor')}, '1',
           now(), 'approved', now(), '2026-01-01')`,
        `DELETE FROM ${access}`,
        async () => {
          await office.happen('dossier.accepted', {}, { contactEmail });
          await office.drain();
          expect(await mails(contactEmail)).toHaveLength(1);
          await office.query(`UPDATE ${access.replace(' WHERE', ' SET revoked_at = now() WHERE')}`);
          await office.happen('dossier.decided', {}, { contactEmail });
          await office.drain();
          expect(await mails(contactEmail)).toHaveLength(1);
          expect(await mails(mailOf('investor'))).toHaveLength(2);
        },
      );
    });

    it('nobody hears of their own act, but of work that comes, and what confirms it', async () => {
      const by = { by: office.people.second };
      await office.happen('task.released', step(), by);
      expect(await told()).toEqual(['receptionist']);
      await office.query(`TRUNCATE notification, delivery, digest_entry, outbox`);
      await office.happen('task.opened', step(), by);
      await office.happen('dossier.withdrawn', {}, { by: office.people.investor });
      expect(await told()).toEqual(['investor', 'receptionist', 'second']);
    });
  });

  it('tells each person once, even if the event is handled again', async () => {
    await office.happen('dossier.accepted', {}, { contactEmail: 'copy@firm.test' });
    await office.drain();
    await office.query(`UPDATE outbox SET done_at = NULL, sent_at = NULL`);
    const again = await office.drain();
    expect(again.failed).toBe(0);
    expect(await notes()).toHaveLength(1);
    expect(await mails(mailOf('investor'))).toHaveLength(1);
    expect(await mails('copy@firm.test')).toHaveLength(1);
  });

  it('keeps an event without a rule visible instead of dropping it', async () => {
    await office.happen('dossier.vanished');
    expect(await office.drain()).toEqual({ done: 0, failed: 1 });
    const [row] = await office.query<{ last_error: string }>(`SELECT last_error FROM outbox`);
    expect(row?.last_error).toContain('dossier.vanished');
  });

  it('tells the administrators, once, of work that stays stuck', async () => {
    await office.happen('dossier.vanished');
    const stuck = async (): Promise<Note[]> =>
      (await notesOf('admin')).filter((n) => n.title === 'Một việc nền chưa làm được');
    const sweep = () => office.app.get(SweepRunner).runDue();
    await office.drain();
    await sweep();
    expect(await stuck()).toEqual([]);
    for (let i = 0; i < 8; i++) {
      office.clock.advance(60_000);
      await office.drain();
      await sweep();
    }
    expect(await stuck()).toHaveLength(1);
    expect((await stuck())[0]?.body).toContain('dossier.vanished');
  });

  it('alarms nobody while workers that die hold a mail one after the other, and sends it then', async () => {
    await office.happen('dossier.resumed');
    await office.drain();
    await office.query(`TRUNCATE caught_mail`);
    await office.query(`UPDATE outbox SET done_at = NULL, sent_at = NULL WHERE topic = 'delivery'`);
    for (let i = 0; i < 8; i++) {
      await office.query(
        `UPDATE delivery SET state = 'sending', sending_at = $1, finished_at = NULL WHERE channel = 'e-mail'`,
        [new Date(await office.clock.now())],
      );
      office.clock.advance(20_000);
      await office.drain();
      await office.app.get(SweepRunner).runDue();
    }
    const [waiting] = await office.query<{ attempts: number }>(
      `SELECT attempts FROM outbox WHERE topic = 'delivery' AND done_at IS NULL`,
    );
    expect(waiting?.attempts).toBeGreaterThanOrEqual(6);
    expect(await notesOf('admin')).toEqual([]);
    office.clock.advance(60_000);
    await office.drain();
    expect((await mailTo(mailOf('investor'))).headers).toHaveProperty('x-motcua-possibly-repeated');
  });

  it('escapes what people wrote', async () => {
    await office.happen('dossier.refused', { reason: '<script>alert("x")</script> & more' });
    await office.drain();
    const mail = await mailTo(mailOf('investor'));
    expect(mail.body_html).not.toContain('<script>');
    expect(mail.body_html).toContain('&lt;script&gt;');
    expect(mail.body_text).toContain('<script>alert("x")</script> & more.');
  });

  it.each([
    'confirm-email',
    'already-registered',
    'reset-password',
    'password-changed',
    'invitation',
  ])('sends the account mail %s and forgets its link', async (kind) => {
    const link = 'http://localhost:8080/confirm?token=secret-of-the-account';
    await office.add('account-mail', {
      to: 'new@person.test',
      kind,
      locale: 'en',
      link,
      name: 'Kim',
    });
    await office.drain();
    const mail = await mailTo('new@person.test');
    expect(mail.body_text).toContain(link);
    expect(mail.body_text).toContain('Hello Kim,');
    const kept = await office.query<{ text: string }>(
      `SELECT (SELECT json_agg(o)::text FROM outbox o) || (SELECT json_agg(n)::text FROM notification n)
           AS text`,
    );
    expect(kept[0]?.text).not.toContain('secret-of-the-account');
    expect(await notesOf('investor')).toEqual([]);
  });

  it('records a history as delivered and read, and sends nothing', async () => {
    await office.app.get(UnitOfWork).run((tx) =>
      office.app.get(NotificationHistory).record(tx, [
        {
          eventId: '0199d3f0-0000-7000-8000-00000000aaaa',
          dossierId: '0199d3f0-0000-7000-8000-000000000001',
          seq: 2,
          kind: 'dossier.accepted',
          at: '2026-06-01T09:00:00+07:00',
          dossierCode: CODE,
          procedure: { code: '1.009748', name: { vi: 'A', en: 'B' } },
          applicantAccountId: office.people.investor,
          data: {},
        },
      ]),
    );
    expect(await office.drain()).toEqual({ done: 0, failed: 0 });
    expect((await notesOf('investor'))[0]?.read_at).toEqual(new Date('2026-06-01T02:00:00Z'));
    const states = await office.query<{ state: string }>(
      `SELECT state FROM delivery ORDER BY state`,
    );
    expect(states.map((s) => s.state)).toEqual(['delivered', 'sent']);
    expect(await office.query(`SELECT 1 FROM outbox`)).toEqual([]);
  });
});
