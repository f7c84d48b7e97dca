import { Module } from '@nestjs/common';
import './problem-texts.js';
import { DocumentModule } from '#libs/document';
import { WorkingTimeModule } from '#libs/working-time';
import { Board } from './board.js';
import { BuildExport } from './build-export.js';
import { ExportsController } from './http/exports.controller.js';
import { MonitoringController } from './http/monitoring.controller.js';
import { StatisticsController } from './http/statistics.controller.js';
import { MeasureFinished } from './measure-finished.js';
import { BehindStore } from './persistence/behind.store.js';
import { BoardStore } from './persistence/board.store.js';
import { ExportStore } from './persistence/export.store.js';
import { MeasureStore } from './persistence/measure.store.js';
import { UnacknowledgedStore } from './persistence/unacknowledged.store.js';
import { RequestExport } from './request-export.js';

/** Measures, boards and exports. */
@Module({
  imports: [WorkingTimeModule, DocumentModule],
  providers: [
    Board,
    BoardStore,
    BehindStore,
    UnacknowledgedStore,
    MeasureStore,
    MeasureFinished,
    ExportStore,
    RequestExport,
    BuildExport,
  ],
  exports: [Board, MeasureFinished, ExportStore, RequestExport],
})
export class MonitoringModule {}

@Module({
  imports: [MonitoringModule, DocumentModule],
  controllers: [MonitoringController, StatisticsController, ExportsController],
})
export class MonitoringHttpModule {}
