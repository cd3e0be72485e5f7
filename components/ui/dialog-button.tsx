"use client"

import type { ComponentProps } from "react"
import { Button } from "./button.tsx"

type DialogButtonProps = Omit<ComponentProps<typeof Button>, "onClick"> & {
  /** The id of the Dialog. */ dialog: string
}

/** Opens a Dialog. Browsers with `command` do it before JavaScript is there; the handler serves the older ones. */
export function DialogButton({ dialog, ...rest }: DialogButtonProps) {
  const open = () => {
    if ("commandForElement" in HTMLButtonElement.prototype) return
    const node = document.getElementById(dialog)
    if (node instanceof HTMLDialogElement && !node.open) node.showModal()
  }
  return <Button {...rest} aria-haspopup="dialog" {...{ command: "show-modal", commandfor: dialog }} onClick={open} />
}
