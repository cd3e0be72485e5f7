import type { Route } from "next"
import type { IconName } from "#components/ui/icon-name.ts"

/** One place of the menu: only what the role has, in the order of its work. */
export type MenuItem = { href: Route; label: string; ikon: IconName; /** What waits there. */ jumlah?: number }
