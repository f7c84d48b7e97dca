import './problem-texts.js';
import { Module } from '@nestjs/common';
import { IdentityModule } from '#libs/identity';
import { WorkingTimeModule } from '#libs/working-time';
import { AuthoringDesk } from './authoring/authoring-desk.js';
import { CreateVersion } from './authoring/create-version.js';
import { PublishVersion } from './authoring/publish-version.js';
import { ReadVersions } from './authoring/read-versions.js';
import { SaveVersion } from './authoring/save-version.js';
import { TryVersion } from './authoring/try-version.js';
import { WithdrawVersion } from './authoring/withdraw-version.js';
import { ProceduresController } from './http/procedures.controller.js';
import { ProcessesController } from './http/processes.controller.js';
import { VersionTrialsController } from './http/version-trials.controller.js';
import { VersionsController } from './http/versions.controller.js';
import { ZonesController } from './http/zones.controller.js';
import { LoadReferenceData } from './load-reference-data.js';
import { CatalogueStore } from './persistence/catalogue.store.js';
import { DraftStore } from './persistence/draft.store.js';
import { VersionStore } from './persistence/version.store.js';
import { ProcedureCatalogue } from './procedure-catalogue.js';

/** The catalogue of procedures and the loading of reference data. */
@Module({
  providers: [VersionStore, CatalogueStore, ProcedureCatalogue, LoadReferenceData],
  exports: [VersionStore, ProcedureCatalogue, LoadReferenceData],
})
export class ProcedureModule {}

/** The public routes of the catalogue, and the workshop of process owners. */
@Module({
  imports: [ProcedureModule, IdentityModule, WorkingTimeModule],
  providers: [
    DraftStore,
    AuthoringDesk,
    CreateVersion,
    SaveVersion,
    PublishVersion,
    WithdrawVersion,
    ReadVersions,
    TryVersion,
  ],
  controllers: [
    ProceduresController,
    ZonesController,
    ProcessesController,
    VersionsController,
    VersionTrialsController,
  ],
})
export class ProcedureHttpModule {}
