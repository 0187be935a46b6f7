// The program that keeps this system from falling asleep for as long as it runs.

export interface AwakeCommand {
  readonly program: string;
  readonly args: readonly string[];
  /** Whether it prints a line once the system has agreed; otherwise running is all there is to see. */
  readonly says: boolean;
}

/** Each ends by itself when we do, however we end: it reads from our pipe, or waits for our process. */
export function awakeCommand(
  platform: NodeJS.Platform,
  { pid, why }: { readonly pid: number; readonly why: string },
): AwakeCommand | undefined {
  switch (platform) {
    case "linux":
      return {
        program: "systemd-inhibit",
        args: ["--what=idle:sleep", "--who=Minga", `--why=${why}`, "sh", "-c", "echo kept; exec cat"],
        says: true,
      };
    case "darwin":
      return { program: "caffeinate", args: ["-dims", "-w", String(pid)], says: false };
    case "win32":
      return { program: "powershell.exe", args: ["-NoProfile", "-NonInteractive", "-Command", WINDOWS], says: true };
    default:
      return undefined;
  }
}

// ES_CONTINUOUS, ES_SYSTEM_REQUIRED and ES_DISPLAY_REQUIRED: in force until the thread that asked for it ends.
const WINDOWS = [
  `$power = Add-Type -Name Power -Namespace Minga -PassThru -MemberDefinition '[DllImport("kernel32.dll")] public static extern uint SetThreadExecutionState(uint state);'`,
  "if ($power::SetThreadExecutionState([uint32]2147483651) -eq 0) { exit 1 }",
  "[Console]::Out.WriteLine('kept')",
  "[Console]::In.ReadToEnd() | Out-Null",
].join("\n");
