import { readFileSync } from 'node:fs';

/** Who runs a server that refuses to run as root, or should not. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/** Looks for a user of the machine. */
export function userNamed(name: string): ServerUser | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((each) => each.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
}
