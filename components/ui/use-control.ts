import { useContext, type ChangeEventHandler } from "react"
import { FieldContext, FormContext } from "./form-context.ts"

type Own<E> = { id?: string; name?: string; defaultValue?: unknown; onChange?: ChangeEventHandler<E> }

/** Joins a native control to the Field and the Form around it. Both may be missing: then it is just native. */
export function useControl<E>({ id, name: ownName, defaultValue, onChange }: Own<E>) {
  const form = useContext(FormContext)
  const field = useContext(FieldContext)
  const name = ownName ?? field?.name
  const registered = form && name ? form.register(name) : undefined
  return {
    id: id ?? field?.id,
    name,
    required: field?.required,
    "aria-invalid": field?.invalid || undefined,
    "aria-describedby": field?.describedBy,
    defaultValue: (name && form?.typed[name]) ?? (defaultValue as string | undefined),
    ref: registered?.ref,
    onBlur: registered?.onBlur,
    onChange: registered
      ? (event: Parameters<ChangeEventHandler<E>>[0]) => {
          void registered.onChange(event)
          onChange?.(event)
        }
      : onChange,
  }
}
