import { unstable_rethrow } from "next/navigation"
import type { ActionState } from "#lib/kernel/action.ts"

export type FormAction = (state: ActionState, data: FormData) => Promise<ActionState>

/**
 * `putus`: the answer never came, or the server broke; `kode` is the number under which the log knows it.
 * `antre`: it waits on the device for a signal.
 */
export type FormState = ActionState | { status: "putus"; kode?: string } | { status: "antre" }

/** Sends a form by `send`, or keeps it for later. Throws what `send` threw if it could not keep it. */
export type Later = (data: FormData, send: () => Promise<ActionState>) => Promise<FormState>

/**
 * A rejected action would replace the form, and all that was typed, by the error page. Here it becomes a state;
 * the form keeps its key, so sending again cannot do the deed twice.
 */
export function survive(action: FormAction, later?: Later): (state: FormState, data: FormData) => Promise<FormState> {
  // The server must render the very action: that is what lets the form post before hydration.
  if (typeof window === "undefined") return action as never
  return async (state, data) => {
    try {
      const before = state.status === "putus" || state.status === "antre" ? { status: "awal" as const } : state
      const send = () => action(before, data)
      return await (later ? later(data, send) : send())
    } catch (error) {
      unstable_rethrow(error) // redirect() and notFound() are not failures
      return { status: "putus", kode: error instanceof Error && "digest" in error ? String(error.digest) : undefined }
    }
  }
}
