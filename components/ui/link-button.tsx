import Link from "next/link"
import type { ComponentProps } from "react"
import { buttonClass, type ButtonLook } from "./button-class.ts"

/** A place to go that looks like a button. */
export function LinkButton({ variant, size, square, className, ...rest }: ComponentProps<typeof Link> & ButtonLook) {
  return <Link prefetch={false} className={buttonClass({ variant, size, square }, className)} {...rest} />
}
