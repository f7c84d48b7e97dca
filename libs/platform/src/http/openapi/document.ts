import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { problemCodes } from '../problem-texts.js';
import { ProblemDto } from './problem.dto.js';
import { completeResponses } from './complete-responses.js';

/** The document from which clients are generated. */
export function createOpenApi(app: INestApplication, version: string): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Motcua')
    .setDescription(
      'One-stop portal for administrative procedures. Errors are `application/problem+json`; ' +
        'instants are ISO 8601 with offset; lists are keyset-paged; every write takes an optional `Idempotency-Key`.',
    )
    .setVersion(version)
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'The token of POST /auth/login' })
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    extraModels: [ProblemDto],
    operationIdFactory: (controller, method) =>
      `${controller.replace(/Controller$/, '')}_${method}`,
  });
  const problem = document.components?.schemas?.['ProblemDto'];
  if (problem && 'properties' in problem && problem.properties) {
    problem.properties['code'] = { type: 'string', examples: [...problemCodes()] };
  }
  completeResponses(document, app);
  return document;
}
