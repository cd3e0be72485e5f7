import { explain } from "./errors.ts"

type Undo = () => unknown

const undos: Undo[] = []
let stopping: Promise<never> | undefined

/** Registers what must be undone before this process ends, last first; returns the way to forget it again. */
export function onStop(undo: Undo): () => void {
  undos.push(undo)
  return () => void (undos.includes(undo) && undos.splice(undos.indexOf(undo), 1))
}

/** Whether the process is on its way out: what dies now is meant to die. */
export function isStopping(): boolean {
  return stopping !== undefined
}

/** Undoes everything once and ends the process; every later call waits for the same stop. */
export function stop(code: number): Promise<never> {
  stopping ??= (async () => {
    for (const undo of undos.toReversed()) {
      try {
        await undo()
      } catch (error) {
        console.error(explain(error))
      }
    }
    process.exit(code)
  })()
  return stopping
}

/**
 * Runs a command to its end. Ctrl C, however often, a TERM, a closed terminal and a killed wrapper all mean one stop,
 * which ends with `stopCode`; an error is told in a sentence and ends with 1.
 */
export async function main(body: () => Promise<unknown>, stopCode = 130): Promise<void> {
  const leave = () => {
    if (!isStopping()) console.log("\nMenghentikan ...")
    void stop(stopCode)
  }
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, leave)
  if (process.channel) {
    process.on("disconnect", leave)
    process.channel.unref()
  }
  try {
    await body()
    await stop(0)
  } catch (error) {
    if (!isStopping()) console.error(`\n${explain(error)}`)
    await stop(1)
  }
}
