import { Module, type DynamicModule, type ModuleMetadata, type Provider } from '@nestjs/common';
import { Config } from '#libs/platform';
import './problem-texts.js';
import { ReceiveFile } from './receive-file.js';
import { OpinionFiles } from './opinion-files.js';
import { OpinionFilesController } from './http/opinion-files.controller.js';
import { OpinionFileStore } from './persistence/opinion-file.store.js';
import { AddAttachment } from './add-attachment.js';
import { Documents } from './documents.js';
import { AttachmentsController } from './http/attachments.controller.js';
import { EraseFileProcessor } from './erase-file.processor.js';
import { DocumentsController } from './http/documents.controller.js';
import { VerificationController } from './http/verification.controller.js';
import { AttachmentStore } from './persistence/attachment.store.js';
import { SealedDocuments } from './persistence/sealed-documents.js';
import { DocumentStore } from './persistence/document.store.js';
import { ProduceDocument } from './produce-document.js';
import { RemoveAttachment } from './remove-attachment.js';
import { RenderNoticeProcessor } from './render-notice.processor.js';
import { ClamdScanner } from './scan/clamd-scanner.js';
import { Quarantine } from './scan/quarantine.js';
import { NoScanner, VirusScanner } from './scan/virus-scanner.js';
import { FileStorage } from './storage/file-storage.js';
import { LocalFileStorage } from './storage/local-file-storage.js';

const storage: Provider = {
  provide: FileStorage,
  inject: [Config],
  useFactory: (config: Config) => new LocalFileStorage(config.filesDir),
};

const scanner: Provider = {
  provide: VirusScanner,
  inject: [Config],
  useFactory: ({ clamdUrl }: Config) =>
    clamdUrl === undefined ? new NoScanner() : new ClamdScanner(new URL(clamdUrl)),
};

/** Papers and files: issuing, rendering, reading; used by the dossier lib. */
@Module({
  providers: [
    storage,
    scanner,
    Quarantine,
    ReceiveFile,
    AttachmentStore,
    OpinionFileStore,
    DocumentStore,
    Documents,
    SealedDocuments,
    RenderNoticeProcessor,
    EraseFileProcessor,
  ],
  exports: [
    FileStorage,
    VirusScanner,
    Quarantine,
    ReceiveFile,
    AttachmentStore,
    OpinionFileStore,
    DocumentStore,
    Documents,
  ],
})
export class DocumentModule {}

/** The routes of files. `dossiers` is the module that implements `DossierFiles`. */
@Module({})
export class DocumentHttpModule {
  static of(dossiers: NonNullable<ModuleMetadata['imports']>[number]): DynamicModule {
    return {
      module: DocumentHttpModule,
      imports: [DocumentModule, dossiers],
      controllers: [
        AttachmentsController,
        VerificationController,
        DocumentsController,
        OpinionFilesController,
      ],
      providers: [AddAttachment, RemoveAttachment, ProduceDocument, OpinionFiles],
      exports: [OpinionFiles],
    };
  }
}
