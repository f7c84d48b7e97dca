import { Controller, Get, Inject, Param, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { formatInstant, type Locale } from '#libs/kernel';
import { Allow, ProblemException, RequestLimits, RequestLocale } from '#libs/platform';
import { Documents } from '../documents.js';
import { DOCUMENT_TITLE } from '../domain/notice.js';
import { normaliseVerificationCode } from '../domain/verification-code.js';
import type { IssuedDocument } from '../persistence/document.store.js';
import { VerificationDto } from './document.dto.js';

/** Codes of no document from one address in a quarter of an hour. */
const GUESSES = 100;

@ApiTags('Documents')
@Controller('documents/verify')
export class VerificationController {
  constructor(
    @Inject(Documents) private readonly documents: Documents,
    @Inject(RequestLimits) private readonly limits: RequestLimits,
  ) {}

  /** Whether a paper is genuine, who signed it and whether it is still valid. */
  @Get(':code')
  @Allow('public')
  @ApiOkResponse({ type: VerificationDto })
  async verify(
    @RequestLocale() locale: Locale,
    @Param('code') typed: string,
    @Req() request: FastifyRequest,
  ): Promise<VerificationDto> {
    const found = await this.limits.guess(`verification ${request.ip}`, GUESSES, () =>
      this.paperWith(typed),
    );
    const paper = await this.documents.rendered(found);
    return {
      verificationCode: paper.verificationCode,
      kind: paper.kind,
      title: DOCUMENT_TITLE[paper.kind][locale],
      dossierCode: paper.data.dossierCode,
      agency: paper.data.agency,
      issuedAt: formatInstant(paper.issuedAt),
      issuedBy: paper.issuedBy,
      ...(paper.data.signer === undefined ? {} : { signedBy: paper.data.signer.name }),
      sha256: paper.file?.sha256 ?? '',
      valid: paper.revokedAt === undefined,
    };
  }

  private async paperWith(typed: string): Promise<IssuedDocument> {
    const code = normaliseVerificationCode(typed);
    const found = code === undefined ? undefined : await this.documents.byVerificationCode(code);
    if (found !== undefined) return found;
    throw new ProblemException(
      404,
      'document.not-found',
      'No document carries this code. Check the twelve characters under the QR code.',
    );
  }
}
