import type { ComponentProps } from "react"
import { buttonClass, type ButtonLook } from "./button-class.ts"

/** A deed on this page. A place to go is a LinkButton. A deed of a form is a Submit. */
export function Button({ variant, size, square, className, ...rest }: ComponentProps<"button"> & ButtonLook) {
  return <button type="button" className={buttonClass({ variant, size, square }, className)} {...rest} />
}
