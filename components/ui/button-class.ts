export type ButtonLook = {
  variant?: "primary" | "secondary" | "ghost" | "danger"
  size?: "sm" | "md"
  /** A square button that shows only an icon; give it an aria-label. */
  square?: boolean
}

export function buttonClass({ variant = "secondary", size = "md", square }: ButtonLook, className = "") {
  return `btn btn-${variant}${size === "sm" ? " btn-sm" : ""}${square ? " btn-icon" : ""} ${className}`.trimEnd()
}
