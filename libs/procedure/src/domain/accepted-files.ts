import { FILE_TYPES, type FileType } from '#libs/document/domain';

export const ALL_FILE_TYPES = Object.keys(FILE_TYPES) as readonly FileType[];

/** The kinds of files that may be sent for a component: every kind, where it names none. */
export const acceptedFiles = (component: {
  readonly accepts?: readonly FileType[];
}): readonly FileType[] => component.accepts ?? ALL_FILE_TYPES;

/** The same as media types, for a client. */
export const acceptedMediaTypes = (component: {
  readonly accepts?: readonly FileType[];
}): string[] => acceptedFiles(component).map((type) => FILE_TYPES[type].mediaType);
