"use client"

import { useContext, type ComponentProps } from "react"
import { useFormStatus } from "react-dom"
import { Button } from "./button.tsx"
import { FormContext } from "./form-context.ts"

type SubmitProps = ComponentProps<typeof Button> & { /** What it says while the server works. */ busy?: string }

/** The deed of a form. While it waits it stays focusable (a disabled button would drop the focus) and says so. */
export function Submit({ busy = "Mengirim…", variant = "primary", children, ...rest }: SubmitProps) {
  const form = useContext(FormContext)
  const { pending } = useFormStatus()
  const waiting = pending || form?.pending === true
  return (
    <Button type="submit" variant={variant} aria-disabled={waiting || undefined} {...rest}>
      {waiting ? busy : children}
    </Button>
  )
}
