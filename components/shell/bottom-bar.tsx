import type { Route } from "next"
import Link from "next/link"
import { Icon } from "#components/ui/icon.tsx"
import type { MenuItem } from "./menu-item.ts"
import { NavLinks } from "./nav-links.tsx"

/** The phone's bar: at most five, the report in the middle; the rest of the menu opens as a sheet. */
export function BottomBar({ menu, lapor }: { menu: MenuItem[]; lapor?: { href: Route; label: string } }) {
  const places = lapor ? 4 : 5
  const shown = menu.length > places ? menu.slice(0, places - 1) : menu
  const left = Math.min(2, Math.ceil(shown.length / 2))
  return (
    <nav className="bottombar" aria-label="Menu bawah">
      <NavLinks items={shown.slice(0, left)} all={menu} />
      {lapor && (
        <Link href={lapor.href} prefetch={false} className="report" aria-label={lapor.label}>
          <Icon name="plus" className="size-6" />
        </Link>
      )}
      <NavLinks items={shown.slice(left)} all={menu} />
      {shown.length < menu.length && (
        <button type="button" className="nav-link" popoverTarget="menu">
          <Icon name="menu" />
          Menu
        </button>
      )}
    </nav>
  )
}
