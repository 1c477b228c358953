// Agents as the API shows them. What is optional is missing until an agent has connected.

export interface Agent {
  id: string;
  name: string;
  status: string;
  ip?: string;
  registerIP?: string;
  version?: string;
  group?: string[];
  group_config_status?: string;
  node_name?: string;
  manager?: string;
  dateAdd?: string;
  lastKeepAlive?: string;
  disconnection_time?: string;
  os?: { name?: string; version?: string; platform?: string; arch?: string; uname?: string; build?: string };
}

/** The reply of `/overview/agents`. */
export interface Overview {
  agent_status: { connection: Record<string, number> };
  agent_os: { os: { name: string; version: string; platform: string }; count: number }[];
  agent_version: { version: string; count: number }[];
  groups?: { name: string; count: number }[];
  /** Release 4 alone. */
  nodes?: { node_name: string; count: number }[];
}

/** Fields of an agent that a query can compare, in the order in which they are offered. */
const FIELDS = [
  'id',
  'name',
  'status',
  'ip',
  'group',
  'version',
  'os.name',
  'os.version',
  'os.platform',
  'os.arch',
  'os.major',
  'os.minor',
  'os.codename',
  'os.build',
  'os.uname',
  'node_name',
  'manager',
  'registerIP',
  'dateAdd',
  'lastKeepAlive',
  'disconnection_time',
  'group_config_status',
  'status_code',
  'configSum',
  'mergedSum',
] as const;

/** Those of them that release 5 does not know. */
const RELEASE_4: readonly string[] = [
  'os.codename',
  'os.build',
  'os.uname',
  'node_name',
  'manager',
  'group_config_status',
  'configSum',
  'mergedSum',
];

export function fields(isRelease5: boolean): readonly string[] {
  return isRelease5 ? [...FIELDS.filter((field) => !RELEASE_4.includes(field)), 'os.type'] : FIELDS;
}
