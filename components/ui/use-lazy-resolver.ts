import { useEffect, useRef, useState, type RefObject } from "react"
import type { Resolver } from "react-hook-form"
import type { ZodType } from "zod"
import { fromForm } from "#lib/kernel/form.ts"

type Values = Record<string, unknown>

export type LoadSchema = () => Promise<ZodType>

/**
 * zod weighs more than the form: it comes when the form is first focused. Until it is there the resolver lets
 * everything pass, for the server asks the same schema anyway. `ready` says that our own messages speak from now on.
 */
export function useLazyResolver(form: RefObject<HTMLFormElement | null>, schema: LoadSchema | undefined) {
  const check = useRef<Resolver>(undefined)
  const [ready, setReady] = useState(false)
  const schemaOnce = useRef(schema)

  useEffect(() => {
    const node = form.current
    const fetchSchema = schemaOnce.current
    if (!node || !fetchSchema) return
    const load = () => void loadSchema()
    const loadSchema = async () => {
      node.removeEventListener("focusin", load)
      try {
        const [{ zodResolver }, loaded] = await Promise.all([import("@hookform/resolvers/zod"), fetchSchema()])
        check.current = zodResolver(loaded as ZodType<Values, Values>)
        setReady(true)
      } catch {
        node.addEventListener("focusin", load) // no signal: the next focus tries again, the server decides meanwhile
      }
    }
    if (node.contains(document.activeElement)) load()
    else node.addEventListener("focusin", load)
    return () => node.removeEventListener("focusin", load)
  }, [form])

  const resolver: Resolver = (values, context, options) => {
    if (!check.current || !form.current) return { values, errors: {} }
    const { kunci: _, ...typed } = fromForm(new FormData(form.current)) // read as the server will read it
    return check.current(typed, context, options)
  }
  return { resolver, ready }
}
