import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Allow, ApiPage, type Page } from '#libs/platform';
import { UnitDirectory } from '../unit-directory.js';
import { UnitRefDto } from './account.dto.js';

export class UnitDto extends UnitRefDto {
  @ApiProperty()
  kind!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Code of the unit above' })
  parent!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'National code of an agency' })
  agencyCode!: string | null;
  @ApiProperty({ format: 'date' })
  effectiveFrom!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  effectiveTo!: string | null;
  @ApiProperty({ type: [String], description: 'Roles whose tasks are given out by rule' })
  automaticRoles!: string[];
}

@ApiTags('reference')
@Controller('units')
@Allow('public')
export class UnitsController {
  constructor(@Inject(UnitDirectory) private readonly units: UnitDirectory) {}

  @Get()
  @ApiOperation({ summary: 'The organisation, all units at once; `parent` makes the tree' })
  @ApiPage(UnitDto)
  async list(): Promise<Page<UnitDto>> {
    const units = await this.units.list();
    const items = units.map((unit) => ({
      id: unit.id,
      code: unit.code,
      name: unit.name,
      kind: unit.kind,
      parent: unit.parentCode,
      agencyCode: unit.agencyCode,
      effectiveFrom: unit.effectiveFrom,
      effectiveTo: unit.effectiveTo,
      automaticRoles: [...unit.automaticRoles],
    }));
    return { items, nextCursor: null };
  }
}
