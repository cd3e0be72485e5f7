"use client"

import { useRouter } from "next/navigation"
import {
  startTransition,
  useActionState,
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
  useRef,
  type ReactNode,
  type SubmitEvent,
} from "react"
import { useForm } from "react-hook-form"
import { DraftNote } from "./draft-note.tsx"
import { keepForReturn, useDraft } from "./draft.ts"
import { FormContext } from "./form-context.ts"
import { keepFocus } from "./keep-focus.ts"
import { messages, nested } from "./form-errors.ts"
import { FormKey, renewKey } from "./form-key.tsx"
import { FormReport } from "./form-report.tsx"
import { survive, type FormAction, type FormState, type Later } from "./form-survive.ts"
import { Note } from "./note.tsx"
import { toast } from "./toast.ts"
import { useLazyResolver, type LoadSchema } from "./use-lazy-resolver.ts"

type FormProps = {
  /** A server action made by `action()` of the kernel. */
  action: FormAction
  /** `() => import("#lib/kinerja/schema/laporan.ts").then((m) => m.kirim)`: fetched when the form is first touched. */
  schema?: LoadSchema
  /** Sends it, or keeps it on the device when there is no signal; without it the form waits for its author's next try. */
  later?: Later
  /** Keeps what is typed on this device under this name until it is sent. Put the account into the name. */
  draft?: string
  /** An entry form empties itself when it was sent; an edit form (`false`) keeps what it shows. */
  resetOnSuccess?: boolean
  onBerhasil?: (hasil: unknown) => void
  /** Gives what "Urungkan" does while the toast stays. */
  urung?: (hasil: unknown) => () => void
  className?: string
  children: ReactNode
}

/**
 * The one form of the product. Without JavaScript it is a plain form that posts to the server action and comes back
 * with errors and values. With it, it checks in the browser first, never leaves the page, and loses nothing typed:
 * neither on an error, nor on a refusal, nor when the connection breaks.
 */
export function Form({
  action,
  schema,
  draft,
  later,
  resetOnSuccess = true,
  onBerhasil,
  urung,
  className,
  children,
}: FormProps) {
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const report = useRef<HTMLElement>(null)
  const router = useRouter()

  const [state, formAction, pending] = useActionState<FormState, FormData>(survive(action, later), { status: "awal" })

  const { resolver, ready } = useLazyResolver(form, schema)
  const refused = useMemo(() => (state.status === "tidakSah" ? nested(state.galat) : undefined), [state])
  // No defaultValues: react-hook-form reads the inputs, so what was typed before hydration stands.
  const methods = useForm({ mode: "onTouched", shouldFocusError: false, resolver, errors: refused })
  const { errors: shown, submitCount } = methods.formState
  const errors = messages(shown)
  const kept = useDraft(form, draft)

  /** It has left this form: the next one is another. */
  function leave() {
    kept.clear()
    if (form.current) renewKey(form.current)
    if (resetOnSuccess) {
      form.current?.reset()
      methods.reset()
    }
    form.current?.closest("dialog")?.close()
  }
  const succeed = useEffectEvent((done: Extract<FormState, { status: "berhasil" }>) => {
    leave()
    if (done.pesan) toast({ pesan: done.pesan, urung: urung?.(done.hasil) })
    onBerhasil?.(done.hasil)
    router.refresh()
    keepFocus()
  })
  // The page is not asked for anew: most likely there is no signal.
  const wait = useEffectEvent(() => {
    leave()
    keepFocus()
  })
  useEffect(() => {
    if (state.status === "berhasil") succeed(state)
    else if (state.status === "antre") wait()
    else {
      // Nothing was written under this key, or something else was: the next try is another sending.
      if (state.status === "ditolak" && form.current) renewKey(form.current)
      if (state.status === "masuk" && form.current) keepForReturn(form.current)
      report.current?.focus()
    }
  }, [state])

  function submit(event: SubmitEvent<HTMLFormElement>) {
    if (pending) return event.preventDefault()
    const data = new FormData(event.currentTarget, event.nativeEvent.submitter)
    const send = () => startTransition(() => formAction(data))
    const point = () => void requestAnimationFrame(() => report.current?.focus())
    void methods.handleSubmit(send, point)(event)
  }

  return (
    <form ref={form} action={formAction} onSubmit={submit} noValidate={ready} className={className} aria-busy={pending}>
      <FormKey />
      <FormContext
        value={{
          id,
          register: methods.register,
          errors,
          typed: "nilai" in state ? state.nilai : {},
          pending,
          draft,
          later: later !== undefined,
        }}
      >
        {(submitCount > 0 || state.status !== "awal") && (
          <FormReport ref={report} formId={id} state={state} errors={errors} />
        )}
        {state.status === "berhasil" && state.pesan && (
          <noscript>
            <Note tone="good">{state.pesan}</Note>
          </noscript>
        )}
        {kept.restored && <DraftNote onDiscard={() => void kept.discard()} />}
        {children}
      </FormContext>
    </form>
  )
}
