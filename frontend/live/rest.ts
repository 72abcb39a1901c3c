import { live } from './live-client';

/** What was asked for is not there, or no longer for this member. */
export class Absent extends Error {}

/**
 * Reads a JSON resource of this application; null if it cannot be had just now.
 *
 * @throws Absent if the server says that there is no such thing
 */
export async function read<T>(path: string): Promise<T | null> {
  let answer: Response;
  try {
    answer = await fetch(new URL(path, document.baseURI), {
      headers: { Accept: 'application/json' },
      redirect: 'manual',
      cache: 'no-store',
    });
  } catch {
    return null;
  }
  if (answer.status === 401 || answer.type === 'opaqueredirect') {
    live.sessionEnded();
    return null;
  }
  if (answer.status === 404 || answer.status === 403) {
    throw new Absent(path);
  }
  return answer.ok ? ((await answer.json()) as T) : null;
}
