import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { formatInstant, type Locale } from '#libs/kernel';
import { DOCUMENT_TITLE, FORM_NUMBER } from '../domain/notice.js';
import type { Attachment } from '../persistence/attachment.store.js';
import type { OpinionFile } from '../persistence/opinion-file.store.js';
import type { IssuedDocument } from '../persistence/document.store.js';

/** Proof of intake: what arrived, with its hash. */
export class AttachmentDto {
  @ApiProperty() id!: string;
  @ApiProperty() component!: string;
  @ApiProperty() fileName!: string;
  @ApiProperty() mediaType!: string;
  @ApiProperty({ description: 'bytes' }) size!: number;
  @ApiProperty({ description: 'SHA-256, lower-case hexadecimal' }) sha256!: string;
  @ApiPropertyOptional() pages?: number;
  @ApiProperty({ enum: ['not-scanned', 'clean'], description: 'What the virus scanner said' })
  scan!: string;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
}

export const attachmentDto = (a: Attachment): AttachmentDto => ({
  id: a.id,
  component: a.component,
  fileName: a.fileName,
  mediaType: a.mediaType,
  size: a.size,
  sha256: a.sha256,
  ...(a.pages === undefined ? {} : { pages: a.pages }),
  scan: a.scan,
  createdAt: formatInstant(a.createdAt),
});

/** A file that waits for the opinion it belongs to. */
export class OpinionFileDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() fileName!: string;
  @ApiProperty() mediaType!: string;
  @ApiProperty({ description: 'bytes' }) size!: number;
  @ApiProperty({ description: 'SHA-256, lower-case hexadecimal' }) sha256!: string;
  @ApiPropertyOptional() pages?: number;
}

export class OpinionFileListDto {
  @ApiProperty({ type: [OpinionFileDto] }) items!: OpinionFileDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

export const opinionFileDto = (f: OpinionFile): OpinionFileDto => ({
  id: f.id,
  fileName: f.fileName,
  mediaType: f.mediaType,
  size: f.size,
  sha256: f.sha256,
  ...(f.pages === undefined ? {} : { pages: f.pages }),
});

export class DocumentDto {
  @ApiProperty() id!: string;
  @ApiProperty() kind!: string;
  @ApiProperty() title!: string;
  @ApiPropertyOptional({ description: 'form number of Circular 03/2025/TT-VPCP' }) form?: string;
  @ApiProperty() mediaType!: string;
  @ApiProperty({ description: 'bytes' }) size!: number;
  @ApiProperty() sha256!: string;
  @ApiPropertyOptional() verificationCode?: string;
  @ApiProperty({ format: 'date-time' }) issuedAt!: string;
}

export function documentDto(d: IssuedDocument, locale: Locale): DocumentDto {
  const form = FORM_NUMBER[d.kind];
  return {
    id: d.id,
    kind: d.kind,
    title: DOCUMENT_TITLE[d.kind][locale],
    ...(form === undefined ? {} : { form }),
    mediaType: d.mediaType,
    size: d.file?.size ?? 0,
    sha256: d.file?.sha256 ?? '',
    verificationCode: d.verificationCode,
    issuedAt: formatInstant(d.issuedAt),
  };
}

export class DocumentListDto {
  @ApiProperty({ type: [DocumentDto] }) items!: DocumentDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

export class VerificationDto {
  @ApiProperty() verificationCode!: string;
  @ApiProperty() kind!: string;
  @ApiProperty() title!: string;
  @ApiProperty() dossierCode!: string;
  @ApiProperty() agency!: string;
  @ApiProperty({ format: 'date-time' }) issuedAt!: string;
  @ApiProperty() issuedBy!: string;
  @ApiPropertyOptional() signedBy?: string;
  @ApiProperty() sha256!: string;
  @ApiProperty() valid!: boolean;
}
