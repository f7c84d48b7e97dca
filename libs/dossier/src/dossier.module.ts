import { Module } from '@nestjs/common';
import { AuditModule } from '#libs/audit';
import { DocumentHttpModule, DocumentModule, DossierFiles } from '#libs/document';
import { IdentityModule } from '#libs/identity';
import { ProcedureModule } from '#libs/procedure';
import { WorkingTimeModule } from '#libs/working-time';
import { AnonymiseDossier } from './anonymise-dossier.js';
import { SilenceStore } from './persistence/silence.store.js';
import { AcknowledgeTask } from './use-cases/acknowledge-task.js';
import { WatchSilence } from './watch-silence.js';
import { AnswerLinks } from './answer-links.js';
import { AnswersController } from './http/answers.controller.js';
import { AnswerLinkStore } from './persistence/answer-link.store.js';
import { AnswerByLink } from './use-cases/answer-by-link.js';
import { ReadQuestion } from './use-cases/read-question.js';
import { WriteToOutside } from './write-to-outside.js';
import { ApplyRuleChange } from './apply-rule-change.js';
import { CarryOut } from './carry-out.js';
import { CaseFiles } from './case-files.js';
import { Chronicle } from './chronicle.js';
import { Commit } from './commit.js';
import { Contexts } from './contexts.js';
import { Fingerprints } from './fingerprints.js';
import { HearersModule } from './hearers.module.js';
import { FollowLinked } from './follow-linked.js';
import { FollowStanding } from './follow-standing.js';
import { GiveOut } from './give-out.js';
import { HandOverTasks } from './hand-over-tasks.js';
import { HeldHandOvers } from './held-hand-overs.js';
import { ConflictController } from './http/conflict.controller.js';
import { ConsultationsController } from './http/consultations.controller.js';
import { DossiersController, FiledDossierController } from './http/dossiers.controller.js';
import { FollowedController, FollowingController } from './http/following.controller.js';
import { HistoryController } from './http/history.controller.js';
import { MigrationController } from './http/migration.controller.js';
import { MoneyAndOpinionsController } from './http/money-and-opinions.controller.js';
import { OfficerActsController } from './http/officer-acts.controller.js';
import { RuleChangesController } from './http/rule-changes.controller.js';
import { Shown } from './http/shown.js';
import { TaskOfficersController } from './http/task-officers.controller.js';
import { TasksController } from './http/tasks.controller.js';
import { TrackingController } from './http/tracking.controller.js';
import { WorkloadController } from './http/workload.controller.js';
import { LinkedDossiers } from './linked-dossiers.js';
import { ManyEvents } from './many-events.js';
import { NoticeFacts } from './notice-facts.js';
import { OpenLinked } from './open-linked.js';
import { Papers } from './papers.js';
import { DossierCodes } from './persistence/dossier-codes.js';
import { DossierListStore } from './persistence/dossier-list.store.js';
import { DossierStore } from './persistence/dossier.store.js';
import { EventStore } from './persistence/event.store.js';
import { OfficersStore } from './persistence/officers.store.js';
import { OpenClocksStore } from './persistence/open-clocks.store.js';
import { RuleChangeLaneStore } from './persistence/rule-change-lane.store.js';
import { RuleChangeOutcomeStore } from './persistence/rule-change-outcome.store.js';
import { RuleChangeStore } from './persistence/rule-change.store.js';
import { SealedDossiers } from './persistence/sealed-dossiers.js';
import { WatchStore } from './persistence/watch.store.js';
import { WorkloadStore } from './persistence/workload.store.js';
import { WorklistStore } from './persistence/worklist.store.js';
import './problem-texts.js';
import './rule-change-texts.js';
import { RulesOfChange } from './rules-of-change.js';
import { RuleChanges } from './rule-changes.js';
import { ReadDossier } from './read-dossier.js';
import { ReturnTasks } from './return-tasks.js';
import { SweepDossiers } from './sweep-dossiers.js';
import { AssignTask, ClaimTask, HandTask, ReleaseTask } from './use-cases/assign-task.js';
import { CompleteTask } from './use-cases/complete-task.js';
import { CreateDraft } from './use-cases/create-draft.js';
import { AnswerOpinion } from './use-cases/answer-opinion.js';
import { AnswerSupplement } from './use-cases/answer-supplement.js';
import { ChangeConsultation } from './use-cases/change-consultation.js';
import { ExtendDossier } from './use-cases/extend-dossier.js';
import { MigrateDossier } from './use-cases/migrate-dossier.js';
import { OpenConsultations } from './use-cases/open-consultations.js';
import { PauseDossier } from './use-cases/pause-dossier.js';
import { RateDossier } from './use-cases/rate-dossier.js';
import { RecordPayment } from './use-cases/record-payment.js';
import { RefuseDossier } from './use-cases/refuse-dossier.js';
import { RequestSupplement } from './use-cases/request-supplement.js';
import { ResumeDossier } from './use-cases/resume-dossier.js';
import { StopDossier } from './use-cases/stop-dossier.js';
import { WithdrawDossier } from './use-cases/withdraw-dossier.js';
import { SaveForm } from './use-cases/save-form.js';
import { SubmitDossier } from './use-cases/submit-dossier.js';
import { TaskOfficers } from './task-officers.js';
import { WatchClocks } from './watch-clocks.js';
import { Workload } from './workload.js';
import { Worklist } from './worklist.js';

