import { unstable_rethrow } from "next/navigation"
import type { ActionState } from "#lib/kernel/action.ts"

export type FormAction = (state: ActionState, data: FormData) => Promise<ActionState>

/** `putus`: the answer never came, or the server broke; `kode` is the number under which the log knows it. */
export type FormState = ActionState | { status: "putus"; kode?: string }

/**
 * A rejected action would replace the form, and all that was typed, by the error page. Here it becomes a state;
 * the form keeps its key, so sending again cannot do the deed twice.
 */
export function survive(action: FormAction): (state: FormState, data: FormData) => Promise<FormState> {
  // The server must render the very action: that is what lets the form post before hydration.
  if (typeof window === "undefined") return action as never
  return async (state, data) => {
    try {
      return await action(state.status === "putus" ? { status: "awal" } : state, data)
    } catch (error) {
      unstable_rethrow(error) // redirect() and notFound() are not failures
      return { status: "putus", kode: error instanceof Error && "digest" in error ? String(error.digest) : undefined }
    }
  }
}
