/** Commands that a person types. Each is loaded only when it is asked for. */
type Command = (argv: readonly string[]) => Promise<number>;

const COMMANDS: Readonly<Record<string, { usage: string; load(): Promise<Command> }>> = {
  'admin create': {
    usage: 'admin create EMAIL   makes an administrator; prints a link that works once',
    load: async () => (await import('./admin-create.js')).adminCreate,
  },
  'database migrate': {
    usage:
      'database migrate   migrates as MIGRATION_DATABASE_URL, for a DATABASE_URL that owns nothing',
    load: async () => (await import('./database.js')).databaseMigrate,
  },
  'audit verify': {
    usage:
      'audit verify [--digests FOLDER] [--key PUBLIC.pem] [--json]   proves the record unaltered',
    load: async () => (await import('./audit.js')).auditVerify,
  },
  'audit digest': {
    usage: 'audit digest   signs the heads of all chains now',
    load: async () => (await import('./audit.js')).auditDigest,
  },
  'keys rotate': {
    usage: 'keys rotate   another key seals personal data; the workers seal again what is there',
    load: async () => (await import('./keys.js')).keysRotate,
  },
  'keys status': {
    usage: 'keys status   under which key how many rows stand',
    load: async () => (await import('./keys.js')).keysStatus,
  },
  'keys master': {
    usage: 'keys master   another master key in DATA_DIR/keys/secrets.key',
    load: async () => (await import('./keys.js')).keysMaster,
  },
  'keys forget': {
    usage: 'keys forget   drops the older master keys, once every process was restarted',
    load: async () => (await import('./keys.js')).keysForget,
  },
  'process check': {
    usage: 'process check FILE.bpmn [--json]   proves a BPMN process sound, or shows the fault',
    load: async () => (await import('./process-check.js')).processCheck,
  },
};

const [group = '', verb = '', ...argv] = process.argv.slice(2);
const command = COMMANDS[`${group} ${verb}`];
if (command) {
  const run = await command.load();
  process.exitCode = await run(argv);
} else {
  const lines = Object.values(COMMANDS).map((c) => `  npm run motcua -- ${c.usage}`);
  console.error(['Commands:', ...lines].join('\n'));
  process.exitCode = 2;
}
