// What is listed of one agent: for each kind its list in the API, and the columns that are shown of it.

import type { Column } from '../widgets/table';
import { flat, Time } from '../widgets/words';

export type Row = Record<string, unknown>;

export interface Kind {
  /** As it stands in the address of the page. */
  name: string;
  title: string;
  path: (id: string) => string;
  columns: readonly Column<Row>[];
  /** The order of the first look. */
  order?: string;
}

/** The member at a path with dots, whether the members are nested or their names have the dots. */
export function member(row: Row, field: string): unknown {
  if (field in row) return row[field];
  return field.split('.').reduce<unknown>((part, name) => (part as Row | null | undefined)?.[name], row);
}

function text(title: string, field: string, isNumber = false): Column<Row> {
  return { title, field, isNumber, cell: (row) => flat(member(row, field)) };
}

function time(title: string, field: string): Column<Row> {
  return { title, field, cell: (row) => <Time at={String(member(row, field) ?? '')} /> };
}

/** Columns whose list has no order. */
function unordered(column: Column<Row>): Column<Row> {
  const { field: _, ...rest } = column;
  return rest;
}

const SEVERITIES = ['Critical', 'High', 'Medium', 'Low'];

function severity(row: Row): unknown {
  const word = String(row.severity ?? '');
  return <span class={`severity ${SEVERITIES.includes(word) ? word.toLowerCase() : 'other'}`}>{flat(word)}</span>;
}

export const KINDS: readonly Kind[] = [
  {
    name: 'packages',
    title: 'Packages',
    path: (id) => `/syscollector/${id}/packages`,
    order: 'name',
    columns: [
      text('Name', 'name'),
      text('Version', 'version'),
      text('Architecture', 'architecture'),
      text('Vendor', 'vendor'),
      text('Format', 'format'),
    ],
  },
  {
    name: 'processes',
    title: 'Processes',
    path: (id) => `/syscollector/${id}/processes`,
    order: 'name',
    columns: [text('PID', 'pid', true), text('Name', 'name'), text('User', 'euser'), text('State', 'state'), text('Command', 'cmd')],
  },
  {
    name: 'ports',
    title: 'Ports',
    path: (id) => `/syscollector/${id}/ports`,
    order: 'local.port',
    columns: [
      text('Protocol', 'protocol'),
      text('Address', 'local.ip'),
      text('Port', 'local.port', true),
      text('State', 'state'),
      text('Process', 'process'),
    ],
  },
  {
    name: 'network',
    title: 'Addresses',
    path: (id) => `/syscollector/${id}/netaddr`,
    order: 'iface',
    columns: [text('Interface', 'iface'), text('Address', 'address'), text('Netmask', 'netmask'), text('Protocol', 'proto')],
  },
  {
    name: 'vulnerabilities',
    title: 'Vulnerabilities',
    path: (id) => `/vulnerability/${id}`,
    order: '-cvss3_score',
    columns: [
      text('CVE', 'cve'),
      { title: 'Severity', field: 'severity', cell: (row) => <>{severity(row)}</> },
      text('CVSS 3', 'cvss3_score', true),
      text('Package', 'name'),
      text('Version', 'version'),
      text('Title', 'title'),
      time('Found', 'detection_time'),
    ],
  },
  {
    name: 'files',
    title: 'Files',
    path: (id) => `/syscheck/${id}`,
    order: '-mtime',
    columns: [text('File', 'file'), text('Size', 'size', true), text('Owner', 'uname'), text('Permissions', 'perm'), time('Modified', 'mtime')],
  },
  {
    name: 'rootcheck',
    title: 'Rootcheck',
    path: (id) => `/rootcheck/${id}`,
    order: '-date_last',
    columns: [text('Status', 'status'), text('Finding', 'log'), time('First seen', 'date_first'), time('Last seen', 'date_last')],
  },
];

/** Checks of a policy. */
export const CHECKS: readonly Column<Row>[] = [
  text('ID', 'id', true),
  text('Result', 'result'),
  text('Title', 'title'),
  text('Remediation', 'remediation'),
].map(unordered);

/** Tasks of an agent. */
export const TASKS: readonly Column<Row>[] = [
  text('Task', 'task_id', true),
  text('Command', 'command'),
  text('Status', 'status'),
  time('Created', 'create_time'),
  text('Message', 'error_msg'),
].map(unordered);
