import type { FormObject, Schemas } from './types.js';

/** Shapes for officers, managers and administrators. */
export type Outcome = Schemas['OutcomeDto'];
export type Task = Schemas['TaskDto'];
/** One row of "what may this person do now". */
export type DossierAction = Schemas['ActionDto'];
export type Unacknowledged = Schemas['UnacknowledgedRowDto'];
export type MigrationPlan = Schemas['MigrationPlanDto'];
export type FollowedDossier = Schemas['FollowedDossierDto'];
export type Consultation = Schemas['ConsultationDto'];
export type Position = Schemas['OpinionDto']['position'];
export type GroupBy = Schemas['SummaryDto']['groupBy'];
export type SummaryRow = Schemas['SummaryRowDto'];
export type Summary = Schemas['SummaryDto'];
export type MonitoredDossier = Schemas['DossierLineDto'];
export type Unit = Schemas['UnitDto'];
export type AdminAccount = Schemas['AdminAccountDto'];
export type Officer = Schemas['OfficerChoiceDto'];
export type CommandBody = FormObject;
