import { serverAudits } from 'graphql-http';
import { authorization, run, url } from './checks.js';

const fetchFn = (address, init) =>
  fetch(address, { ...init, headers: { ...init?.headers, authorization } });

await run(
  Object.fromEntries(
    serverAudits({ url, fetchFn }).map((audit) => [
      `${audit.id} ${audit.name}`,
      async () => {
        const result = await audit.fn();
        if (result.status !== 'ok') throw new Error(`${result.status}: ${result.reason}`);
      },
    ]),
  ),
);
