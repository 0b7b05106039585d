/** Whether a process of this machine still runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // One of another user may not be asked, and is there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
