export * from './document.module.js';
export * from './documents.js';
export * from './dossier-files.js';
export { AttachmentStore, type Attachment } from './persistence/attachment.store.js';
export { FileStorage } from './storage/file-storage.js';
export * from './domain/index.js';
export { ERASE_FILE } from './erase-file.processor.js';
