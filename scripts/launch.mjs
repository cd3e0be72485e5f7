import { spawn } from "node:child_process"
import { readFileSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { ensureInstalled, pinnedNode, root } from "./install.mjs"
import { bornAt, isRunning } from "./lock.mjs"

const files = { worker: "start.ts", migrate: "migrate/command.ts" }

/**
 * Runs `scripts/<command>.ts` under the pinned Node and ends with its exit code.
 * The child has an IPC channel, so that it notices if this wrapper is killed outright.
 * @param {string} command @param {string[]} args
 */
export async function launch(command, args) {
  process.chdir(root)
  await ensureInstalled()
  const file = `scripts/${files[command] ?? `${command}.ts`}`
  const flags = ["--conditions=react-server", "--disable-warning=ExperimentalWarning"]
  const extra = command === "worker" ? ["--hanya=worker", ...args] : args
  const node = pinnedNode()
  // Tools that ask the PATH for node must find this one, also when npm has set the PATH before it was installed.
  const PATH = [path.dirname(node), path.join(root, "node_modules", ".bin"), process.env.PATH].join(path.delimiter)
  const child = spawn(node, [...flags, file, ...extra], {
    env: { ...process.env, PATH },
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  })
  // The terminal signals the whole group and npm forwards once more; the child takes several signals as one stop.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal))
  whenNpmIsGone(() => child.kill("SIGTERM"))
  child.on("error", (error) => {
    console.error(`Node 24 tidak dapat dijalankan: ${error.message}`)
    process.exit(1)
  })
  child.on("exit", (code, signal) => process.exit(code ?? 128 + os.constants.signals[signal]))
}

// npm that is signalled alone, or killed, leaves its shell and us behind without a word.
function whenNpmIsGone(stop) {
  const npm = [process.ppid, parentOf(process.ppid)].find((pid) => processName(pid).startsWith("npm"))
  if (!npm) return
  const who = { pid: npm, born: bornAt(npm) ?? "" }
  const timer = setInterval(() => {
    if (isRunning(who)) return
    clearInterval(timer)
    stop()
  }, 1000)
  timer.unref()
}

function parentOf(pid) {
  const stat = readProc(pid, "stat")
  return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1] ?? 0)
}

function processName(pid) {
  return readProc(pid, "comm")
}

function readProc(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8")
  } catch {
    return ""
  }
}