const stores = [
  DossierStore,
  EventStore,
  DossierCodes,
  DossierListStore,
  WorklistStore,
  WatchStore,
  RuleChangeLaneStore,
  RuleChangeOutcomeStore,
  RuleChangeStore,
  OpenClocksStore,
  OfficersStore,
  WorkloadStore,
  AnswerLinkStore,
  SilenceStore,
];
const useCases = [
  CreateDraft,
  SaveForm,
  SubmitDossier,
  AnswerSupplement,
  WithdrawDossier,
  RateDossier,
  RequestSupplement,
  RefuseDossier,
  StopDossier,
  ExtendDossier,
  PauseDossier,
  ResumeDossier,
  RecordPayment,
  OpenConsultations,
  AnswerOpinion,
  ChangeConsultation,
  AnswerByLink,
  ReadQuestion,
  CompleteTask,
  MigrateDossier,
  AcknowledgeTask,
  ClaimTask,
  AssignTask,
  ReleaseTask,
];

/** The case: from draft to returned result, its history, its clock and its worklist. */
@Module({
  imports: [
    AuditModule,
    IdentityModule,
    DocumentModule,
    ProcedureModule,
    WorkingTimeModule,
    HearersModule,
  ],
  providers: [
    ...stores,
    ...useCases,
    HandTask,
    AnswerLinks,
    WriteToOutside,
    Commit,
    CarryOut,
    GiveOut,
    Chronicle,
    OpenLinked,
    FollowLinked,
    LinkedDossiers,
    HeldHandOvers,
    Contexts,
    Fingerprints,
    NoticeFacts,
    Papers,
    ReadDossier,
    Worklist,
    Workload,
    TaskOfficers,
    SweepDossiers,
    ReturnTasks,
    HandOverTasks,
    FollowStanding,
    WatchClocks,
    WatchSilence,
    ManyEvents,
    SealedDossiers,
    AnonymiseDossier,
    RuleChanges,
    ApplyRuleChange,
    RulesOfChange,
    CaseFiles,
    { provide: DossierFiles, useExisting: CaseFiles },
  ],
  exports: [
    ...stores,
    ...useCases,
    HearersModule,
    AnswerLinks,
    Commit,
    CarryOut,
    ReadDossier,
    Worklist,
    Workload,
    TaskOfficers,
    SweepDossiers,
    LinkedDossiers,
    HeldHandOvers,
    ReturnTasks,
    HandOverTasks,
    WatchClocks,
    WatchSilence,
    RuleChanges,
    ApplyRuleChange,
    AnonymiseDossier,
    DossierFiles,
  ],
})
export class DossierModule {}

/** The routes of dossiers, tasks, opinions and files. */
@Module({
  imports: [DossierModule, WorkingTimeModule, DocumentModule, DocumentHttpModule.of(DossierModule)],
  providers: [Shown],
  controllers: [
    DossiersController,
    FiledDossierController,
    OfficerActsController,
    MigrationController,
    MoneyAndOpinionsController,
    ConsultationsController,
    AnswersController,
    HistoryController,
    TasksController,
    TaskOfficersController,
    TrackingController,
    RuleChangesController,
    WorkloadController,
    ConflictController,
    FollowingController,
    FollowedController,
  ],
})
export class DossierHttpModule {}
