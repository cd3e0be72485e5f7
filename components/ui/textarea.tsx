"use client"

import type { ComponentProps } from "react"
import { useControl } from "./use-control.ts"

/** Several lines of text; it grows with what is typed. */
export function Textarea({ className = "", ...rest }: ComponentProps<"textarea">) {
  return <textarea {...rest} {...useControl<HTMLTextAreaElement>(rest)} className={`input ${className}`} />
}
