// Which errors are final: the same request would be refused again, however often it is made.

/** @import { ServiceError } from "./types.js" */

const FINAL = new Set([
  ...["BAD_REQUEST", "FORBIDDEN", "NOT_FOUND"],
  ...["DOCUMENT_NOT_ALLOWED", "PERSISTED_QUERY_NOT_FOUND", "PERSISTED_QUERY_NOT_SUPPORTED"],
  ...["METHOD_NOT_ALLOWED", "NOT_ACCEPTABLE", "TOO_LARGE", "UNSUPPORTED_MEDIA_TYPE"],
]);

/** @param {ReadonlyArray<ServiceError>} errors */
export const areFinal = (errors) => errors.some(({ extensions }) => FINAL.has(extensions?.code ?? ""));
