/**
 * `npm test`: types, lint, unit tests, builds that are killed, a browser, browser tests and the build, one after the other.
 * The last line is "N passed, N failed": tests one by one, every other step as one.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "readout-test-"));
const total = { passed: 0, failed: 0 };
/** What failed, told again at the end: the log of a run is long. */
const failures = [];
/** Process groups under way, so that no server outlives its tests. */
const groups = new Set();

/** Runs a command in a process group of its own, which ends with it. True where it exits with 0. */
function run(command, ...args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ["ignore", "inherit", "inherit"],
      detached: true,
    });
    groups.add(child.pid);
    const end = (isFine) => {
      killGroup(child.pid);
      resolve(isFine);
    };
    child.on("error", (error) => {
      console.error(`${command}: ${error.message}`);
      end(false);
    });
    child.on("exit", (code) => end(code === 0));
  });
}

function killGroup(pid) {
  groups.delete(pid);
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // Nothing of the group is left, which is what was wanted.
  }
}

function heading(title) {
  console.log(`\n== ${title} ==`);
}

function count(passed, failed) {
  total.passed += passed;
  total.failed += failed;
}

async function step(title, ...command) {
  heading(title);
  const isFine = await run(...command);
  if (!isFine) failures.push(title);
  count(isFine ? 1 : 0, isFine ? 0 : 1);
  return isFine;
}

async function tests(title, project) {
  heading(title);
  const file = join(scratch, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const isFine = await run("npx", "vitest", "run", "--project", project, ...reporters);
  if (!existsSync(file)) {
    failures.push(title);
    return count(0, 1);
  }
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, "utf8"));
  // A file that could not be loaded has no tests to count.
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  ).length;
  const failed = numFailedTests + unloaded;
  failures.push(...testResults.flatMap(failuresOf));
  // An error outside of any test fails the run all the same.
  if (failed === 0 && !isFine) failures.push(`${title}: an error outside of any test`);
  count(numPassedTests, failed === 0 && !isFine ? 1 : failed);
}

function failuresOf({ name, status, message, assertionResults }) {
  const file = relative(ROOT, name);
  if (status === "failed" && assertionResults.length === 0) return [`${file}: ${message}`];
  return assertionResults
    .filter((test) => test.status === "failed")
    .map(({ fullName, failureMessages }) => `${file} > ${fullName}\n${failureMessages.join("\n")}`);
}

const FIND_BROWSER =
  'import("./test/e2e/browser.ts").then((m) => console.log(m.parseBrowserPath()))' +
  ".catch((error) => { console.error(error.message); process.exit(1); })";

/** Whether a browser is there; on Debian, as root, one is installed where there is none. */
async function browser() {
  const find = [process.execPath, "--import", "tsx", "--eval", FIND_BROWSER];
  heading("browser");
  let isThere = await run(...find);
  const mayInstall = process.getuid?.() === 0 && existsSync("/etc/debian_version");
  if (!isThere && mayInstall) {
    await run("apt-get", "update");
    await run("apt-get", "install", "-y", "chromium");
    isThere = await run(...find);
  }
  if (!isThere) failures.push("browser tests: no browser");
  count(isThere ? 1 : 0, isThere ? 0 : 1);
  return isThere;
}

const TOOLS = ["redis-server", "parallel"];

function isOnPath(tool) {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, tool)));
}

/** What builds on several processes are tried with; on Debian, as root, it is installed. */
async function tools() {
  heading("redis-server and GNU parallel");
  const missing = TOOLS.filter((tool) => !isOnPath(tool));
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    await run("apt-get", "update");
    await run("apt-get", "install", "-y", ...missing);
  }
  const lacking = TOOLS.filter((tool) => !isOnPath(tool));
  if (lacking.length > 0) failures.push(`missing: install the packages ${lacking.join(" and ")}`);
  count(lacking.length > 0 ? 0 : 1, lacking.length > 0 ? 1 : 0);
}

async function main() {
  await step("types", "npm", "run", "--silent", "types");
  await step("lint", "npm", "run", "--silent", "lint");
  await tests("unit tests", "unit");
  await tools();
  await tests("builds in processes of their own", "processes");
  if (await browser()) await tests("browser tests", "e2e");
  else count(0, 1);
  await step("build", "npm", "run", "--silent", "build");
}

function finish() {
  for (const pid of groups) killGroup(pid);
  rmSync(scratch, { recursive: true, force: true });
}

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    finish();
    process.exit(1);
  });
}

try {
  await main();
} finally {
  finish();
}
if (failures.length > 0) {
  heading("failed");
  for (const failure of failures) console.log(failure);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
