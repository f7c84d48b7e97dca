import './problem-texts.js';
import { Module } from '@nestjs/common';
import { ProceduresController } from './http/procedures.controller.js';
import { ZonesController } from './http/zones.controller.js';
import { LoadReferenceData } from './load-reference-data.js';
import { CatalogueStore } from './persistence/catalogue.store.js';
import { VersionStore } from './persistence/version.store.js';
import { ProcedureCatalogue } from './procedure-catalogue.js';

/** The catalogue of procedures and the loading of reference data. */
@Module({
  providers: [VersionStore, CatalogueStore, ProcedureCatalogue, LoadReferenceData],
  exports: [ProcedureCatalogue, LoadReferenceData],
})
export class ProcedureModule {}

/** The public routes of the catalogue. */
@Module({ imports: [ProcedureModule], controllers: [ProceduresController, ZonesController] })
export class ProcedureHttpModule {}
