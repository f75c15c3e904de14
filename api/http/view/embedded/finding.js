import { read } from "../asking.js";

/** @import * as Made from "operations" */
/** @import { Client } from "../../client.js" */
/** @import { TypedText } from "../../client/types.js" */

const FIND_BY_CONVERSATION =
  /** @type {TypedText<Made.FindByConversationQuery, Made.FindByConversationQueryVariables>} */ (/* GraphQL */ `
  query FindByConversation($id: ID!) {
    conversation(id: $id) { id contact { id } }
  }
`);

const FIND_BY_NUMBER = /** @type {TypedText<Made.FindByNumberQuery, Made.FindByNumberQueryVariables>} */ (/* GraphQL */ `
  query FindByNumber($phone: String!) {
    contact(phoneNumber: $phone) { id }
  }
`);

/**
 * What a page asks for: a conversation, or a number as people write it.
 * @typedef {{ conversationId: string | null, phone: string | null }} Wanted
 */

/**
 * The id of the contact; `null` if the agent may see none.
 * @param {Client} client
 * @param {Wanted} wanted
 */
export async function contactOf(client, { conversationId, phone }) {
  if (conversationId) {
    const { conversation } = await read(client, FIND_BY_CONVERSATION, { id: conversationId });
    return conversation?.contact.id ?? null;
  }
  const { contact } = await read(client, FIND_BY_NUMBER, { phone: phone ?? "" });
  return contact?.id ?? null;
}
