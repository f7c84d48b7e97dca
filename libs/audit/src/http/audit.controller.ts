import {
  Controller,
  Get,
  HttpCode,
  Inject,
  Param,
  ParseIntPipe,
  Post,
  Query,
} from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DAY, formatInstant, startOfLegalDate } from '#libs/kernel';
import {
  Allow,
  ApiPage,
  ApiProblem,
  Database,
  decodeCursor,
  lookingFor,
  PageQuery,
  PerMinute,
  pageOf,
  ProblemException,
  type Page,
} from '#libs/platform';
import '../problem-texts.js';
import { MakeDigest } from '../make-digest.js';
import { DigestStore } from '../persistence/digest.store.js';
import { ReadLog } from '../read-log.js';
import { SigningKey } from '../signing-key.js';
import { readDigests, VerifyAudit } from '../verify-audit.js';
import {
  AuditReportDto,
  DigestDto,
  PersonalDataReadDto,
  ReadsQuery,
  SignedDigestDto,
} from './audit.dto.js';

const MOST = 2_147_483_647;

/** What an auditor needs: the proof, the digests to keep elsewhere, and who has read what. */
@ApiTags('audit')
@Controller('audit')
@Allow({ roles: ['auditor'] })
export class AuditController {
  constructor(
    @Inject(VerifyAudit) private readonly verify: VerifyAudit,
    @Inject(MakeDigest) private readonly make: MakeDigest,
    @Inject(DigestStore) private readonly digests: DigestStore,
    @Inject(SigningKey) private readonly key: SigningKey,
    @Inject(ReadLog) private readonly reads: ReadLog,
    @Inject(Database) private readonly database: Database,
  ) {}

  @Post('verifications')
  @PerMinute(20)
  @HttpCode(200)
  @ApiOperation({ summary: 'Follow every chain now and name every fault to its row' })
  @ApiOkResponse({ type: AuditReportDto })
  async verifyNow(): Promise<AuditReportDto> {
    const { publicKey } = await this.key.load();
    const outside = await readDigests(this.make.folder);
    // Drafts have chains too.
    const report = await lookingFor('audit', () =>
      this.verify.run(this.database.manager, publicKey, outside),
    );
    const codes = await this.codesOf(report.findings.map(({ dossierId }) => dossierId));
    const findings = report.findings.map((finding) => {
      const code = codes.get(finding.dossierId ?? '');
      return { ...finding, ...(code ? { dossierCode: code } : {}) };
    });
    return { ...report, findings };
  }

  @Get('digests')
  @ApiOperation({ summary: 'The signed digests, the newest first' })
  @ApiPage(DigestDto)
  async list(@Query() query: PageQuery): Promise<Page<DigestDto>> {
    const before = cursorOf(query.cursor) ?? MOST;
    if (typeof before !== 'number') throw new ProblemException(400, 'request.cursor');
    const rows = await this.digests.page(this.database.manager, before, query.limit + 1);
    return pageOf(
      rows,
      query.limit,
      ({ statement: s, signature }) => ({
        number: s.number,
        day: s.day,
        madeAt: s.madeAt,
        dossiers: s.dossiers,
        keyId: s.keyId,
        signature,
      }),
      ({ statement }) => [statement.number],
    );
  }

  @Get('digests/:number')
  @ApiOperation({ summary: 'One digest whole, to be kept outside the portal' })
  @ApiOkResponse({ type: SignedDigestDto })
  @ApiProblem(404, 'audit.digest-unknown')
  async one(@Param('number', ParseIntPipe) number: number): Promise<SignedDigestDto> {
    const inRange = number > 0 && number <= MOST;
    const digest = inRange ? await this.digests.byNumber(this.database.manager, number) : undefined;
    if (!digest) throw new ProblemException(404, 'audit.digest-unknown');
    return { ...digest, entries: [...digest.entries] };
  }

  @Get('reads')
  @ApiOperation({ summary: 'Who has read personal data, the newest first' })
  @ApiPage(PersonalDataReadDto)
  async readsOf(@Query() query: ReadsQuery): Promise<Page<PersonalDataReadDto>> {
    const before = cursorOf(query.cursor) ?? '9223372036854775807';
    if (typeof before !== 'string' || !/^\d{1,19}$/.test(before)) {
      throw new ProblemException(400, 'request.cursor');
    }
    const { from, to, cursor: _, limit, ...filter } = query;
    const period = {
      from: from === undefined ? undefined : startOfLegalDate(from),
      to: to === undefined ? undefined : startOfLegalDate(to) + DAY,
    };
    const rows = await this.reads.page({ ...filter, ...period }, before, limit + 1);
    return pageOf(
      rows,
      query.limit,
      (row) => ({ ...row, at: formatInstant(row.at) }),
      ({ id }) => [id],
    );
  }

  private async codesOf(ids: readonly (string | undefined)[]): Promise<Map<string, string>> {
    const known = [...new Set(ids)].filter((id) => id !== undefined);
    if (known.length === 0) return new Map();
    const rows = await this.database.query<{ id: string; code: string }>(
      `SELECT id, code FROM dossier WHERE id = ANY($1::uuid[]) AND code IS NOT NULL`,
      [known],
    );
    return new Map(rows.map(({ id, code }) => [id, code]));
  }
}

const cursorOf = (cursor: string | undefined) =>
  cursor === undefined ? undefined : decodeCursor(cursor, 1)[0];
