import type { Metadata } from "next"
import { Luring } from "#components/kinerja/luring.tsx"

export const metadata: Metadata = { title: "Tanpa sinyal", robots: "noindex" }

/** What the device shows without a signal: the same for everybody, so that it may be kept there. */
export default function Page() {
  return <Luring />
}
