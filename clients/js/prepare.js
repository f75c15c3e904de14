// Copies the source into the package. It is the one that the service serves.
import { cpSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

rmSync(here("client"), { recursive: true, force: true });
for (const path of ["client.js", "client"]) {
  cpSync(here(`../../api/http/javascript/${path}`), here(path), { recursive: true });
}
