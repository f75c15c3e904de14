// An open page in Node. It prints what it shows, and its clock takes orders from standard input.
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import WebSocket from 'ws';
import { createClient } from '../../api/http/javascript/client.js';
import { REPLACED } from './checks.js';
import { Clock } from './clock.js';

const [url, tokenFile, id, time] = process.argv.slice(2);
const timers = time === 'clock' ? new Clock() : undefined;
const say = (what) => console.log(JSON.stringify(what));
let attempts = 0;
let version = 0;

class Counted extends WebSocket {
  constructor(...how) {
    super(...how);
    attempts += 1;
    say({ attempt: attempts });
  }
}

const client = createClient({ url, token: () => readFile(tokenFile, 'utf8'), WebSocket: Counted, ...(timers && { timers }) });

client.subscribe(REPLACED, () => ({ id, after: version }), {
  next: ({ data }) => {
    version = data.contactInsightsReplaced.insights.version;
    say({ version });
  },
  error: (errors) => say({ final: errors.map(({ extensions }) => extensions.code) }),
  status: ({ state, since }) => say({ state, ...(since && { since }) }),
});

for await (const line of createInterface({ input: process.stdin })) {
  const { advance, untilAttempt, sleep } = JSON.parse(line);
  const [began, before] = [timers.now(), attempts];
  if (sleep) timers.sleep(sleep);
  else await timers.advance(advance, () => untilAttempt && attempts > before);
  say({ passed: timers.now() - began });
}
client.close();
