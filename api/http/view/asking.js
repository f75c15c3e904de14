import { areFinal } from "../client/final.js";

/** @import { Client } from "../client.js" */
/** @import { TypedText } from "../client/types.js" */

/** What the service says when it does not answer. */
export class Problem extends Error {
  /** @param {ReadonlyArray<{ message: string, extensions?: { code?: string } }>} errors */
  constructor(errors) {
    super(errors[0]?.message ?? "The service gave no answer.");
    this.code = errors[0]?.extensions?.code ?? "";
    /** Whether the service would say the same again. */
    this.isFinal = areFinal(errors);
  }

  toString() {
    return this.message;
  }
}

/**
 * The data of an answer.
 * @template T, V
 * @param {Client} client
 * @param {TypedText<T, V>} document
 * @param {V} variables
 * @param {AbortSignal} [signal]
 * @returns {Promise<T>}
 */
export async function ask(client, document, variables, signal = undefined) {
  const { data, errors } = await client.query(document, variables, { signal });
  if (!data || errors?.length) throw new Problem(errors ?? []);
  return data;
}

const PATIENCE = 10_000;
const TRIES = 3;

/**
 * The data of a query. One that is not answered is asked again: a connection that froze is known by its silence alone.
 * @template T, V
 * @param {Client} client
 * @param {TypedText<T, V>} document
 * @param {V} variables
 * @param {AbortSignal} [given]
 * @returns {Promise<T>}
 */
export async function read(client, document, variables, given = undefined) {
  for (let tries = 1; ; tries += 1) {
    const patience = AbortSignal.timeout(PATIENCE);
    try {
      return await ask(client, document, variables, given ? AbortSignal.any([given, patience]) : patience);
    } catch (problem) {
      if (!patience.aborted || given?.aborted || tries === TRIES) throw problem;
    }
  }
}

/**
 * Whether what was asked for does not exist, or the agent may not see it.
 * @param {unknown} problem
 */
export const isGone = (problem) => problem instanceof Problem && problem.code === "NOT_FOUND";
