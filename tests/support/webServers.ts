import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";

export type ServerName = "nginx" | "apache" | "caddy";
const PROGRAMS: Readonly<Record<ServerName, readonly string[]>> = {
  nginx: ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx"],
  apache: ["/usr/sbin/apache2", "/usr/sbin/httpd"],
  caddy: ["/usr/bin/caddy", "/usr/local/bin/caddy"],
};
const NGINX_BROTLI = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
const APACHE_MODULES = "/usr/lib/apache2/modules";

export function findServer(name: ServerName): string | undefined {
  return PROGRAMS[name].find((path) => existsSync(path));
}

/** nginx of this machine; as root on Debian it is installed. @throws Error that says what to install */
export function requireNginx(): string {
  if (findServer("nginx") === undefined && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    execFileSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
    const packages = ["nginx-light", "libnginx-mod-http-brotli-static"];
    execFileSync("apt-get", ["install", "-y", "-qq", ...packages], { stdio: "inherit" });
  }
  const found = findServer("nginx");
  if (found === undefined)
    throw new Error(
      "No nginx found: install it (Debian: apt-get install nginx-light) to test its configuration.",
    );
  return found;
}

export const hasNginxBrotli = () => existsSync(NGINX_BROTLI);

/** A port that nobody listens on at the moment. */
export async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** What surrounds a configuration on a machine of its own, for a start in a folder of the test. */
const FRAMES: Readonly<Record<ServerName, (folder: string, config: string, port: number) => string>> = {
  nginx: (
    folder,
    config,
  ) => `${process.getuid?.() === 0 ? "user root;\n" : ""}${hasNginxBrotli() ? `load_module ${NGINX_BROTLI};\n` : ""}daemon off;
pid ${folder}/nginx.pid;
error_log stderr;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  ${config}
}`,
  apache: (folder, _config, port) => `ServerRoot ${folder}
TypesConfig /dev/null
Listen 127.0.0.1:${String(port)}
ServerName localhost
PidFile ${folder}/apache.pid
ErrorLog ${folder}/apache.log
${["mpm_event", "authz_core", "alias", "dir", "mime", "headers", "rewrite", "setenvif", "env"]
  .map((name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so`)
  .join("\n")}
User www-data
Group www-data
DocumentRoot ${folder}/empty
Alias /atlas/ ${folder}/site/
<Directory ${folder}/site>
  AllowOverride All
  Require all granted
</Directory>`,
  caddy: (_folder, config) => `{
  admin off
  auto_https off
}
${config}`,
};

const COMMANDS: Readonly<Record<ServerName, (file: string) => readonly string[]>> = {
  nginx: (file) => ["-c", file],
  apache: (file) => ["-DFOREGROUND", "-f", file],
  caddy: (file) => ["run", "--config", file, "--adapter", "caddyfile"],
};

/** Starts a real server on a configuration and waits until it answers. @returns how to stop it */
export async function startServer(
  name: ServerName,
  program: string,
  folder: string,
  config: string,
  port: number,
): Promise<() => Promise<void>> {
  const file = join(folder, `${name}.conf`);
  await writeFile(file, FRAMES[name](folder, config, port));
  if (name === "apache") await writeFile(join(folder, "site", ".htaccess"), config);
  const heard: string[] = [];
  const child = spawn(program, COMMANDS[name](file), { env: { ...process.env, HOME: folder } });
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => heard.push(chunk.toString()));
  await waitFor(`http://127.0.0.1:${String(port)}/atlas/`, child, heard);
  return async () => {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill();
    await ended;
  };
}

async function waitFor(address: string, child: ChildProcess, heard: readonly string[]): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (child.exitCode !== null) break;
    const isThere = await fetch(address).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill();
  throw new Error(`the server did not start:\n${heard.join("")}`);
}
