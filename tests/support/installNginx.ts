import { requireNginx } from "./webServers.ts";

/** Installs the web server of the tests ahead of them where it is missing: a test that waits for a package would be given up. */
process.stdout.write(`${requireNginx()}\n`);
