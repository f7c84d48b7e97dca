import { Outbox1763900000100 } from './1763900000100-outbox.js';
import { SweepRun1763900000110 } from './1763900000110-sweep-run.js';
import { IdempotencyKey1763900000150 } from './1763900000150-idempotency-key.js';
import { Identity1763900000200 } from './1763900000200-identity.js';
import { SecondFactor1763900000210 } from './1763900000210-second-factor.js';
import { Procedure1763900000300 } from './1763900000300-procedure.js';
import { ProcedureAuthoring1763900000310 } from './1763900000310-procedure-authoring.js';
import { Calendar1763900000400 } from './1763900000400-calendar.js';
import { Dossier1763900000500 } from './1763900000500-dossier.js';
import { ClockWatch1763900000570 } from './1763900000570-clock-watch.js';
import { Asking1763900000580 } from './1763900000580-asking.js';
import { RuleChange1763900000585 } from './1763900000585-rule-change.js';
import { Document1763900000600 } from './1763900000600-document.js';
import { Quarantine1763900000610 } from './1763900000610-quarantine.js';
import { Notification1763900000700 } from './1763900000700-notification.js';
import { CaughtMailOrder1763900000710 } from './1763900000710-caught-mail-order.js';
import { NotificationChannels1763900000720 } from './1763900000720-notification-channels.js';
import { Monitoring1763900000800 } from './1763900000800-monitoring.js';
import { DemoHistory1763900000810 } from './1763900000810-demo-history.js';
import { OverAt1763900000820 } from './1763900000820-over-at.js';
import { Audit1763900000900 } from './1763900000900-audit.js';
import { RuleChangeDesk1764000012000 } from './1764000012000-rule-change-desk.js';
import { OutsideConsultation1764000013000 } from './1764000013000-outside-consultation.js';
import { ZeroSilence1764000013100 } from './1764000013100-zero-silence.js';
import { Standing1764000014100 } from './1764000014100-standing.js';
import { LinkedDossier1764000015010 } from './1764000015010-linked-dossier.js';
import { SessionPlace1764000016010 } from './1764000016010-session-place.js';
import { Passkey1764000016020 } from './1764000016020-passkey.js';
import { SignOn1764000016030 } from './1764000016030-sign-on.js';
import { RequestCount1764000017100 } from './1764000017100-request-count.js';
import { DataKey1764000017200 } from './1764000017200-data-key.js';
import { Privacy1764000017300 } from './1764000017300-privacy.js';
import { RowLevelSecurity1764000018100 } from './1764000018100-row-level-security.js';
import { SealedAnswers1764000018110 } from './1764000018110-sealed-answers.js';
import { SealedNumbers1764000018120 } from './1764000018120-sealed-numbers.js';
import { HeldHandOver1764000018200 } from './1764000018200-held-hand-over.js';
import { UnitLimitSet1764000018210 } from './1764000018210-unit-limit-set.js';
import { RuleChangeLane1764000018300 } from './1764000018300-rule-change-lane.js';
import { PagesOfTheDesk1764000018400 } from './1764000018400-pages-of-the-desk.js';
import { DossierFollower1764000018500 } from './1764000018500-dossier-follower.js';
import { FactorLoss1764000018600 } from './1764000018600-factor-loss.js';
import { PersonalWalls1764000018700 } from './1764000018700-personal-walls.js';
import { FollowedDossiers1764000018800 } from './1764000018800-followed-dossiers.js';
import { RuleChangeOutcome1764000018900 } from './1764000018900-rule-change-outcome.js';

/** In the order of their timestamps. */
export const migrations = [
  Outbox1763900000100,
  SweepRun1763900000110,
  IdempotencyKey1763900000150,
  Identity1763900000200,
  SecondFactor1763900000210,
  Procedure1763900000300,
  ProcedureAuthoring1763900000310,
  Calendar1763900000400,
  Dossier1763900000500,
  ClockWatch1763900000570,
  Asking1763900000580,
  RuleChange1763900000585,
  Document1763900000600,
  Quarantine1763900000610,
  Notification1763900000700,
  CaughtMailOrder1763900000710,
  NotificationChannels1763900000720,
  Monitoring1763900000800,
  DemoHistory1763900000810,
  OverAt1763900000820,
  Audit1763900000900,
  RuleChangeDesk1764000012000,
  OutsideConsultation1764000013000,
  ZeroSilence1764000013100,
  Standing1764000014100,
  LinkedDossier1764000015010,
  SessionPlace1764000016010,
  Passkey1764000016020,
  SignOn1764000016030,
  RequestCount1764000017100,
  DataKey1764000017200,
  Privacy1764000017300,
  RowLevelSecurity1764000018100,
  SealedAnswers1764000018110,
  SealedNumbers1764000018120,
  HeldHandOver1764000018200,
  UnitLimitSet1764000018210,
  RuleChangeLane1764000018300,
  PagesOfTheDesk1764000018400,
  DossierFollower1764000018500,
  FactorLoss1764000018600,
  PersonalWalls1764000018700,
  FollowedDossiers1764000018800,
  RuleChangeOutcome1764000018900,
];
