/**
 * The tables of Taguette 1.x at the revision below, which every 1.x from 1.4 on opens as it is and later ones carry
 * forward. The names of keys and indexes are the ones that its own migrations look for.
 */

/** Of its migrations (taguette/migrations), the newest. */
export const REVISION = 'db5e31a0233d';
/** "Tgtt". */
export const APPLICATION_ID = 0x54677474;

const id = 'id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT';

function foreign(table: string, column: string, other: string, otherColumn: string, then: string): string {
  return `CONSTRAINT fk_${table}_${column}_${other} FOREIGN KEY(${column}) REFERENCES ${other} (${otherColumn}) ${then}`;
}

const gone = 'ON DELETE CASCADE';
const renamed = 'ON UPDATE CASCADE';

const tables: Record<string, string[]> = {
  users: [
    'login VARCHAR(30) NOT NULL',
    'created DATETIME NOT NULL',
    'hashed_password VARCHAR(192)',
    'disabled BOOLEAN NOT NULL',
    'password_set_date DATETIME',
    'language VARCHAR(10)',
    'email VARCHAR(256)',
    'email_sent DATETIME',
    'CONSTRAINT pk_users PRIMARY KEY (login)',
  ],
  projects: [id, 'name VARCHAR(200) NOT NULL', 'description TEXT NOT NULL', 'created DATETIME NOT NULL'],
  project_members: [
    'project_id INTEGER NOT NULL',
    'user_login VARCHAR(30) NOT NULL',
    'privileges VARCHAR(11) NOT NULL',
    'CONSTRAINT pk_project_members PRIMARY KEY (project_id, user_login)',
    foreign('project_members', 'project_id', 'projects', 'id', gone),
    foreign('project_members', 'user_login', 'users', 'login', `${gone} ${renamed}`),
  ],
  documents: [
    id,
    'name VARCHAR(200) NOT NULL',
    'description TEXT NOT NULL',
    'filename VARCHAR(200) NOT NULL',
    'created DATETIME NOT NULL',
    'project_id INTEGER NOT NULL',
    'text_direction VARCHAR(13) NOT NULL',
    'contents TEXT NOT NULL',
    foreign('documents', 'project_id', 'projects', 'id', gone),
  ],
  commands: [
    id,
    'date DATETIME NOT NULL',
    'user_login VARCHAR(30) NOT NULL',
    'project_id INTEGER NOT NULL',
    'document_id INTEGER',
    'payload TEXT NOT NULL',
    foreign('commands', 'user_login', 'users', 'login', renamed),
    foreign('commands', 'project_id', 'projects', 'id', gone),
  ],
  tags: [
    id,
    'project_id INTEGER NOT NULL',
    'path VARCHAR(200) NOT NULL',
    'description TEXT NOT NULL',
    'CONSTRAINT uq_tags_project_id UNIQUE (project_id, path)',
    foreign('tags', 'project_id', 'projects', 'id', gone),
  ],
  highlights: [
    id,
    'document_id INTEGER NOT NULL',
    'start_offset INTEGER NOT NULL',
    'end_offset INTEGER NOT NULL',
    'snippet TEXT NOT NULL',
    foreign('highlights', 'document_id', 'documents', 'id', gone),
  ],
  highlight_tags: [
    'highlight_id INTEGER NOT NULL',
    'tag_id INTEGER NOT NULL',
    'CONSTRAINT pk_highlight_tags PRIMARY KEY (highlight_id, tag_id)',
    foreign('highlight_tags', 'highlight_id', 'highlights', 'id', gone),
    foreign('highlight_tags', 'tag_id', 'tags', 'id', gone),
  ],
  alembic_version: ['version_num VARCHAR(32) NOT NULL', 'CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)'],
};

const indexes: [table: string, columns: string, name?: string][] = [
  ['project_members', 'project_id'],
  ['project_members', 'user_login'],
  ['documents', 'project_id'],
  ['commands', 'project_id'],
  ['commands', 'document_id'],
  ['commands', 'user_login'],
  ['commands', 'date'],
  ['commands', 'project_id, document_id', 'idx_project_document'],
  ['commands', 'project_id, id', 'idx_project_id'],
  ['tags', 'path'],
  ['tags', 'project_id'],
  ['highlights', 'document_id'],
  ['highlight_tags', 'tag_id'],
  ['highlight_tags', 'highlight_id'],
];

export const taguetteTables = [
  ...Object.entries(tables).map(([name, columns]) => `CREATE TABLE ${name} (\n\t${columns.join(',\n\t')}\n);\n`),
  'CREATE UNIQUE INDEX ix_users_email ON users (email);\n',
  ...indexes.map(
    ([table, columns, name = `ix_${table}_${columns}`]) => `CREATE INDEX ${name} ON ${table} (${columns});\n`,
  ),
].join('');
