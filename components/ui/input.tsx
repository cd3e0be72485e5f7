"use client"

import type { ComponentProps } from "react"
import { useControl } from "./use-control.ts"

/** One line of text, a number, a date or a time: the browser's own control. */
export function Input({ className = "", ...rest }: ComponentProps<"input">) {
  return <input {...rest} {...useControl<HTMLInputElement>(rest)} className={`input ${className}`} />
}
