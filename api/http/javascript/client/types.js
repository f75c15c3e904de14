// The types of the client, for people who write pages and for `tsc --checkJs`. Nothing here runs.

/**
 * What an open page can say of itself. `since` is when the service was last heard.
 * @typedef {{ state: "connecting" } | { state: "live" } | { state: "offline", since: Date } | { state: "signedOut" }} Status
 */

/**
 * An error as the service tells it. `message` is fit to show.
 * @typedef {{
 *   message: string,
 *   path?: ReadonlyArray<string | number>,
 *   extensions?: { code?: string } & Record<string, unknown>,
 * }} ServiceError
 */

/**
 * @template T
 * @typedef {{ data?: T | null, errors?: ReadonlyArray<ServiceError> }} Result
 */

/**
 * The text of an operation. A text that code generation has typed brings the types of its result and variables. It is
 * an object of the class String, which JSDoc would take for `string`.
 * @template T, V
 * @typedef {(string | InstanceType<StringConstructor>) & { __apiType?: (variables: V) => T, __meta__?: Record<string, any> }} TypedText
 */

/**
 * `next` receives each result. `error` receives final errors: the subscription has ended, and is not made again.
 * @template T
 * @typedef {object} Handlers
 * @property {(result: Result<T>) => void} next
 * @property {(errors: ReadonlyArray<ServiceError>) => void} [error]
 * @property {(status: Status) => void} [status]
 */

/**
 * Time and chance.
 * @typedef {object} Timers
 * @property {() => number} now In milliseconds.
 * @property {() => number} random From 0 to 1.
 * @property {(run: () => void, milliseconds: number) => unknown} setTimeout
 * @property {(timer: any) => void} clearTimeout
 */

/** @typedef {string | null | undefined} Token */

/**
 * @typedef {object} Options
 * @property {string | URL} url The address of the API, such as `https://insights.example/graphql`.
 * @property {(options: { signal: AbortSignal }) => Token | Promise<Token>} token Returns the token of the agent at this
 *   moment. It is called for each connection, which waits five seconds for it, and again if the service refuses a
 *   token. An empty result means that nobody is signed in.
 * @property {(status: Status) => void} [status] Receives the status of the connection.
 * @property {boolean} [persisted] Sends the hash of a document in place of its text, if code generation has added it.
 * @property {typeof globalThis.WebSocket} [WebSocket] Needed where there is none: in Node before version 22.
 * @property {typeof globalThis.fetch} [fetch]
 * @property {Timers} [timers] Time and chance, for tests.
 */

export {};
