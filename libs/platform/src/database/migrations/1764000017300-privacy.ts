import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests to erase, how long what is kept, and what was done about it. */
export class Privacy1764000017300 implements MigrationInterface {
  name = 'Privacy1764000017300';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const STATEMENTS = [
  `CREATE TABLE erasure_request (
     id uuid NOT NULL,
     account_id uuid NOT NULL,
     reason text,
     requested_at timestamptz NOT NULL,
     state text NOT NULL,
     decided_at timestamptz,
     decided_by uuid,
     decision_reason text,
     kept jsonb NOT NULL DEFAULT '[]',
     CONSTRAINT erasure_request_pk PRIMARY KEY (id),
     CONSTRAINT erasure_request_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
     CONSTRAINT erasure_request_state_ck CHECK (state IN ('open', 'erased', 'refused', 'withdrawn')),
     CONSTRAINT erasure_request_decided_ck CHECK ((state IN ('erased', 'refused')) = (decided_by IS NOT NULL))
   )`,
  `CREATE UNIQUE INDEX erasure_request_open_uq ON erasure_request (account_id) WHERE state = 'open'`,
  `CREATE INDEX erasure_request_state_ix ON erasure_request (state, id DESC)`,
  `CREATE INDEX erasure_request_account_ix ON erasure_request (account_id, id DESC)`,
  `CREATE TABLE retention_rule (
     code text NOT NULL,
     procedure_code text,
     months integer NOT NULL,
     basis jsonb NOT NULL,
     illustrative boolean NOT NULL,
     effective_from date NOT NULL,
     effective_to date,
     CONSTRAINT retention_rule_pk PRIMARY KEY (code),
     CONSTRAINT retention_rule_months_ck CHECK (months BETWEEN 1 AND 1200),
     CONSTRAINT retention_rule_period_ck CHECK (effective_to IS NULL OR effective_to >= effective_from)
   )`,
  `CREATE TABLE retention_act (
     dossier_id uuid NOT NULL,
     rule_code text NOT NULL,
     ended_on date NOT NULL,
     state text NOT NULL,
     proposed_at timestamptz NOT NULL,
     decided_at timestamptz,
     decided_by uuid,
     reason text,
     CONSTRAINT retention_act_pk PRIMARY KEY (dossier_id),
     CONSTRAINT retention_act_dossier_fk FOREIGN KEY (dossier_id) REFERENCES dossier (id),
     CONSTRAINT retention_act_rule_fk FOREIGN KEY (rule_code) REFERENCES retention_rule (code),
     CONSTRAINT retention_act_state_ck CHECK (state IN ('proposed', 'done', 'held'))
   )`,
  `CREATE INDEX retention_act_state_ix ON retention_act (state, dossier_id)`,
  `CREATE INDEX dossier_closed_ix ON dossier (closed_at, id) WHERE closed_at IS NOT NULL`,
  `INSERT INTO retention_rule (code, procedure_code, months, basis, illustrative, effective_from) VALUES
     ('general', NULL, 120, '${basis('Thời hạn bảo quản hồ sơ thủ tục hành chính, Luật Lưu trữ 33/2024/QH15', 'Retention of administrative dossiers, Archives Law 33/2024/QH15')}', true, '2025-07-01'),
     ('work-permit', '1.014199', 60, '${basis('Hồ sơ giấy phép lao động: 5 năm sau khi kết thúc', 'Work permit dossiers: 5 years after their end')}', true, '2025-07-01'),
     ('work-permit-exemption', '1.014196', 60, '${basis('Hồ sơ xác nhận không thuộc diện cấp giấy phép lao động: 5 năm sau khi kết thúc', 'Exemptions from the work permit: 5 years after their end')}', true, '2025-07-01')`,
];

function basis(vi: string, en: string): string {
  return JSON.stringify({ vi, en });
}
