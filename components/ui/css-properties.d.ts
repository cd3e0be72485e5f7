import "react"

declare module "react" {
  interface CSSProperties {
    /** Figures handed to the stylesheet, as in style={{ "--part": "60%" }}. */
    [name: `--${string}`]: string | number | undefined
  }
}
