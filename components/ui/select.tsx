"use client"

import type { ComponentProps } from "react"
import { useControl } from "./use-control.ts"

/** The browser's own list; its options are its children. */
export function Select({ className = "", ...rest }: ComponentProps<"select">) {
  return <select {...rest} {...useControl<HTMLSelectElement>(rest)} className={`input ${className}`} />
}
